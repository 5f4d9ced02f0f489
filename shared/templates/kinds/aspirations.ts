import { adapt, field } from "../field.ts";
import { common, fieldsOf, upkeep } from "../fields.ts";
import { defineKind } from "../types.ts";

export const aspirations = defineKind({
  id: "aspirations",
  name: "Aspirations",
  what: "What will be true in five years, for the mission as a whole and for each strategic priority.",
  source: "SK-09; S4, deliverable 2",
  sheetNames: [
    "aspirations",
    "aspiration",
    "five year aspirations",
    "vision",
    "vision and aspirations",
    "mission and vision",
    "portrait of a graduate",
    "long term outcomes",
    "five year outcomes",
  ],
  fields: fieldsOf({
    id: adapt(common.id, { names: "aspiration id, aspiration no, aspiration number" }),
    level: adapt(common.level, {
      help: "Mission, or Strategic priority.",
      names: "aspiration level, mission or priority, level of aspiration",
      list: "aspiration-levels",
    }),
    priority: adapt(common.priority, { help: "For an aspiration of one priority: its name or ID." }),
    area: field(
      "text",
      "About",
      "What it speaks of: graduates, equity, school culture, families.",
      "aspiration theme, aspiration area, topic area, aspect",
    ),
    goal: adapt(common.goal, {
      heading: "In five years it will be true that…",
      help: "One statement that could turn out true or false.",
      names: `aspiration statement, in five years, in 5 years, in five years it will be true that,
      what will be true in five years, vision statement, five year vision, future state, five year aspiration`,
      required: true,
    }),
    horizon: field(
      "number",
      "By the year",
      "The year in which it will be true.",
      "horizon, horizon year, by year, year horizon, year achieved, aspiration year, end year",
    ),
    studentGroup: common.studentGroup,
    measures: field(
      "ref",
      "Measures",
      "The measures that will show it, by ID or name.",
      "related measures, linked measures, measure ids, measures linked, how we will measure it, measure, mission measure",
      { refersTo: ["measures"] },
    ),
    owner: common.owner,
    ...upkeep,
  }),
  signature: { goal: 2, horizon: 3, area: 2, level: 1, measures: 1 },
  namedBy: ["id", "goal"],
});
