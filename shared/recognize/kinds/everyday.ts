import { normalizeHeading } from "../columns/headings.ts";

/**
 * Words that head columns of tables of any sort, of people, of elections or of measurements. By itself one of them
 * tells no kind, even where a kind uses it for a column that would.
 */
const EVERYDAY: ReadonlySet<string> = new Set(
  `age ages area average category class condition content contents count country county cycle day direction
  district estimate event events factor for from function gender grade grades group growth hour hours id income index item
  items key label length level link location max mean member method min minutes mode month no number other party
  percent period person place plan population price quarter rank rate rating ratio reason region response
  result results sample scale score sex since size source stage state status subject sum table test text time title
  to total totals trend type types unit units url value values version weight word year years`.split(/\s+/),
);

export function isEveryday(heading: string): boolean {
  return EVERYDAY.has(normalizeHeading(heading));
}
