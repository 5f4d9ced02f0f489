import { peopleBook } from "../../plan/people/people-book.ts";
import { membersOf } from "../../plan/people/roster.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import { communicationPlan } from "../../templates/kinds/communication-plan.ts";
import { roster } from "../../templates/kinds/roster.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const senderOnCommittee = definePlanRule({
  id: "communication-plan/sender-on-committee",
  severity: "info",
  way: "strong-system-plan",
  needs: [columns(communicationPlan, "owner"), columns(roster, "person", "team")],
  docs: {
    what: "What the Steering Committee has to say, one of its members says.",
    why: "Priorities that come from somebody who did not set them carry less weight, and questions go nowhere.",
    how: "Name a member of the Steering Committee as the sender.",
    source: "SK-17, owner is a SteerCo member; S4, deliverable 10",
  },
  messages: {
    outside:
      "“{sender}” is on the roster, but not on the Steering Committee, which shares the priorities. Name one of its members.",
  },
  check({ plan, report }) {
    const members = membersOf(plan);
    const committee = members.filter(({ teams }) => teams.some((team) => /\bsteer/i.test(team)));
    if (committee.length === 0) return;
    const [anywhere, onIt] = [peopleBook(members), peopleBook(committee)];
    for (const { records } of tablesOf(plan, communicationPlan)) {
      for (const { cells } of records) {
        const senders = cells.owner.value?.members ?? [];
        // Somebody who is not on the roster at all is another rule's to speak of.
        const isOutside =
          senders.length > 0 &&
          senders.every(({ text }) => onIt(text).kind !== "found" && anywhere(text).kind === "found");
        if (isOutside) report("outside", cells.owner.at, { sender: textOf(cells.owner) });
      }
    }
  },
});

export const examples = [
  good(`
    | Roster             | Name        | Role           | Team               |
    |                    | Maria Ortiz | Superintendent | Steering Committee |
    |                    | Sam Okafor  | Member         | Data team          |
    | Communication plan | Audience    | Message        | Channel | Sender         |
    |                    | Families    | The plan       | Letter  | Superintendent |`),
  bad(
    `
    | Roster             | Name        | Role           | Team               |
    |                    | Maria Ortiz | Superintendent | Steering Committee |
    |                    | Sam Okafor  | Member         | Data team          |
    | Communication plan | Audience    | Message        | Channel | Sender         |
    |                    | Families    | The plan       | Letter  | Sam Okafor     |`,
    "'Communication plan'!D2 “Sam Okafor” is on the roster, but not on the Steering Committee, which shares the priorities. Name one of its members.",
  ),
];
