import { benchmarkTracker } from "../kinds/benchmark-tracker.ts";
import { lists } from "../kinds/lists.ts";
import { measures } from "../kinds/measures.ts";
import { defaultLists } from "../lists/index.ts";
import { requiring } from "../pack.ts";
import type { Pack } from "../types.ts";

/** For a change that spreads over sites in phases. */
export const benchmarks: Pack = {
  id: "benchmarks",
  version: 2,
  name: "Benchmarks",
  what: "A tracker of how far each site has come, phase by phase, with the measures that show it.",
  ways: ["learning-supports"],
  sheets: [
    {
      name: "Benchmarks",
      kind: requiring(benchmarkTracker, "site", "phase", "title", "owner", "status"),
      who: "Site leaders, with their reviewer",
      intro:
        "One benchmark a row at each site; “Part of” names the one it counts toward a level up. Write the dates as things happen, and when somebody last looked.",
      columns: [
        "id",
        "site",
        "level",
        "partOf",
        "phase",
        "title",
        "purpose",
        "owner",
        "start",
        "started",
        "end",
        "finished",
        "status",
        "percentComplete",
        "evidence",
        "barrier",
        "reviewedOn",
        "reviewer",
        "notes",
      ],
    },
    {
      name: "Measures",
      kind: measures,
      who: "Whoever keeps the data",
      intro: "What is counted to see whether the change works.",
      columns: [
        "id",
        "measure",
        "unit",
        "direction",
        "site",
        "studentGroup",
        "dataSource",
        "frequency",
        "owner",
        "baseline",
        "baselineDate",
        "target",
        "targetDate",
        "actual",
        "notes",
      ],
    },
    {
      name: "Lists",
      kind: lists,
      who: "District lead",
      intro: "The phases and the other choices of the drop-downs.",
      columns: ["listName", "id", "title", "order", "active", "synonyms"],
    },
  ],
  lists: defaultLists,
  rules: {
    // Sites are visited about once a month.
    "plan/updated-lately": { options: { mostDays: 45 } },
  },
  settings: {},
  changes: [
    { version: 1, what: "First edition." },
    { version: 2, what: "A column says what a benchmark counts toward, from school to district to region to state." },
  ],
};
