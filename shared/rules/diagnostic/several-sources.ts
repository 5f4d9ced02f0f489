import { evidenceSourcesIn, sourceInWords } from "../../plan/measures/evidence-sources.ts";
import { textOf } from "../../recognize/cells.ts";
import { diagnostic } from "../../templates/kinds/diagnostic.ts";
import { bad, defineRule, good } from "../define.ts";

export const severalSources = defineRule({
  id: "diagnostic/several-sources",
  severity: "warning",
  way: "strong-system-plan",
  kind: diagnostic,
  fields: ["title", "evidenceSource"],
  docs: {
    what: "Each finding rests on more than one source of evidence.",
    why: "Where test scores, visits, student work, and people say the same, few will argue; one of them alone may mislead.",
    how: "Look for the same in a second source, and name it beside the first: “Performance data; Classroom observations”.",
    source: "SK-11, findings with two sources and more; rule 29",
  },
  messages: {
    one: "“{finding}” rests on {source} alone. Look for it in a second source, and name that beside it.",
  },
  check({ records, report }) {
    for (const record of records) {
      const sources = record.series("evidenceSource").filter(({ raw }) => raw !== null);
      const [first] = sources;
      // Words of their own may name any number of sources.
      const named = evidenceSourcesIn(sources.map((cell) => `${cell.value ?? ""} | ${textOf(cell)}`).join(" | "));
      const [source] = named;
      if (!first || source === undefined || named.length > 1 || PARTS.test(textOf(first))) continue;
      report("one", first.at, { finding: textOf(record.cells.title), source: sourceInWords(source) });
    }
  },
});

const PARTS = /[;,/&+]|\band\b/i;

export const examples = [
  good(`
    | Diagnostic | Finding            | Evidence source                          |
    |            | Math falls in 6-8  | Performance data; Classroom observations |
    |            | Discussion is rare | Walkthroughs and student work            |
    |            | Buses are late     | Bus log                                  |`),
  bad(
    `
    | Diagnostic | Finding            | Evidence source                          |
    |            | Math falls in 6-8  | Performance data; Classroom observations |
    |            | Discussion is rare | Classroom observations                   |`,
    "Diagnostic!B3 “Discussion is rare” rests on classroom observations alone. Look for it in a second source, and name that beside it.",
  ),
];
