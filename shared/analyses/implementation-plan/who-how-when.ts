import { isColumnOfGroups } from "../../plan/people/roster.ts";
import { fieldOf, textOf } from "../../recognize/cells.ts";
import { hasColumn } from "../../recognize/tables-of.ts";
import type { Cell } from "../../recognize/types.ts";
import { implementationPlan } from "../../templates/kinds/implementation-plan.ts";
import { entry, placesOf, words } from "../entries.ts";
import { defineAnalysis, type Entry } from "../types.ts";
import { ownersOf, stepsOfWork, type Work } from "../work.ts";

// What says how a step is done: any of these will do.
const HOW = ["description", "resources", "deliverable", "support", "evidence"];
const WHEN = ["start", "end", "timeline", "frequency"];

export const whoHowWhen = defineAnalysis({
  id: "implementation-plan/who-how-when",
  name: "Who, how, and when",
  docs: {
    what: "Which steps do not yet say who does them, how, and when?",
    how: "Who: somebody is named who can answer for it, not “All” or “TBD”. How: something stands under the description, resources, deliverable, support or evidence. When: a date, a timeline or how often. A dropped step is not asked.",
    source: "S2, action planning; S4, deliverable 8; rule 49",
  },
  needs: [implementationPlan],
  messages: {
    complete: "{complete} of {all:step says|steps say} who, how and when.",
    missing: "not said",
    group: "nobody in particular",
  },
  analyze({ plan, say }) {
    const steps = stepsOfWork(plan).filter(({ standing }) => standing !== "dropped");
    if (steps.length === 0) return [];
    const asked = steps.map((work) => ({ work, ...answersOf(work) }));
    const open = asked.filter(({ who, how, when }) => !(who && how && when));
    return [
      {
        title: null,
        caption: [say("complete", { complete: steps.length - open.length, all: steps.length })],
        columns: [
          { id: "step", heading: "Step", unit: "words" },
          { id: "who", heading: "Who", unit: "words" },
          { id: "how", heading: "How", unit: "words" },
          { id: "when", heading: "When", unit: "words" },
        ],
        rows: open.map(({ work, who, how, when }) => ({
          tone: "warn",
          entries: {
            step: entry(work.name, [work.nameCell]),
            who: entry(
              who ? textOf(who) : say(namesGroup(work) ? "group" : "missing"),
              placeOf(who ?? work.owner, work),
            ),
            how: entry(how ? textOf(how) : say("missing"), placeOf(how, work)),
            when: when ? dayOrWords(when) : entry(say("missing"), [work.nameCell]),
          },
        })),
        picture: null,
      },
    ];

    function answersOf(work: Work) {
      const isAnswered = work.owner !== null && (ownersOf(plan, work.owner).length > 0 || isOffice(work));
      const said = (fields: readonly string[]) =>
        fields.map((field) => fieldOf(work.record, field)).find((cell) => cell !== null && textOf(cell) !== "") ?? null;
      return { who: isAnswered ? work.owner : null, how: said(HOW), when: said(WHEN) };
    }
  },
});

function isOffice({ table, owner }: Work): boolean {
  return owner !== null && textOf(owner) !== "" && isColumnOfGroups(table, "owner");
}

function namesGroup({ table, owner }: Work): boolean {
  return hasColumn(table, "owner") && owner !== null && textOf(owner) !== "";
}

/** A cell that holds a date as a number says a day; any other, its own words. */
function dayOrWords(cell: Cell): Entry {
  return typeof cell.raw === "number" ? entry(cell.raw, [cell], "day") : words(cell);
}

function placeOf(cell: Cell | null, { nameCell }: Work) {
  return placesOf([cell ?? nameCell]);
}
