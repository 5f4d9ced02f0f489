import { stepsOf } from "../../plan/implementation/steps.ts";
import { planTree } from "../../plan/implementation/tree.ts";
import { aspirationsOf } from "../../plan/measures/aspirations.ts";
import { type Measure, measuresOf } from "../../plan/measures/measure-links.ts";
import { holds, membersOf } from "../../plan/people/roster.ts";
import { fieldOf, textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import type { Plan } from "../../recognize/types.ts";
import { communicationPlan } from "../../templates/kinds/communication-plan.ts";
import { decisionRights } from "../../templates/kinds/decision-rights.ts";
import { diagnostic } from "../../templates/kinds/diagnostic.ts";
import { engagementPlan } from "../../templates/kinds/engagement-plan.ts";
import { implementationPlan } from "../../templates/kinds/implementation-plan.ts";
import { meetings } from "../../templates/kinds/meetings.ts";
import { norms } from "../../templates/kinds/norms.ts";
import { priorities } from "../../templates/kinds/priorities.ts";
import { resourceNeeds } from "../../templates/kinds/resource-needs.ts";
import { phrase } from "../../workbook/phrases.ts";
import { itemOf, itemOfNode, rowsOfKinds } from "./items.ts";
import { failingItems, found, foundAnywhere, lacking, whole } from "./looks.ts";
import type { Item, SignalSource } from "./types.ts";
import { isTerse, isVague, unexplained } from "./wording.ts";

const priorityItems = (plan: Plan) => planTree(plan).priorities.map(itemOfNode);
const initiativeItems = (plan: Plan) => planTree(plan).initiatives.map(itemOfNode);
const deliverableItems = (plan: Plan) => planTree(plan).deliverables.map(itemOfNode);
const stepItems = (plan: Plan) => stepsOf(plan).map(({ record }) => itemOf(plan, record));
const aspirationItems = (plan: Plan) =>
  aspirationsOf(plan)
    .filter(({ level }) => level !== "priority")
    .map(({ record }) => itemOf(plan, record));
const measureItems = (isOf: (measure: Measure) => boolean) => (plan: Plan) => {
  return measuresOf(plan)
    .filter(isOf)
    .map(({ record }) => itemOf(plan, record));
};
const everyEntry = (plan: Plan): readonly Item[] => [
  ...priorityItems(plan),
  ...initiativeItems(plan),
  ...deliverableItems(plan),
  ...stepItems(plan),
];

const NO_PRIORITIES = phrase("There is no sheet of priorities, initiatives, and deliverables.");
const NO_MEASURES = phrase("There is no sheet of measures.");

/** What speaks against a measure, whatever it is about. Rules 12 to 21. */
const measureLooks = [
  found(["measures/require-baseline", "measures/date-the-baseline"], ({ failing, of }) =>
    phrase("{failing} of {of:measure|measures} {failing#has|have} no dated baseline.", { failing, of }),
  ),
  found(
    [
      "measures/no-missing-target-year",
      "measures/target-in-direction",
      "measures/baseline-before-target",
      "measures/target-moves",
    ],
    ({ failing, of }) =>
      phrase(
        "{failing} of {of:measure|measures} {failing#has|have} a target that is missing, undated, or in the wrong direction.",
        { failing, of },
      ),
  ),
  found(["measures/require-data-source", "measures/require-frequency", "measures/require-owner"], ({ failing, of }) =>
    phrase("{failing} of {of:measure|measures} {failing#lacks|lack} a source, a pace, or an owner.", { failing, of }),
  ),
];

/** Where the signals of each row of the plan quality rubric come from; it never sets a score by them. */
export const planQualitySignals: readonly SignalSource[] = [
  {
    criterion: "norms",
    items: rowsOfKinds(norms),
    none: phrase("There is no sheet of norms."),
    looks: [
      foundAnywhere(["norms/number-of-norms"], () => phrase("The number of norms is far from five.")),
      lacking(["value"], ({ failing, of }) =>
        phrase("{failing} of {of:norm|norms} {failing#names|name} no value.", { failing, of }),
      ),
      lacking(["behavior"], ({ failing, of }) =>
        phrase("{failing} of {of:norm|norms} {failing#says|say} nothing a colleague could see or hear.", {
          failing,
          of,
        }),
      ),
    ],
  },
  {
    criterion: "aspirations_mission",
    items: aspirationItems,
    none: phrase("There is no mission aspiration."),
    looks: [
      found(["aspirations/horizon"], ({ failing, of }) =>
        phrase(
          "{failing} of {of:mission aspiration|mission aspirations} {failing#does|do} not look five years ahead.",
          { failing, of },
        ),
      ),
      found(["plan/aspiration-has-measure"], ({ failing, of }) =>
        phrase(
          "{failing} of {of:mission aspiration|mission aspirations} {failing#has|have} no measure to tell whether it came true.",
          { failing, of },
        ),
      ),
      found(["plan/equity-claim-is-measured"], ({ failing, of }) =>
        phrase(
          "{failing} of {of:mission aspiration|mission aspirations} {failing#speaks|speak} of equity without a measure by student group.",
          { failing, of },
        ),
      ),
    ],
  },
  {
    criterion: "aspirations_priority",
    items: priorityItems,
    none: NO_PRIORITIES,
    looks: [
      found(["plan/priority-has-aspiration"], ({ failing, of }) =>
        phrase("{failing} of {of:priority|priorities} {failing#has|have} no aspiration.", { failing, of }),
      ),
    ],
  },
  {
    criterion: "engagement_reach",
    items: rowsOfKinds(engagementPlan),
    none: phrase("There is no engagement plan."),
    looks: [
      foundAnywhere(["engagement-plan/groups-and-purposes"], ({ failing }) =>
        phrase("{failing:group is|groups are} not heard both for the diagnostic and for the plan.", { failing }),
      ),
      foundAnywhere(["engagement-plan/in-time"], ({ failing }) =>
        phrase("{failing:event comes|events come} too late to be of use.", { failing }),
      ),
      lacking(["start", "end", "timeline"], ({ failing, of }) =>
        phrase("{failing} of {of:event|events} {failing#has|have} no date.", { failing, of }),
      ),
      lacking(["owner"], ({ failing, of }) =>
        phrase("{failing} of {of:event|events} {failing#has|have} no owner.", { failing, of }),
      ),
      lacking(["channel", "strategy"], ({ failing, of }) =>
        phrase("{failing} of {of:event|events} {failing#does|do} not say how people take part.", { failing, of }),
      ),
    ],
  },
  {
    criterion: "engagement_use",
    items: rowsOfKinds(engagementPlan),
    none: phrase("There is no engagement plan."),
    looks: [
      lacking(["heard"], ({ failing, of }) =>
        phrase("{failing} of {of:event|events} {failing#does|do} not say what was heard.", { failing, of }),
      ),
      lacking(["used"], ({ failing, of }) =>
        phrase("{failing} of {of:event|events} {failing#does|do} not say how the plan answers it.", { failing, of }),
      ),
      lacking(["reportBack"], ({ failing, of }) =>
        phrase("{failing} of {of:event|events} {failing#is|are} not reported back to the group.", { failing, of }),
      ),
    ],
  },
  {
    criterion: "diag_sources",
    items: rowsOfKinds(diagnostic),
    none: phrase("There is no diagnostic."),
    looks: [
      foundAnywhere(["diagnostic/four-sources"], () => phrase("Not all four kinds of evidence are used.")),
      lacking(["evidenceSource"], ({ failing, of }) =>
        phrase("{failing} of {of:claim|claims} {failing#names|name} no kind of evidence.", { failing, of }),
      ),
      lacking(["sample"], ({ failing, of }) =>
        phrase("{failing} of {of:claim|claims} {failing#does|do} not say how many it covers.", { failing, of }),
      ),
      lacking(["studentGroup"], ({ failing, of }) =>
        phrase("{failing} of {of:claim|claims} {failing#names|name} no student group.", { failing, of }),
      ),
    ],
  },
  {
    criterion: "diag_claims",
    items: rowsOfKinds(diagnostic),
    none: phrase("There is no diagnostic."),
    looks: [
      foundAnywhere(["diagnostic/both-kinds"], () => phrase("Strengths or growth areas are missing altogether.")),
      found(["diagnostic/several-sources"], ({ failing, of }) =>
        phrase("{failing} of {of:claim|claims} {failing#rests|rest} on a single source.", { failing, of }),
      ),
      failingItems(
        ({ records }) =>
          records.some(
            (record) => /growth|need|gap/i.test(textAt(record, "findingKind")) && textAt(record, "rootCause") === "",
          ),
        ({ failing, of }) =>
          phrase("{failing} of {of:claim|claims} {failing#is a growth area|are growth areas} without a cause.", {
            failing,
            of,
          }),
        ["rootCause"],
      ),
    ],
  },
  {
    criterion: "mission_measures",
    items: measureItems(({ level }) => level === "mission"),
    none: phrase("No measure is about the mission."),
    looks: [
      foundAnywhere(["plan/mission-has-measure"], () => phrase("The mission is not measured.")),
      ...measureLooks,
      found(["measures/require-student-group"], ({ failing, of }) =>
        phrase("{failing} of {of:measure|measures} {failing#is|are} not taken by student group.", { failing, of }),
      ),
      lacking(["description", "instrument", "numerator", "unit"], ({ failing, of }) =>
        phrase("{failing} of {of:measure|measures} {failing#has|have} no definition.", { failing, of }),
      ),
    ],
  },
  {
    criterion: "priority_measures",
    items: measureItems(({ level }) => level !== "mission"),
    none: phrase("No measure is about a priority."),
    looks: [
      foundAnywhere(["plan/priority-has-measure"], ({ failing }) =>
        phrase("{failing:priority has|priorities have} no measure.", { failing }),
      ),
      foundAnywhere(["plan/measures-beyond-activity"], ({ failing }) =>
        phrase("{failing:priority is|priorities are} measured only by what was done.", { failing }),
      ),
      ...measureLooks,
    ],
  },
  {
    criterion: "targets",
    items: measureItems(() => true),
    none: NO_MEASURES,
    looks: [
      lacking(["target"], ({ failing, of }) =>
        phrase("{failing} of {of:measure|measures} {failing#has|have} no target.", { failing, of }),
      ),
      found(["measures/target-within-reach", "measures/target-moves"], ({ failing, of }) =>
        phrase("{failing} of {of:target|targets} {failing#is|are} out of reach, or no change at all.", { failing, of }),
      ),
      found(["measures/interim-targets-in-order"], ({ failing, of }) =>
        phrase("{failing} of {of:target|targets} {failing#goes|go} up and down on the way.", { failing, of }),
      ),
      lacking(["rationale"], ({ failing, of }) =>
        phrase("{failing} of {of:target|targets} {failing#does|do} not say where the number comes from.", {
          failing,
          of,
        }),
      ),
    ],
  },
  {
    criterion: "decision_rights",
    items: rowsOfKinds(decisionRights),
    none: phrase("There is no sheet of decision rights."),
    looks: [
      found(["decision-rights/one-decider", "decision-rights/require-decider"], ({ failing, of }) =>
        phrase("{failing} of {of:decision|decisions} {failing#has|have} nobody who decides, or more than one.", {
          failing,
          of,
        }),
      ),
      found(["decision-rights/says-how-common"], ({ failing, of }) =>
        phrase("{failing} of {of:decision|decisions} {failing#does|do} not say what is the same in every school.", {
          failing,
          of,
        }),
      ),
      lacking(["recommend", "agree", "input"], ({ failing, of }) =>
        phrase("{failing} of {of:decision|decisions} {failing#names|name} nobody who is heard.", { failing, of }),
      ),
      lacking(["codified"], ({ failing, of }) =>
        phrase("{failing} of {of:decision|decisions} {failing#does|do} not say where it is written down.", {
          failing,
          of,
        }),
      ),
    ],
  },
  {
    criterion: "organization",
    items: (plan) => [...rowsOfKinds(priorities)(plan), ...rowsOfKinds(implementationPlan)(plan)],
    none: NO_PRIORITIES,
    looks: [
      found(["plan/references-exist", "plan/predecessor-exists"], ({ failing, of }) =>
        phrase("{failing} of {of:row|rows} {failing#names|name} something that stands nowhere.", { failing, of }),
      ),
      found(["plan/no-duplicate-id", "plan/no-duplicate-rows", "plan/require-id"], ({ failing, of }) =>
        phrase("{failing} of {of:row|rows} {failing#stands|stand} twice, or {failing#has|have} no id of its own.", {
          failing,
          of,
        }),
      ),
      found(
        ["priorities/initiative-has-priority", "priorities/deliverable-has-initiative", "plan/step-has-deliverable"],
        ({ failing, of }) =>
          phrase("{failing} of {of:row|rows} {failing#belongs|belong} to nothing above.", { failing, of }),
      ),
      foundAnywhere(["plan/one-name-for-one-thing"], ({ failing }) =>
        phrase("{failing:thing goes|things go} by more than one name.", { failing }),
      ),
      foundAnywhere(["priorities/initiatives-sequenced"], () => phrase("Initiatives are not spread over the years.")),
    ],
  },
  {
    criterion: "clarity",
    items: everyEntry,
    none: NO_PRIORITIES,
    looks: [
      failingItems(
        ({ name }) => isTerse(name),
        ({ failing, of }) =>
          phrase("{failing} of {of:entry|entries} {failing#is|are} one or two words.", { failing, of }),
      ),
      failingItems(
        ({ name }) => isVague(name),
        ({ failing, of }) =>
          phrase("{failing} of {of:entry|entries} {failing#begins|begin} with a word that could mean anything.", {
            failing,
            of,
          }),
      ),
      failingItems(
        ({ name }, { plan }) => unexplained(plan, name).length > 0,
        ({ failing, of }) =>
          phrase("{failing} of {of:entry|entries} {failing#uses|use} a short form that is never explained.", {
            failing,
            of,
          }),
      ),
    ],
  },
  {
    criterion: "priorities",
    items: priorityItems,
    none: NO_PRIORITIES,
    looks: [
      foundAnywhere(["priorities/number-of-priorities"], () =>
        phrase("There are fewer than three priorities, or more than five."),
      ),
      found(["diagnostic/priority-has-finding"], ({ failing, of }) =>
        phrase("{failing} of {of:priority|priorities} {failing#answers|answer} no growth area of the diagnostic.", {
          failing,
          of,
        }),
      ),
      foundAnywhere(["diagnostic/growth-area-addressed"], ({ failing }) =>
        phrase("{failing:growth area is|growth areas are} answered by no priority.", { failing }),
      ),
    ],
  },
  {
    criterion: "initiatives",
    items: initiativeItems,
    none: NO_PRIORITIES,
    looks: [
      found(["priorities/initiative-has-priority"], ({ failing, of }) =>
        phrase("{failing} of {of:initiative|initiatives} {failing#belongs|belong} to no priority.", { failing, of }),
      ),
      found(["priorities/initiative-has-deliverable", "plan/initiative-has-measure"], ({ failing, of }) =>
        phrase("{failing} of {of:initiative|initiatives} {failing#has|have} no deliverable or no measure.", {
          failing,
          of,
        }),
      ),
      foundAnywhere(["priorities/initiatives-per-priority", "priorities/initiatives-differ"], () =>
        phrase("Initiatives are too many, or overlap."),
      ),
      foundAnywhere(["priorities/initiatives-sequenced"], () => phrase("Initiatives are not spread over the years.")),
      lacking(["sponsor", "owner"], ({ failing, of }) =>
        phrase("{failing} of {of:initiative|initiatives} {failing#has|have} no sponsor.", { failing, of }),
      ),
      lacking(["planYears", "start", "end", "timeline"], ({ failing, of }) =>
        phrase("{failing} of {of:initiative|initiatives} {failing#does|do} not say in which years.", { failing, of }),
      ),
    ],
  },
  {
    criterion: "deliverables",
    items: deliverableItems,
    none: NO_PRIORITIES,
    looks: [
      found(["plan/deliverable-has-steps"], ({ failing, of }) =>
        phrase("{failing} of {of:deliverable|deliverables} due in the coming year {failing#has|have} no action step.", {
          failing,
          of,
        }),
      ),
      lacking(["owner", "sponsor"], ({ failing, of }) =>
        phrase("{failing} of {of:deliverable|deliverables} {failing#has|have} no owner.", { failing, of }),
      ),
      lacking(["end", "timeline", "planYears"], ({ failing, of }) =>
        phrase("{failing} of {of:deliverable|deliverables} {failing#has|have} no date.", { failing, of }),
      ),
      lacking(["doneWhen"], ({ failing, of }) =>
        phrase("{failing} of {of:deliverable|deliverables} {failing#does|do} not say what done looks like.", {
          failing,
          of,
        }),
      ),
    ],
  },
  {
    criterion: "action_steps",
    items: stepItems,
    none: phrase("There are no action steps."),
    looks: [
      found(["implementation-plan/require-owner"], ({ failing, of }) =>
        phrase("{failing} of {of:action step|action steps} {failing#has|have} no owner.", { failing, of }),
      ),
      found(["implementation-plan/one-lead", "plan/accountable-owner"], ({ failing, of }) =>
        phrase("{failing} of {of:action step|action steps} {failing#has|have} no single person who answers for it.", {
          failing,
          of,
        }),
      ),
      found(["implementation-plan/require-due", "plan/readable-dates"], ({ failing, of }) =>
        phrase("{failing} of {of:action step|action steps} {failing#has|have} no date.", { failing, of }),
      ),
      found(
        [
          "plan/dates-in-order",
          "plan/plausible-dates",
          "implementation-plan/in-coming-year",
          "implementation-plan/step-within-a-year",
          "plan/step-in-deliverable",
          "plan/predecessor-ends-first",
        ],
        ({ failing, of }) =>
          phrase("{failing} of {of:action step|action steps} {failing#has|have} dates that cannot be right.", {
            failing,
            of,
          }),
      ),
      found(["plan/step-has-deliverable"], ({ failing, of }) =>
        phrase("{failing} of {of:action step|action steps} {failing#leads|lead} to no deliverable.", { failing, of }),
      ),
      found(["implementation-plan/begins-with-a-verb"], ({ failing, of }) =>
        phrase("{failing} of {of:action step|action steps} {failing#does|do} not begin with a verb.", { failing, of }),
      ),
      foundAnywhere(["plan/deliverable-has-steps"], ({ failing }) =>
        phrase("{failing:deliverable has|deliverables have} no action step.", { failing }),
      ),
    ],
  },
  {
    criterion: "load_timeline",
    items: stepItems,
    none: phrase("There are no action steps."),
    looks: [
      foundAnywhere(["plan/owner-load", "commitments/weekly-hours"], ({ failing }) =>
        phrase("{failing:person has|people have} more due in one month than can be done.", { failing }),
      ),
      foundAnywhere(["meetings/no-clash"], ({ failing }) =>
        phrase("{failing:meeting clashes|meetings clash} with another.", { failing }),
      ),
      found(["plan/owner-stays"], ({ failing, of }) =>
        phrase("{failing} of {of:action step|action steps} {failing#falls|fall} due after the owner has left.", {
          failing,
          of,
        }),
      ),
    ],
  },
  {
    criterion: "resources",
    items: rowsOfKinds(resourceNeeds),
    none: phrase("There is no sheet of resource needs."),
    looks: [
      foundAnywhere(["resource-needs/initiative-has-need"], ({ failing }) =>
        phrase("{failing:initiative has|initiatives have} no resource need, not even “no new cost”.", { failing }),
      ),
      lacking(["cost", "unitCost"], ({ failing, of }) =>
        phrase("{failing} of {of:need|needs} {failing#has|have} no price.", { failing, of }),
      ),
      lacking(["needType"], ({ failing, of }) =>
        phrase("{failing} of {of:need|needs} {failing#has|have} no kind.", { failing, of }),
      ),
      lacking(["fundingSource"], ({ failing, of }) =>
        phrase("{failing} of {of:need|needs} {failing#has|have} no source.", { failing, of }),
      ),
      found(
        ["resource-needs/within-source", "resource-needs/source-lasts", "resource-needs/recurring-has-end"],
        ({ failing, of }) =>
          phrase("{failing} of {of:need|needs} {failing#asks|ask} more of the source than it has.", { failing, of }),
      ),
    ],
  },
  {
    criterion: "pd_calendar",
    items: (plan) => rowsOfKinds(resourceNeeds)(plan).filter(isForLearning),
    none: phrase("There is no need for professional development on the sheet of resource needs."),
    looks: [
      lacking(["pdDates", "start", "end", "timeline"], ({ failing, of }) =>
        phrase("{failing} of {of:need|needs} for professional development {failing#has|have} no date.", {
          failing,
          of,
        }),
      ),
      lacking(["initiative"], ({ failing, of }) =>
        phrase("{failing} of {of:need|needs} for professional development {failing#names|name} no initiative.", {
          failing,
          of,
        }),
      ),
    ],
  },
  {
    criterion: "communication",
    items: rowsOfKinds(communicationPlan),
    none: phrase("There is no communication plan."),
    looks: [
      foundAnywhere(["communication-plan/reaches-every-group"], ({ failing }) =>
        phrase("{failing:group hears|groups hear} nothing.", { failing }),
      ),
      foundAnywhere(["communication-plan/priority-covered", "communication-plan/initiative-covered"], ({ failing }) =>
        phrase("{failing:priority or initiative is|priorities or initiatives are} not spoken of.", { failing }),
      ),
      lacking(["owner"], ({ failing, of }) =>
        phrase("{failing} of {of:message|messages} {failing#has|have} no sender.", { failing, of }),
      ),
      lacking(["start", "end", "timeline", "frequency"], ({ failing, of }) =>
        phrase("{failing} of {of:message|messages} {failing#has|have} no date.", { failing, of }),
      ),
      lacking(["twoWay", "feedback"], ({ failing, of }) =>
        phrase("{failing} of {of:message|messages} {failing#gives|give} no way to answer.", { failing, of }),
      ),
    ],
  },
  {
    criterion: "monitoring",
    items: rowsOfKinds(meetings),
    none: phrase("There is no sheet of meetings."),
    looks: [
      whole(
        (plan) => !membersOf(plan).some((member) => holds(member, "project manager")),
        phrase("Nobody on a roster is the Project Manager."),
      ),
      whole((plan) => !hasMeeting(plan, /check-?\s?in/i), phrase("No weekly check-in is set.")),
      whole(
        (plan) => !hasMeeting(plan, /review|stock-?\s?take|monitor|month|quarter/i),
        phrase("No monthly or quarterly review is set."),
      ),
      foundAnywhere(["plan/readable-status", "plan/status-on-list"], ({ failing }) =>
        phrase("{failing:status word is|status words are} on no list that says what it means.", { failing }),
      ),
    ],
  },
  {
    criterion: "coherence",
    items: everyEntry,
    none: NO_PRIORITIES,
    looks: [
      {
        look: (items, { check }) => {
          const findings = [...check.findings, ...check.setAside].filter(({ severity, ruleId }) => {
            return severity === "error" && ruleId.startsWith("plan/") && !CONDUCT.has(ruleId);
          });
          const failing = findings.reduce((sum, { more = 0 }) => sum + more + 1, 0);
          if (failing === 0) return null;
          const text = phrase("{failing:conflict between sheets blocks|conflicts between sheets block} sending.", {
            failing,
          });
          // Each conflict spoils one entry, wherever it stands.
          const spoiled = items.slice(0, Math.min(failing, items.length));
          return { signal: { text, failing, of: 0, at: findings.map(({ at }) => at) }, items: spoiled };
        },
      },
    ],
  },
];

/** Rules about how the work is going, not about whether the plan holds together: 44 to 46. */
const CONDUCT = new Set([
  "plan/complete-has-date",
  "plan/complete-has-evidence",
  "plan/not-finished-in-future",
  "plan/status-agrees-with-dates",
  "plan/complete-deliverable-steps",
  "plan/done-steps-close-deliverable",
  "plan/overdue",
  "plan/updated-lately",
]);

function textAt(record: Item["records"][number], field: string): string {
  const cell = fieldOf(record, field);
  return cell ? textOf(cell) : "";
}

function isForLearning({ records }: Item): boolean {
  return records.some((record) =>
    /\bpd\b|professional|training|learning/i.test(`${textAt(record, "needType")} ${textAt(record, "title")}`),
  );
}

function hasMeeting(plan: Plan, words: RegExp): boolean {
  return tablesOf(plan, meetings).some(({ records }) =>
    records.some((record) =>
      words.test(["meetingType", "title", "frequency"].map((field) => textAt(record, field)).join(" ")),
    ),
  );
}
