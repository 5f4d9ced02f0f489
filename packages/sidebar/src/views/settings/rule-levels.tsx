import type { RuleLevel } from "@throughline/shared/kept/notes/settings.ts";
import { Search } from "../../parts/search.tsx";
import { ShowMore } from "../../parts/show-more.tsx";
import { isChanged, type RuleChoice, ruleChoices } from "../../settings/rule-levels.ts";
import type { SharedProps } from "./shared.ts";

const LEVELS: readonly RuleLevel[] = ["error", "warning", "info", "off"];
const FIRST = 6;

/** How much each rule counts in this workbook; those that were changed first. */
export function RuleLevels(props: SharedProps) {
  const { checked, words, remember, kept, template } = props;
  const { settings: said } = words;
  const search = remember("search", "");
  const all = ruleChoices(checked.rules.values(), template, kept, words.spoken);
  const wanted = search.value.trim().toLowerCase();
  const found = all.filter(({ what, id }) => `${what} ${id}`.toLowerCase().includes(wanted));
  const changed = all.filter(isChanged).length;
  return (
    <section>
      <h2>
        {said.rules} <span class="aside">{said.changed(changed, all.length)}</span>
      </h2>
      <Search id="search-rules" label={said.search} hint={said.searchHint} text={search} />
      {found.length === 0 ? <p class="small two">{said.noRule(search.value)}</p> : null}
      <ShowMore of={found} first={Math.max(FIRST, changed)} label={said.more}>
        {(shown) => (
          <ul>
            {shown.map((rule) => (
              <RuleRow key={rule.id} {...props} rule={rule} />
            ))}
          </ul>
        )}
      </ShowMore>
    </section>
  );
}

function RuleRow({ rule, words, checked, choose }: SharedProps & { readonly rule: RuleChoice }) {
  const { settings: said } = words;
  const { id, what, level, given } = rule;
  // The notes are written in the rule's own words.
  const says = checked.rules.get(id)?.docs.what ?? what;
  return (
    <li class="rule">
      <label for={id}>
        {what}
        {isChanged(rule) ? <span class="hint">{said.was(said.level[given])}</span> : null}
      </label>
      <select
        id={id}
        onChange={(event) => {
          const to = LEVELS.find((one) => one === event.currentTarget.value);
          if (to) choose({ what: "rule", id, says, to: to === given ? null : to });
        }}
      >
        {LEVELS.map((one) => (
          <option key={one} value={one} selected={one === level}>
            {said.level[one]}
          </option>
        ))}
      </select>
    </li>
  );
}
