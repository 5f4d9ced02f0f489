import { phrase } from "../../workbook/phrases.ts";
import type { Anchor } from "./types.ts";

const about = { rubric: "default-plan-quality", version: 1 } as const;

/**
 * Three drawn plans, each cut down to the seven required rows, with the score that we settled on and why. An office
 * puts its own in their place once it has plans that its raters agree on.
 */
export const ANCHORS: readonly Anchor[] = [
  {
    ...about,
    id: "anchor-first-draft",
    name: phrase("A first draft"),
    rows: [
      {
        criterion: "mission_measures",
        excerpt: phrase("Mission: all students succeed. Measure: graduation. Target: higher."),
        key: 1,
        because: phrase(
          "Nothing can be counted from it, and there is no baseline; with a figure and a date it would be a 2.",
        ),
      },
      {
        criterion: "priority_measures",
        excerpt: phrase("Priority 1, literacy. Measures: number of trainings held; number of coaches hired."),
        key: 1,
        because: phrase("Both count what was done; nothing says whether anyone reads better."),
      },
      {
        criterion: "organization",
        excerpt: phrase("Sheet 7 speaks of “Reading for all”, sheet 8 of “Literacy push”. Steps carry no ids."),
        key: 1,
        because: phrase("The same thing goes by two names, and steps cannot be traced to anything above them."),
      },
      {
        criterion: "clarity",
        excerpt: phrase("Entries: “PLCs.” “MTSS rollout.” “Improve Tier 1.”"),
        key: 1,
        because: phrase("One or two words each, with short forms that are explained nowhere."),
      },
      {
        criterion: "initiatives",
        excerpt: phrase("Eleven initiatives, all from August 2026, seven of them under no priority."),
        key: 1,
        because: phrase("It is a list of wishes: no ties to priorities and no order."),
      },
      {
        criterion: "deliverables",
        excerpt: phrase("“Hold meetings about curriculum.” “Continue coaching.” No years."),
        key: 1,
        because: phrase("These are activities; nothing is left when they are over, and no year is given."),
      },
      {
        criterion: "action_steps",
        excerpt: phrase("“Discuss materials”, owner: all staff. “Follow up”, no owner, no date."),
        key: 1,
        because: phrase("Few and vague, with nobody accountable."),
      },
    ],
  },
  {
    ...about,
    id: "anchor-on-the-way",
    name: phrase("On the way"),
    rows: [
      {
        criterion: "mission_measures",
        excerpt: phrase(
          "Graduates ready for college or work: ACT composite of 18 or higher, 41% in 2025, target 60% in 2030. Not by student group.",
        ),
        key: 2,
        because: phrase("Defined, with a baseline and a target; student groups and the steps on the way are missing."),
      },
      {
        criterion: "priority_measures",
        excerpt: phrase("Priorities 1 and 2: a state test and a screener each, with owners. Priority 3: “to be set”."),
        key: 2,
        because: phrase("Two of three priorities are measured well; the third is not."),
      },
      {
        criterion: "organization",
        excerpt: phrase("Ids run from priority to step. Two deliverables stand under two initiatives each."),
        key: 2,
        because: phrase("Mostly one line; the repeated rows keep it from a 3."),
      },
      {
        criterion: "clarity",
        excerpt: phrase("“Train grade K–2 teachers in the new phonics lessons.” Also: “Implement HQIM with fidelity.”"),
        key: 2,
        because: phrase("Most entries can be read by anyone; a few need an insider."),
      },
      {
        criterion: "initiatives",
        excerpt: phrase("Nine initiatives under three priorities, six of them starting in the first year."),
        key: 2,
        because: phrase("All are tied to priorities; too many begin at once."),
      },
      {
        criterion: "deliverables",
        excerpt: phrase(
          "“A coaching guide, by May 2027.” “A family reading program, 2027.” Done-when is filled in for half.",
        ),
        key: 2,
        because: phrase("They are products with dates; for half, nobody could tell when they are done."),
      },
      {
        criterion: "action_steps",
        excerpt: phrase("38 of 41 steps have one owner and both dates; two due dates lie before their start."),
        key: 2,
        because: phrase("Steps lead to the deliverables; the gaps are few, and they are there."),
      },
    ],
  },
  {
    ...about,
    id: "anchor-ready",
    name: phrase("Ready to be carried out"),
    rows: [
      {
        criterion: "mission_measures",
        excerpt: phrase(
          "Share of graduates with a credential or 12 college credits, by student group, each June: 34% (June 2025), 38, 43, 49, 55, 62% by 2030.",
        ),
        key: 3,
        because: phrase("Defined, regular, by group, with a dated baseline and a path of targets."),
      },
      {
        criterion: "priority_measures",
        excerpt: phrase(
          "Each priority: one early sign each month (lessons observed as planned) and one result each year, with source, owner, and targets by year.",
        ),
        key: 3,
        because: phrase("A few measures, of both kinds, complete for every priority."),
      },
      {
        criterion: "organization",
        excerpt: phrase(
          "P1 → P1-I2 → P1-I2-D1 → P1-I2-D1-S3, the same on every sheet; two initiatives start each year.",
        ),
        key: 3,
        because: phrase("One line from priority to step, and a reader finds any row at once."),
      },
      {
        criterion: "clarity",
        excerpt: phrase(
          "“Each K–2 teacher teaches the daily 20-minute phonics lesson, so that every first grader reads short words by January.”",
        ),
        key: 3,
        because: phrase("What, for whom, and to what end, in words a parent would follow."),
      },
      {
        criterion: "initiatives",
        excerpt: phrase(
          "Five initiatives over three years, each with a sponsor, the measure it is to move, and what it waits for.",
        ),
        key: 3,
        because: phrase("Few, distinct, in sequence, and together they could well move the measures."),
      },
      {
        criterion: "deliverables",
        excerpt: phrase(
          "“Phonics lesson bank, owner R. Diaz, due March 2027; done when 90 lessons are posted and two schools have taught from them.”",
        ),
        key: 3,
        because: phrase("A product, an owner, a date, and plain words for done."),
      },
      {
        criterion: "action_steps",
        excerpt: phrase(
          "“Choose the ten pilot teachers. R. Diaz. Aug 17 to Sep 4, 2026.” Every deliverable of the year has three to six such steps.",
        ),
        key: 3,
        because: phrase("Steps add up, one owner each, in order, and somebody else could do them."),
      },
    ],
  },
];
