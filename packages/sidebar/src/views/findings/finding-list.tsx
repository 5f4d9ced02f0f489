import type { Finding } from "@throughline/shared/rules/types.ts";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { severitiesOf } from "../../findings/count.ts";
import { didYouMean, mentions, searched } from "../../findings/find.ts";
import type { Fixable } from "../../findings/fixes.ts";
import { type FindingGroup, groupsOf } from "../../findings/groups.ts";
import { Button } from "../../parts/button.tsx";
import type { ViewProps } from "../view.ts";
import type { Choices } from "./controls.tsx";
import { FindingRow } from "./finding-row.tsx";
import { listKeys } from "./list-keys.ts";

export interface FindingListProps extends ViewProps {
  readonly choices: Choices;
  readonly onPreview: (fixes: readonly Fixable[]) => void;
}

// Of each group, until more are asked for.
const FIRST = 8;
const MORE = 50;

/** The findings that are wanted, in groups. The list is one stop for the letters J, K, F and Z. */
export function FindingList(props: FindingListProps) {
  const { checked, words, choices, session, remember } = props;
  const list = useRef<HTMLDivElement>(null);
  const { findings } = checked.result;
  const texts = useMemo(
    () => new Map(findings.map((finding) => [finding, searched(checked, finding, words)])),
    [checked, findings, words],
  );
  const [wanted, search] = [choices.wanted.value, choices.search.value.trim()];
  const found = findings.filter(
    (finding) => (wanted === "all" || finding.severity === wanted) && mentions(texts.get(finding) ?? "", search),
  );
  const groups = groupsOf(checked, found, choices.by.value, words);
  const shown = remember<Readonly<Record<string, number>>>("shown", {});
  const open = choices.open.value;
  useFocus(list, choices);

  const visible = groups.map((group) => {
    // What is open is in sight, however far down it stands.
    const at = group.findings.findIndex(({ key }) => key === open);
    const count = Math.max(shown.value[`${choices.by.value} ${group.id}`] ?? FIRST, at + 1);
    return { group, seen: group.findings.slice(0, count) };
  });
  const order = visible.flatMap(({ seen }) => seen);

  if (found.length === 0 && search !== "") return <NoneFound {...props} search={search} />;
  return (
    // The keys act on the findings inside, each of which can be reached and opened without them.
    // biome-ignore lint/a11y/noStaticElementInteractions: it only passes keys on
    <div
      ref={list}
      onKeyDown={(event) =>
        listKeys(event, {
          letters: session.mine.value.letters,
          undo: () => {
            // Only what was done in this sitting: a letter never takes back a colleague's run.
            if (session.canUndo.value) void session.undo();
          },
          close: () => {
            choices.open.value = null;
          },
        })
      }
    >
      {visible.map(({ group, seen }) => (
        <div key={group.id}>
          <h2 class="group">
            <span>{group.name}</span>{" "}
            <span class="aside">{words.findings.counts(...severitiesOf(group.findings))}</span>
          </h2>
          <ul class="rows">
            {seen.map((finding) => (
              <li key={finding.key}>
                <FindingRow {...props} finding={finding} next={nextOf(order, finding)} isOpen={finding.key === open} />
              </li>
            ))}
          </ul>
          {seen.length < group.findings.length ? (
            <ShowMore
              {...props}
              group={group}
              seen={seen.length}
              onMore={(count) => {
                shown.value = { ...shown.value, [`${choices.by.value} ${group.id}`]: count };
              }}
            />
          ) : null}
        </div>
      ))}
    </div>
  );
}

function ShowMore({
  words,
  group,
  seen,
  onMore,
}: FindingListProps & {
  readonly group: FindingGroup;
  readonly seen: number;
  readonly onMore: (count: number) => void;
}) {
  const more = Math.min(MORE, group.findings.length - seen);
  return (
    <p>
      <Button as="link" onClick={() => onMore(seen + more)}>
        {words.findings.more(more, group.name)}
      </Button>
    </p>
  );
}

/** The one to go to when this one is done: below it, else above it. */
function nextOf(order: readonly Finding[], finding: Finding): string | null {
  const at = order.indexOf(finding);
  return (order[at + 1] ?? order[at - 1])?.key ?? null;
}

/** Gives the focus to the finding that is to have it, once it is there. */
function useFocus(list: { readonly current: HTMLElement | null }, { focus }: Choices): void {
  const wanted = focus.value;
  useEffect(() => {
    if (wanted === null) return;
    const summary = [...(list.current?.querySelectorAll<HTMLElement>("summary[data-key]") ?? [])].find(
      (one) => one.dataset.key === wanted,
    );
    if (!summary) return;
    summary.focus();
    summary.scrollIntoView({ block: "nearest" });
    focus.value = null;
  });
}

function NoneFound({ words, checked, choices, search }: FindingListProps & { readonly search: string }) {
  const { findings } = words;
  const meant = didYouMean(checked, search, words);
  return (
    <div class="stack">
      <p class="small">
        <strong>{findings.noneMention(search)}</strong>{" "}
        {meant === null ? null : (
          <>
            {findings.didYouMean}{" "}
            <Button
              as="link"
              onClick={() => {
                choices.search.value = meant;
              }}
            >
              {meant}
            </Button>
          </>
        )}
      </p>
      <p>
        <Button
          as="link"
          onClick={() => {
            choices.search.value = "";
            choices.wanted.value = "all";
          }}
        >
          {findings.showAll}
        </Button>
      </p>
    </div>
  );
}
