import { type Phrase, phrase } from "../../workbook/phrases.ts";
import type { BankComment } from "./types.ts";

/**
 * Comments to start from, neutral in tone: at the top of the scale what is good, below it the next two steps, the
 * first one first. A rater takes, changes or leaves them.
 */
export const planQualityComments: readonly BankComment[] = [
  ...row("norms", {
    3: [phrase("Each norm is tied to a value and says what a colleague would see or hear.")],
    2: [
      phrase("For each norm, write the value it serves and one thing a colleague could see or hear."),
      phrase("Set a date to look back at the norms together."),
    ],
    1: [
      phrase("Agree on three to five norms, each about how the committee works."),
      phrase("Write each as something that can be seen: who does what, when."),
    ],
  }),
  ...row("aspirations_mission", {
    3: [phrase("The picture five years out is plain, names who it is for, and could be shown true or false.")],
    2: [
      phrase("Name what would be true of graduates in five years, so that anyone could check it."),
      phrase("Say for which groups of students the most has to change."),
    ],
    1: [
      phrase("Write one plain statement of what graduates can do five years from now."),
      phrase("Leave out what any district could say, and name what is yours."),
    ],
  }),
  ...row("aspirations_priority", {
    3: [phrase("Every priority says what will be true for students or staff in five years.")],
    2: [
      phrase("Write an aspiration for each priority that has none."),
      phrase("For those that are unclear, finish the sentence: in five years it will be true that …"),
    ],
    1: [
      phrase("Begin with the priority that matters most, and write what will be true in five years."),
      phrase("Then write one aspiration for each of the others."),
    ],
  }),
  ...row("engagement_reach", {
    3: [phrase("All six groups are heard, for the diagnostic and for the plan, with dates, ways, and owners.")],
    2: [
      phrase("Add the groups that are missing, and say whether they are heard for the diagnostic or for the plan."),
      phrase("Give each event a date, a way to take part, and an owner."),
    ],
    1: [
      phrase("List the six groups, and plan at least one event for each."),
      phrase("Plan a second moment for each, when the draft can still change."),
    ],
  }),
  ...row("engagement_use", {
    3: [phrase("Each main theme is answered in the plan, and the answer went back to those who raised it.")],
    2: [
      phrase("Beside each theme, write which part of the plan answers it, or why it does not."),
      phrase("Tell each group what became of what it said."),
    ],
    1: [
      phrase("Write down the main themes that were heard, event by event."),
      phrase("For each, say what the plan does about it."),
    ],
  }),
  ...row("diag_sources", {
    3: [phrase("All four kinds of evidence are used, with sources and numbers, and student groups stand apart.")],
    2: [
      phrase("Add the kinds of evidence that are missing: student results, observations, artifacts, perspectives."),
      phrase("Say how many each source covers, and show student groups apart."),
    ],
    1: [
      phrase("Rest each claim on at least one named source."),
      phrase("Gather a second kind of evidence before drawing conclusions."),
    ],
  }),
  ...row("diag_claims", {
    3: [phrase("Strengths and growth areas are balanced, rest on two or more sources, and name causes.")],
    2: [
      phrase("Find a second source for each claim that rests on one."),
      phrase("Write why each growth area is as it is, and put the weightiest first."),
    ],
    1: [
      phrase("For each set of data, write the one conclusion you draw from it."),
      phrase("Sort the conclusions into strengths and growth areas."),
    ],
  }),
  ...row("mission_measures", {
    3: [phrase("Each mission aspiration has a measure with a dated baseline, student groups, and a path of targets.")],
    2: [
      phrase("Fill in what is missing for each measure: definition, dated baseline, student groups, target."),
      phrase("Set a target for each year up to the last one."),
    ],
    1: [
      phrase("For each mission aspiration, name one thing that can be counted."),
      phrase("Find its latest figure, and write it with its date as the baseline."),
    ],
  }),
  ...row("priority_measures", {
    3: [phrase("Every priority has a few measures, early signs as well as results, with source, owner, and pace.")],
    2: [
      phrase("Add measures for the priorities that have none, and say which are early signs and which results."),
      phrase("Give each measure a source, an owner, a pace, and targets by year."),
    ],
    1: [
      phrase("For each priority, name one result that would show it worked."),
      phrase("Add one early sign that can be looked at every month or quarter."),
    ],
  }),
  ...row("targets", {
    3: [phrase("Targets ask a lot, rest on the district's own trend, and close gaps step by step.")],
    2: [
      phrase("Say where each target comes from: your own trend, or a district like yours."),
      phrase("Set steps on the way, and check that gaps between groups get smaller."),
    ],
    1: [
      phrase("Set a target for each measure, with its year."),
      phrase("Hold each against the last three years: is it a stretch, and can it be done?"),
    ],
  }),
  ...row("decision_rights", {
    3: [phrase("Each key decision has one person who decides, and what is common to all schools is written down.")],
    2: [
      phrase("Where several people decide, name the one who does, and those who are heard."),
      phrase("Say of each practice whether it is the same in every school, and where that is written."),
    ],
    1: [
      phrase("List the ten decisions that matter most for the priorities."),
      phrase("Name for each the one person who decides."),
    ],
  }),
  ...row("organization", {
    3: [phrase("One line runs from aspiration to step, with the same names and ids throughout.")],
    2: [
      phrase("Move the rows that are out of place, and take out those that stand twice."),
      phrase("Use one name and one id for each thing on every sheet."),
    ],
    1: [
      phrase("Give each priority, initiative, deliverable, and step an id of its own."),
      phrase("Write on each row the id of what it belongs to."),
    ],
  }),
  ...row("clarity", {
    3: [phrase("A reader from outside understands each entry: what, for whom, and to what end.")],
    2: [
      phrase("Have somebody from outside read it, and rewrite what they ask about."),
      phrase("Explain each short form once, where it is first used."),
    ],
    1: [
      phrase("Write each entry as a sentence that says what, for whom, and to what end."),
      phrase("Replace words such as improve or support by what will be different."),
    ],
  }),
  ...row("priorities", {
    3: [phrase("The priorities are few, and each answers a growth area of the diagnostic.")],
    2: [
      phrase("Say for each priority which growth area it answers."),
      phrase("Drop or join priorities that answer none."),
    ],
    1: [
      phrase("Choose the three to five growth areas that matter most."),
      phrase("Say what will not be done, so that these can be."),
    ],
  }),
  ...row("initiatives", {
    3: [phrase("A few distinct initiatives, each with a sponsor and its years, could well move the measures.")],
    2: [
      phrase("Join initiatives that overlap, and spread the rest over the years."),
      phrase("Name a sponsor for each, and what it depends on."),
    ],
    1: [
      phrase("Tie each initiative to one priority, and set aside those that fit none."),
      phrase("For each, say which measure it is to move."),
    ],
  }),
  ...row("deliverables", {
    3: [phrase("Each deliverable is a product with an owner, a date, and plain words for what done looks like.")],
    2: [
      phrase("Write for each deliverable how anyone could tell that it is done."),
      phrase("Fill in the owners and dates that are missing."),
    ],
    1: [
      phrase("Turn each activity into the product that is left when it is over."),
      phrase("Give each product the year in which it is due."),
    ],
  }),
  ...row("action_steps", {
    3: [phrase("Steps add up to each deliverable, with one owner and dates each, and others could carry them out.")],
    2: [
      phrase("Name one person who answers for each step, and put helpers in a column of their own."),
      phrase("Set start and due dates in an order that can be worked."),
    ],
    1: [
      phrase("For each deliverable of the coming year, write the steps that lead to it."),
      phrase("Begin each step with a verb, and give it an owner and a due date."),
    ],
  }),
  ...row("load_timeline", {
    3: [phrase("What each person has to do in a month can be done, and it fits the school calendar.")],
    2: [
      phrase("Move steps out of the most crowded months."),
      phrase("Share out steps where one person has the most due at once."),
    ],
    1: [
      phrase("Lay the steps over the school calendar, and spread the due dates."),
      phrase("Count the steps of each person by month, and hand some on."),
    ],
  }),
  ...row("resources", {
    3: [phrase("Staff, assistance, and money are estimated for each initiative, with the source and what is missing.")],
    2: [
      phrase("Price the needs that have no figure, and say what kind each is."),
      phrase("Name the source of each, and what is still missing."),
    ],
    1: [
      phrase("For each initiative of the coming year, list what it needs, or write that it needs nothing new."),
      phrase("Put a rough figure beside each need."),
    ],
  }),
  ...row("pd_calendar", {
    3: [phrase("Each need has its dates, its initiative, and its audience, and none clash.")],
    2: [
      phrase("Give each need its dates, and check them against the school calendar."),
      phrase("Say which initiative each serves, and who takes part."),
    ],
    1: [phrase("List what people have to learn for each initiative."), phrase("Put each on the calendar.")],
  }),
  ...row("communication", {
    3: [phrase("Each audience hears why, what is asked of it, from whom and when, and can answer.")],
    2: [
      phrase("Add the audiences that hear nothing yet, with a sender and a date each."),
      phrase("Give each message a way to answer."),
    ],
    1: [
      phrase("Write what each audience should know, and who tells it."),
      phrase("Set the dates, beginning before the work does."),
    ],
  }),
  ...row("monitoring", {
    3: [phrase("Check-ins and reviews are set, the Project Manager is named, and statuses mean one thing.")],
    2: [
      phrase("Say who prepares, who leads, and who decides at each review."),
      phrase("Write what each status means, and what counts as evidence for it."),
    ],
    1: [
      phrase("Set a weekly check-in of the Superintendent and the Project Manager."),
      phrase("Set a monthly or quarterly review of the measures."),
    ],
  }),
  ...row("coherence", {
    3: [phrase("The sheets tell one story: nothing on one contradicts another.")],
    2: [
      phrase("Settle the conflicts between sheets, those that block sending first."),
      phrase("Check again after each change of a name or a date."),
    ],
    1: [
      phrase("Take one priority, and follow it through every sheet."),
      phrase("Correct what differs, then do the same with the next."),
    ],
  }),
];

function row(criterion: string, texts: Readonly<Record<1 | 2 | 3, readonly Phrase[]>>): readonly BankComment[] {
  return ([3, 2, 1] as const).flatMap((score) => texts[score].map((text) => ({ criterion, score, text })));
}
