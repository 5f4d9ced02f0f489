import { labelsOf } from "../../plan/resources/framework.ts";
import { type Resource, resourcesOf } from "../../plan/resources/resources.ts";
import { resourceMap } from "../../templates/kinds/resource-map.ts";
import { entry, placesOf, sumOf } from "../entries.ts";
import { type AnalysisRow, type AnalysisTable, defineAnalysis, type Entry, type Saying, type Unit } from "../types.ts";

type Figure = "count" | "cost" | "fte" | "students";
const FIGURES: readonly { readonly id: Figure; readonly unit: Unit }[] = [
  { id: "count", unit: "count" },
  { id: "cost", unit: "money" },
  { id: "fte", unit: "number" },
  { id: "students", unit: "count" },
];

export const matrix = defineAnalysis({
  id: "resource-map/matrix",
  name: "The map: arenas by level of help",
  docs: {
    what: "What is there in each arena at each level of help?",
    how: "Active rows of the map, counted and summed by the arenas and levels of the framework. A row without an arena or level stands in the last row or column. Students are summed over activities, so a child in two of them counts twice.",
    source: "SK-01; S2-21; B2",
  },
  needs: [resourceMap],
  messages: {
    count: "{count:activity|activities} on the map; {empty} of {cells} cells of the framework are empty.",
    cost: "Dollars a year, of the {count:activity|activities} that say.",
    fte: "Full-time positions, of the {count:activity|activities} that say.",
    students: "Students served, of the {count:activity|activities} that say; a student in two activities counts twice.",
    unplaced:
      "None of the {count:activity|activities} on the map says its arena and its level of help. With a column for each, this map fills itself.",
    nowhere: "No arena",
    total: "All",
  },
  analyze({ plan, say }) {
    const resources = resourcesOf(plan);
    if (resources.length === 0) return [];
    if (resources.every(({ arena, continuum }) => arena === null && continuum === null)) {
      return [emptyTable(say("unplaced", { count: resources.length }))];
    }
    const [arenas, levels] = [labelsOf(plan, "arenas"), labelsOf(plan, "continuum")];
    return FIGURES.flatMap((figure) => {
      const counted = resources.filter((one) => figureOf(one, figure.id).value !== null);
      if (counted.length === 0) return [];
      const placed = counted.filter(({ arena, continuum }) => arena !== null && continuum !== null);
      const filled = new Set(placed.map(({ arena, continuum }) => JSON.stringify([arena, continuum])));
      const cells = arenas.length * levels.length;
      const caption = say(figure.id, { count: counted.length, cells, empty: cells - filled.size });
      return [tableOf(counted, figure, { arenas, levels, caption, nowhere: say("nowhere"), total: say("total") })];
    });
  },
});

/** A map without a place for anything would be a table of blanks. */
function emptyTable(caption: Saying): AnalysisTable {
  const columns = [{ id: "arena", heading: "Arena", unit: "words" as const }];
  return { title: null, caption: [caption], columns, rows: [], picture: null };
}

interface Frame {
  readonly arenas: readonly string[];
  readonly levels: readonly string[];
  readonly caption: Saying;
  readonly nowhere: Saying;
  readonly total: Saying;
}

function tableOf(
  resources: readonly Resource[],
  { id, unit }: (typeof FIGURES)[number],
  { arenas, levels, caption, nowhere, total }: Frame,
): AnalysisTable {
  const isUnplaced = resources.some(({ continuum }) => continuum === null);
  const columns: (string | null)[] = [...levels, ...(isUnplaced ? [null] : [])];
  const rowFor = (name: Saying | string, own: readonly Resource[]): AnalysisRow => {
    const entries = columns.map((level): [string, Entry] => {
      const here = own.filter(({ continuum }) => continuum === level);
      return [columnId(level), sumOf(here.map((one) => figureOf(one, id)))];
    });
    // The framework names its arenas whether or not any row does.
    const arena: Entry = { value: name, from: placesOf(own.map(({ record }) => record.cells.arena)) };
    return { entries: { arena, ...Object.fromEntries(entries), all: sumOf(own.map((one) => figureOf(one, id))) } };
  };
  const lost = resources.filter(({ arena }) => arena === null);
  const shaded = { unit, shaded: true } as const;
  return {
    title: null,
    caption: [caption],
    columns: [
      { id: "arena", heading: "Arena", unit: "words" },
      ...columns.map((level) => ({ id: columnId(level), heading: level ?? "No level", ...shaded })),
      { id: "all", heading: "All", unit },
    ],
    rows: [
      ...arenas.map((name) =>
        rowFor(
          name,
          resources.filter(({ arena }) => arena === name),
        ),
      ),
      ...(lost.length > 0 ? [rowFor(nowhere, lost)] : []),
      { ...rowFor(total, resources), isTotal: true },
    ],
    picture: null,
  };
}

function columnId(level: string | null): string {
  return level === null ? "none" : `level ${level}`;
}

function figureOf({ record: { cells }, nameCell, cost, fte, students }: Resource, figure: Figure): Entry {
  switch (figure) {
    case "count":
      return entry(1, [nameCell]);
    case "cost":
      return entry(cost, [cells.cost]);
    case "fte":
      return entry(fte, [cells.fte]);
    case "students":
      return entry(students, [cells.studentsServed]);
  }
}
