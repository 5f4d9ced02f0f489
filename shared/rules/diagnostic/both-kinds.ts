import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { diagnostic } from "../../templates/kinds/diagnostic.ts";
import { plainName } from "../../templates/names.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";
import { headingRow } from "../heading-row.ts";

export const bothKinds = definePlanRule({
  id: "diagnostic/both-kinds",
  severity: "warning",
  needs: [columns(diagnostic, "findingKind")],
  docs: {
    what: "The diagnostic names strengths and growth areas.",
    why: "A plan builds on what works; without growth areas there is nothing to plan for.",
    how: "Add the kind of finding that is missing.",
    source: "SK-11, both kinds present; S4, deliverable 4",
  },
  messages: {
    strength: "No finding is a strength. Add what the plan can build on.",
    growth: "No finding is a growth area. Add what the plan is to change.",
  },
  check({ plan, report }) {
    const records = tablesOf(plan, diagnostic).flatMap((table) => table.records);
    const kinds = records.map(({ cells }) => plainName(cells.findingKind.value ?? textOf(cells.findingKind)));
    const at = headingRow(plan, diagnostic);
    if (!at || kinds.every((kind) => kind === "")) return;
    if (!kinds.some((kind) => kind.includes("strength"))) report("strength", at, {});
    if (!kinds.some((kind) => kind.includes("growth"))) report("growth", at, {});
  },
});

export const examples = [
  good(`
    | Diagnostic | Finding              | Strength or growth area |
    |            | Reading rises in K-2 | Strength                |
    |            | Discussion is rare   | Growth area             |`),
  bad(
    `
    | Diagnostic | Finding              | Strength or growth area |
    |            | Reading rises in K-2 | Strength                |
    |            | Families feel heard  | Strength                |`,
    "Diagnostic!A1:B1 No finding is a growth area. Add what the plan is to change.",
  ),
  bad(
    `
    | Diagnostic | Finding              | Strength or growth area |
    |            | Math falls in 6-8    | Growth area             |
    |            | Discussion is rare   | Growth area             |`,
    "Diagnostic!A1:B1 No finding is a strength. Add what the plan can build on.",
  ),
];
