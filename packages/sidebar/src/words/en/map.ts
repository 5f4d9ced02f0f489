import { formats } from "./shell.ts";

const { count, countFirst, list } = formats;

export const map = {
  title: "Map",
  answer: (supports: number, gaps: number, alike: number) => {
    const parts = [
      countFirst(supports, { one: "# support", other: "# supports" }),
      ...(gaps > 0 ? [count(gaps, { one: "one gap", other: "# gaps" })] : []),
      ...(alike > 0 ? [count(alike, { one: "# that looks like others", other: "# that look alike" })] : []),
    ];
    return `${list(parts)}.`;
  },
  noGaps: "No need points to an empty place.",
  notAsked: "To see gaps, add a sheet of what the map shows: which need stands in which arena, at which level.",
  table: "How many supports there are, by arena and level of help. Choose a place to see its rows.",
  noArena: "No arena",
  noLevel: "No level",
  gap: "Gap",
  weak: "Weak",
  alike: (things: number) => count(things, { one: "# alike", other: "# alike" }),
  keys: {
    gap: "Gap: a need points here, nothing does",
    weak: "Weak: there is something, and more is needed",
    twin: "May overlap",
    heat: "Darker: more supports",
  },

  rows: (rows: number) => count(rows, { one: "# row", other: "# rows" }),
  nothing: "Nothing on the map stands here.",
  askAlike: "Could they share a calendar, a flyer, or a night?",
  unplaced: (rows: number) =>
    count(rows, {
      one: "The one row says no arena and no level of help.",
      other: "None of the # rows says its arena and its level of help.",
    }),
  unplacedHint: "Add a column for each, and the map fills itself.",

  gaps: "The gaps",
  needs: "Needs in order",
  recommendations: "What is recommended",
  views: "Who and what the map rests on",
  by: {
    staff: "Staff",
    activity: "Type",
    community: "School or community",
    funding: "Funding",
  },
  shared: "At several sites",
  again: "To be made sure of",

  empty: {
    answer: "There is no resource map here yet.",
    says: "A map lists what your schools already have: each program and support, its arena, its level of help, who provides it, and who pays.",
    hint: "Add a sheet named Resource map with the headings Resource, Arena, Level, Provider, and Funding source, one row for each support. Then check again.",
  },
};
