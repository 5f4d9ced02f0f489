import { textOf } from "../../recognize/cells.ts";
import { once } from "../../recognize/once.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import type { Person, Plan, RecognizedRecord, RecognizedTable } from "../../recognize/types.ts";
import { roster } from "../../templates/kinds/roster.ts";
import { plainName } from "../../templates/names.ts";
import { windowOf } from "../implementation/windows.ts";
import { type Listed, peopleBook } from "./people-book.ts";

type RosterRecord = RecognizedRecord<typeof roster>;

/** A row of a roster: somebody, in a team. The same person may stand in several rows. */
export interface Member extends Listed {
  readonly record: RosterRecord;
  /** Last day in the team; null where the roster does not say. */
  readonly until: number | null;
}

export const membersOf = once((plan: Plan): Member[] => {
  return tablesOf(plan, roster).flatMap(({ records }) =>
    records.map((record) => ({
      record,
      name: nameOf(record),
      roles: [textOf(record.cells.role), textOf(record.cells.jobTitle)].filter((role) => role !== ""),
      teams: partsOf(textOf(record.cells.team)),
      until: windowOf(record).end,
    })),
  );
});

/** First and last name may stand in columns of their own. */
function nameOf(record: RosterRecord): string | null {
  const name = record.series("person").map(textOf).join(" ").trim();
  return name === "" ? null : name;
}

/** Finds who an owner cell's person is among the members. */
export const rosterBook = once((plan: Plan) => peopleBook(membersOf(plan)));

/** Whether a member holds a role, in any wording that has all of its words: "Project Manager (interim)". */
export function holds(member: Member, role: string): boolean {
  const words = plainName(role).split(" ");
  return member.roles.some((own) => {
    const held = plainName(own).split(" ");
    return words.every((word) => held.includes(word));
  });
}

/** Whether one person answers for it: a name or a role does, "All staff" and "TBD" do not. */
export function isAccountable({ is }: Person): boolean {
  return is === "name" || is === "role" || is === "initials";
}

/** Whether the heading asks for an office or a team: then naming one is the answer, not a lack of one. */
export function isColumnOfGroups({ columns }: RecognizedTable, field: string): boolean {
  const heading = columns.find((column) => column.field?.id === field)?.heading ?? "";
  return /\b(?:teams?|dept|departments?|org|organi[sz]ations?|offices?|agency|agencies|divisions?|groups?)\b/i.test(
    heading,
  );
}

function partsOf(text: string): string[] {
  return text.split(/[,;\n/]/).flatMap((part) => part.trim() || []);
}
