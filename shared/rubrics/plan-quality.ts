import type { Criterion, Rubric } from "./types.ts";

/**
 * The rubric for plans of the strong school systems program. The names of the seven required rows and both limits are
 * the program's (S4-15, S4-16); the scale, all other rows, every descriptor, and which product a row belongs to are
 * ours, to be changed by an office.
 */
export const planQuality: Rubric = {
  id: "default-plan-quality",
  version: 1,
  name: "Plan quality",
  what: "Says whether the ten products of a district's plan, all together, are of high quality. A default to be edited: the program gives the names of the seven required rows and both limits, and no more.",
  scale: { lowest: 1, highest: 3, step: 1, accepts: 0.5 },
  rule: {
    threshold: "2.7",
    requiredAtLeast: "3",
    everyRowScored: true,
    averageOver: "rows",
    whereRatersDiffer: "unscored",
  },
  criteria: [
    row("norms", "1", "Norms", [
      "Fewer than three norms, or slogans that name nothing anyone would do.",
      "There are norms, but some name no value, or nothing a colleague could see or hear.",
      "About five norms, each tied to a value and written as something a colleague could see or hear, and a time to look back at them.",
    ]),
    row("aspirations_mission", "2", "Mission aspirations", [
      "No picture of the next five years, or words that would fit any district.",
      "A picture of five years, but nobody could tell whether it came true, or it says little of equity.",
      "A plain statement, five years out, of what graduates can do and who is served fairly, that could be judged true or false.",
    ]),
    row("aspirations_priority", "2", "Priority aspirations", [
      "Priorities have no aspiration.",
      "Some priorities have one, or it is not clear what would be true.",
      "Every priority says what will be true for students or staff in five years.",
    ]),
    row("engagement_reach", "3", "Engagement reach", [
      "One or two groups were asked, or there was a single moment to speak.",
      "Most groups took part; some were missing when strengths were diagnosed or when the plan was made.",
      "All six groups take part both in the diagnostic and in making the plan, with dates, ways, and owners.",
    ]),
    row("engagement_use", "3", "Use of input", [
      "No trace of what people said.",
      "What people said is summed up, but leads to none of the choices.",
      "Each main theme that was heard is answered in the plan, and the answer is reported back to the group.",
    ]),
    row("diag_sources", "4", "Diagnostic evidence", [
      "Opinion, or a single source.",
      "Two or three kinds of evidence, of uneven strength.",
      "All four kinds of evidence, each with its source and how many it covers, and student groups shown apart.",
    ]),
    row("diag_claims", "4", "Strengths and growth areas", [
      "Lists data and draws no conclusion.",
      "Conclusions are partly supported; causes are thin.",
      "Balanced conclusions, each resting on two or more sources, with causes named and the weightiest first.",
    ]),
    required("mission_measures", "5", "Mission measures", [
      "No measures, or nothing that can be counted, or no starting point.",
      "There are measures, but some lack a definition, a baseline, a student group, or a target.",
      "Each mission aspiration has a defined measure, taken regularly and by student group, with a dated baseline and a target that can be reached step by step.",
    ]),
    required("priority_measures", "5", "Strategic priority measures", [
      "Priorities have no measures, or only counts of what was done.",
      "Some priorities are measured; early signs and results are mixed up, or baselines and targets have gaps.",
      "Every priority has a few measures, early signs as well as results, each with a source, an owner, a pace, and targets by year.",
    ]),
    row("targets", "5", "Targets", [
      "No targets, or numbers out of the air.",
      "Numbers are given, but not where they come from.",
      "Targets ask a lot and can be believed: they build on the district's own trend or a comparison, step by step, and close gaps between groups.",
    ]),
    row("decision_rights", "6", "Decision rights", [
      "Nobody says who decides.",
      "Some decisions are named; several people decide, or it is not clear what is the same in every school.",
      "Key decisions are listed, each with one person who decides and those who are heard; what is the same everywhere and what is local is said, and where it is written down.",
    ]),
    required("organization", "7", "Organization", [
      "The parts do not follow from one another; numbers or names differ between them.",
      "Mostly one line of thought; some rows are out of place or stand twice.",
      "One clear line from aspiration to priority, initiative, deliverable, and step, with the same ids and names throughout, spread over the years, so that a reader finds anything quickly.",
    ]),
    required("clarity", "7", "Descriptive clarity", [
      "Jargon, entries of one or two words, terms nobody explains.",
      "Its authors understand it; others have to ask.",
      "Each entry says what, for whom, and to what end in plain words; terms and short forms are explained.",
    ]),
    row("priorities", "7", "Strategic priorities", [
      "So many that nothing was chosen.",
      "A focused set, but not all of it answers the diagnostic.",
      "Three to five choices, each answering a growth area of the diagnostic and carried by those who lead.",
    ]),
    required("initiatives", "7", "Initiatives", [
      "A list of wishes, tied to no priority and in no order.",
      "Tied to priorities, but too many, overlapping, or all in the first year.",
      "A few distinct initiatives that together could well move the measures, each with a sponsor, its years, and what it depends on.",
    ]),
    required("deliverables", "7", "Deliverables", [
      "Activities in place of products; no year when they are due.",
      "Products are named; for some it is not clear when they are done, or by when.",
      "Concrete products, each with an owner, a date or window, and plain words for what done looks like; together they finish the initiative.",
    ]),
    required("action_steps", "8", "Action steps", [
      "Few or vague steps. No owner or no date.",
      "Steps exist. Some lack one owner, a date, or an order, or they do not add up to the deliverable.",
      "Steps add up to each deliverable: one accountable owner each, start and due dates in the coming year, in a sensible order, written so that somebody else could do them.",
    ]),
    row("load_timeline", "8", "Realistic owners and timelines", [
      "Everything falls due at once, or on one person.",
      "Some months are crowded, others empty.",
      "What each person has to do in a month can be done, and it fits the school calendar.",
    ]),
    row("resources", "9", "Resource needs", [
      "No needs, or none with a price.",
      "Some are priced; the kind or the source is missing.",
      "Staff, technical assistance, and money for the coming year are estimated for each initiative, with the source and what is still missing.",
    ]),
    row("pd_calendar", "9", "Professional development calendar", [
      "There is none.",
      "Needs are listed, but without dates or without an initiative.",
      "Each need has its dates, its initiative, and its audience, and none clash.",
    ]),
    row("communication", "10", "Communication plan", [
      "None, or a single announcement.",
      "Some audiences or ways to reach them are missing.",
      "Each audience hears the priorities, why, and what is asked of it, from a named sender, on dates, with a way to answer.",
    ]),
    row("monitoring", null, "Readiness to monitor", [
      "No routine.",
      "A routine is named; who does what is not clear.",
      "A weekly check-in and a monthly or quarterly review are set, the Project Manager is named, and it is said what each status means and what counts as evidence.",
    ]),
    row("coherence", null, "Coherence", [
      "Sheets contradict one another.",
      "A few small conflicts.",
      "No conflict between sheets is left that would block sending.",
    ]),
  ],
};

type Descriptors = readonly [needsWork: string, approaching: string, highQuality: string];

function row(
  key: string,
  deliverable: string | null,
  name: string,
  [needsWork, approaching, highQuality]: Descriptors,
): Criterion {
  return {
    key,
    name,
    description: "",
    deliverables: deliverable === null ? [] : [deliverable],
    required: false,
    weight: "1",
    levels: [
      { score: 1, name: "Needs work", descriptor: needsWork },
      { score: 2, name: "Approaching", descriptor: approaching },
      { score: 3, name: "High quality", descriptor: highQuality },
    ],
  };
}

function required(...about: Parameters<typeof row>): Criterion {
  return { ...row(...about), required: true };
}
