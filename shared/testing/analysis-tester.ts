import { describe, expect, it } from "vitest";
import { runAnalysis } from "../analyses/run.ts";
import type { Analysis, AnalysisOptions, AnalysisTable, Entry, Unit } from "../analyses/types.ts";
import { fill } from "../locales/fill.ts";
import { amountText } from "../recognize/amounts.ts";
import { recognize } from "../recognize/recognize.ts";
import type { Plan } from "../recognize/types.ts";
import { kinds } from "../templates/kinds/index.ts";
import { defaultLists } from "../templates/lists/index.ts";
import { plainName } from "../templates/names.ts";
import type { Pack, Settings } from "../templates/types.ts";
import { cellName } from "../workbook/a1.ts";
import { isoOf, serialOfIso } from "../workbook/dates.ts";
import { markdownWorkbook } from "./markdown-workbook.ts";

export interface AnalysisCase {
  /** The claim. */
  readonly name: string;
  /** Drawn as Markdown, sheets named by their kind. */
  readonly workbook: string;
  /** The tables, drawn as Markdown: headings, then rows; a blank line between tables. */
  readonly answer: string;
  /** What stands above each table. Compared where given. */
  readonly captions?: readonly string[];
  /** The cells that some entries came from, by row and column of the answer: "1 Why": "D2 E2". */
  readonly from?: Readonly<Record<string, string>>;
  /** The first of October 2026 unless said. */
  readonly today?: string;
  readonly options?: AnalysisOptions;
  readonly settings?: Partial<Settings>;
}

/** Runs drawn cases as tests; the name of each is its claim. */
export function testAnalysis(analysis: Analysis, cases: readonly AnalysisCase[]): void {
  describe(analysis.id, () => {
    it.each(cases.map((one) => [one.name, one] as const))("%s", (_, one) => {
      const tables = tablesOfDrawn(analysis, one);
      expect(tables.map((table) => drawnTable(analysis, table))).toEqual(expectedTables(one.answer));
      if (one.captions) {
        expect(
          tables.flatMap(({ caption }) => caption.map((saying) => textOfEntry(analysis, saying, "words"))),
        ).toEqual(one.captions);
      }
      for (const [place, cells] of Object.entries(one.from ?? {})) {
        expect(`${place}: ${cellsBehind(tables, place)}`).toBe(`${place}: ${cells}`);
      }
      expect(tables.flatMap(groundless)).toEqual([]);
    });
  });
}

// One pack for all drawings: recognize learns its words once a pack.
const drawnPack: Pack = {
  id: "drawn",
  version: 1,
  name: "Drawn",
  what: "Holds what a drawn workbook needs.",
  ways: ["strong-system-plan", "learning-supports", "systems-on-the-move", "networked-improvement", "workshops"],
  sheets: [],
  lists: defaultLists,
  rules: {},
  settings: {},
  changes: [],
};

/** A plan drawn as Markdown, its sheets named by their kind: "Priorities", or "Priorities 2" for a second one. */
export function drawnPlan(drawing: string, settings: Partial<Settings> = {}): Plan {
  const workbook = markdownWorkbook(drawing);
  const assume = Object.fromEntries(workbook.sheets.map(({ name }) => [name, kindNamed(name)]));
  return recognize(workbook, { pack: drawnPack, settings, assume });
}

export function tablesOfDrawn(
  analysis: Analysis,
  { workbook, today = "2026-10-01", options = {}, settings = {} }: Partial<AnalysisCase>,
): readonly AnalysisTable[] {
  const answer = runAnalysis(analysis, drawnPlan(workbook ?? "", settings), {
    today: serialOfIso(today) ?? Number.NaN,
    options,
  });
  if ("missing" in answer) throw new Error(`The drawing has no ${answer.missing.join(", no ")}.`);
  return answer.tables;
}

function kindNamed(name: string): string {
  const wanted = plainName(name.replace(/\s+\d+$/, ""));
  const kind = kinds.find((one) => plainName(one.name) === wanted || plainName(one.id) === wanted);
  if (!kind) throw new Error(`No kind of sheet is called “${name}”.`);
  return kind.id;
}

function drawnTable(analysis: Analysis, { columns, rows }: AnalysisTable): string[] {
  const lines = rows.map(({ entries }) =>
    columns.map(({ id, unit }) => {
      const entry = entries[id];
      return entry ? textOfCell(analysis, entry, unit) : "";
    }),
  );
  return [columns.map(({ heading }) => heading), ...lines].map((cells) => cells.join(" | "));
}

function textOfCell(analysis: Analysis, entry: Entry, unit: Unit): string {
  return entry.keptBack ? "*" : textOfEntry(analysis, entry.value, entry.unit ?? unit);
}

function textOfEntry(analysis: Analysis, value: Entry["value"], unit: Unit): string {
  if (value === null) return "";
  if (typeof value === "object") {
    const text = analysis.messages[value.messageId];
    if (text === undefined) throw new Error(`${analysis.id} has no message “${value.messageId}”.`);
    return fill(text, value.values);
  }
  if (typeof value === "string") return value;
  if (unit === "day") return isoOf(value);
  return amountText(value, unit === "money" || unit === "percent" ? unit : "number");
}

function expectedTables(drawing: string): string[][] {
  const lines = drawing.split("\n").map((line) => line.trim());
  const tables: string[][] = [];
  for (const [index, line] of lines.entries()) {
    if (!line.startsWith("|") || (/^[\s|:-]+$/.test(line) && line.includes("---"))) continue;
    if (!lines[index - 1]?.startsWith("|")) tables.push([]);
    const cells = line.replace(/^\||\|$/g, "").split("|");
    tables.at(-1)?.push(cells.map((cell) => cell.trim()).join(" | "));
  }
  return tables;
}

function cellsBehind(tables: readonly AnalysisTable[], place: string): string {
  const [, row = "", heading = ""] = /^(\d+) (.*)$/.exec(place) ?? [];
  const rows = tables.flatMap((table) => table.rows.map((one) => ({ table, one })));
  const found = rows[Number(row) - 1];
  const column = found?.table.columns.find((one) => one.heading === heading);
  const entry = column && found?.one.entries[column.id];
  return (entry?.from ?? []).map(cellName).join(" ");
}

/** Figures and sayings that no cell stands behind. A text may be a name of the framework. */
function groundless({ rows }: AnalysisTable): string[] {
  return rows.flatMap(({ entries }) =>
    Object.entries(entries).flatMap(([id, { value, from }]) =>
      value !== null && value !== 0 && typeof value !== "string" && from.length === 0
        ? [`${id}: ${JSON.stringify(value)}`]
        : [],
    ),
  );
}
