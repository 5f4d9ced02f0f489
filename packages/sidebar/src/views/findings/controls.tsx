import type { Signal } from "@preact/signals";
import { severitiesOf } from "../../findings/count.ts";
import type { Wanted } from "../../findings/find.ts";
import { changesIn, type Fixable } from "../../findings/fixes.ts";
import type { GroupBy } from "../../findings/groups.ts";
import { Button } from "../../parts/button.tsx";
import { Filter } from "../../parts/filter.tsx";
import { Search } from "../../parts/search.tsx";
import type { Remember } from "../../remembered.ts";
import type { ViewProps } from "../view.ts";

/** What the person chose to see. */
export interface Choices {
  readonly wanted: Signal<Wanted>;
  readonly search: Signal<string>;
  readonly by: Signal<GroupBy>;
  /** Key of the finding that is open; one at a time. */
  readonly open: Signal<string | null>;
  /** Key of the finding that gets the focus once it is drawn. */
  readonly focus: Signal<string | null>;
}

export function choicesOf(remember: Remember): Choices {
  return {
    wanted: remember<Wanted>("wanted", "all"),
    search: remember("search", ""),
    by: remember<GroupBy>("by", "sheet"),
    open: remember<string | null>("open", null),
    focus: remember<string | null>("focus", null),
  };
}

interface ControlsProps extends ViewProps {
  readonly choices: Choices;
  readonly safe: readonly Fixable[];
  readonly onFixSafe: (safe: readonly Fixable[]) => void;
}

/** Search, filter, grouping, and the safe fixes. */
export function Controls({ checked, words, session, choices, safe, onFixSafe }: ControlsProps) {
  const { findings: said, shell, formats } = words;
  const { findings } = checked.result;
  const [errors, warnings, infos] = severitiesOf(findings);
  const counts = { all: findings.length, error: errors, warning: warnings, info: infos };
  const { wanted, search, by } = choices;
  if (findings.length === 0) return null;
  return (
    <div class="stack">
      <Search id="search-findings" label={said.search} hint={said.searchHint} text={search} />
      <Filter
        name="severity"
        legend={said.show}
        choices={(["all", "error", "warning", "info"] as const).map((id) => ({
          id,
          label: said.filter[id],
          count: formats.number(counts[id]),
        }))}
        chosen={wanted.value}
        onChoose={(id) => {
          wanted.value = id;
        }}
      />
      <div class="btns">
        {safe.length > 0 && session.canChange ? (
          <Button onClick={() => onFixSafe(safe)} whyNot={session.working.value ? shell.changing : null}>
            {said.fixSafe(changesIn(safe))}
          </Button>
        ) : null}
        <Button
          as="link"
          onClick={() => {
            by.value = by.value === "sheet" ? "rule" : "sheet";
          }}
        >
          {by.value === "sheet" ? said.byRule : said.bySheet}
        </Button>
      </div>
    </div>
  );
}
