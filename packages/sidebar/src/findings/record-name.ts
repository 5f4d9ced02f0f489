import { nameOf } from "@throughline/shared/plan/implementation/completion.ts";
import type { Finding } from "@throughline/shared/rules/types.ts";
import type { Checked } from "../session/types.ts";

const MOST = 40;
// So much of a name in a sentence says that the sentence names the row.
const TELLING = 16;

/** What the row of a finding is called, in few letters; null where its sentence says so itself, or there is no such row. */
export function recordName(
  { plan }: Pick<Checked, "plan">,
  { at }: Pick<Finding, "at">,
  sentence: string,
): string | null {
  for (const table of plan.tables) {
    const record = table.sheet === at.sheet ? table.records.find(({ row }) => row === at.row) : undefined;
    if (!record) continue;
    const name = nameOf(table, record).replace(/\s+/g, " ").trim();
    if (name === "" || sentence.includes(name.slice(0, TELLING))) return null;
    return name.length > MOST ? `${name.slice(0, MOST - 1).trimEnd()}…` : name;
  }
  return null;
}
