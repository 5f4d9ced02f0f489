import { referencesIn } from "../../plan/references/references.ts";
import { labelsOf } from "../../plan/resources/framework.ts";
import { textOf } from "../../recognize/cells.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import type { Cell, RecognizedRecord } from "../../recognize/types.ts";
import { mechanisms } from "../../templates/kinds/mechanisms.ts";
import { entry, NOTHING, words } from "../entries.ts";
import { type AnalysisRow, type AnalysisTable, defineAnalysis, type Entry, type Saying } from "../types.ts";

type Mechanism = RecognizedRecord<typeof mechanisms>;

interface Body {
  readonly record: Mechanism;
  /** As the list names them, else in the row's own words. */
  readonly name: string;
  /** Id and name, by which another row may say that it reports to it. */
  readonly names: readonly string[];
  readonly level: string;
}

export const coverage = defineAnalysis({
  id: "mechanisms/coverage",
  name: "Who carries the change, at each level",
  docs: {
    what: "Which bodies are there at each level, whom do they report to, and what is not settled for each?",
    how: "Rows by body and level, those that have ended left out. Of each body stands what its row says of its functions, its lead, how often it meets, whom it reports to and when it ends; only a temporary one must say when.",
    source: "SK-03; S2-11, S2-44",
  },
  needs: [mechanisms],
  messages: {
    counts: "{count:body|bodies} at {levels:level|levels}; {open:leaves|leave} something open.",
    missing: "not said",
    lasting: "lasting",
    noLevel: "No level",
    total: "All",
  },
  analyze({ plan, today, say }) {
    const bodies = tablesOf(plan, mechanisms).flatMap(({ records }) => records.flatMap((one) => bodyOf(one, today)));
    if (bodies.length === 0) return [];
    const levels = inListOrder(labelsOf(plan, "levels"), new Set(bodies.map(({ level }) => level)));
    const names = inListOrder(labelsOf(plan, "mechanisms"), new Set(bodies.map(({ name }) => name)));
    const refer = referencesIn(bodies);
    const rows = bodies.map((body) => {
      const [reference] = refer(textOf(body.record.cells.reportsTo));
      const above = reference?.kind === "found" ? reference.to.name : null;
      return rowOf(body, above, { missing: say("missing"), lasting: say("lasting") });
    });
    const open = rows.filter(({ tone }) => tone === "warn").length;
    return [
      {
        ...matrixOf(bodies, names, levels, { noLevel: say("noLevel"), total: say("total") }),
        caption: [say("counts", { count: bodies.length, levels: levels.length, open })],
      },
      {
        title: null,
        caption: [],
        columns: [
          { id: "body", heading: "Body", unit: "words" },
          { id: "level", heading: "Level", unit: "words" },
          { id: "lead", heading: "Lead", unit: "words" },
          { id: "functions", heading: "Functions", unit: "words" },
          { id: "meets", heading: "Meets", unit: "words" },
          { id: "reportsTo", heading: "Reports to", unit: "words" },
          { id: "ends", heading: "Ends", unit: "words" },
        ],
        rows,
        picture: null,
      },
    ];
  },
});

function bodyOf(record: Mechanism, today: number): Body[] {
  const { mechanism, level, end } = record.cells;
  const name = mechanism.value ?? textOf(mechanism);
  const last = end.value?.end ?? null;
  const ended = last !== null && last < today;
  const names = [textOf(record.cells.id), name].filter((one) => one !== "");
  return name === "" || ended ? [] : [{ record, name, names, level: level.value ?? textOf(level) }];
}

/** Those of the list in its order, then those in people's own words as they come. */
function inListOrder(list: readonly string[], used: ReadonlySet<string>): readonly string[] {
  return [...list.filter((label) => used.has(label)), ...[...used].filter((label) => !list.includes(label))];
}

function matrixOf(
  bodies: readonly Body[],
  names: readonly string[],
  levels: readonly string[],
  { noLevel, total }: { readonly noLevel: Saying; readonly total: Saying },
): Omit<AnalysisTable, "caption"> {
  const cellsOf = (of: readonly Body[]) => of.map(({ record }) => record.cells.mechanism);
  const count = (of: readonly Body[]): Entry => (of.length === 0 ? NOTHING : entry(of.length, cellsOf(of)));
  const rowFor = (level: string | Saying, own: readonly Body[]): AnalysisRow => ({
    entries: {
      level: entry(
        level,
        own.map(({ record }) => (textOf(record.cells.level) === "" ? record.cells.mechanism : record.cells.level)),
      ),
      ...Object.fromEntries(names.map((name) => [`body ${name}`, count(own.filter((body) => body.name === name))])),
      all: count(own),
    },
  });
  return {
    title: null,
    columns: [
      { id: "level", heading: "Level", unit: "words" },
      ...names.map((name) => ({ id: `body ${name}`, heading: name, unit: "count" as const, shaded: true as const })),
      { id: "all", heading: "All", unit: "count" },
    ],
    rows: [
      ...levels.map((level) =>
        rowFor(
          level === "" ? noLevel : level,
          bodies.filter((body) => body.level === level),
        ),
      ),
      { ...rowFor(total, bodies), isTotal: true },
    ],
    picture: null,
  };
}

function rowOf(
  { record: { cells }, name, level }: Body,
  above: string | null,
  { missing, lasting }: { readonly missing: Saying; readonly lasting: Saying },
): AnalysisRow {
  const said = (cell: Cell) => (textOf(cell) === "" ? entry(missing, [cells.mechanism]) : words(cell));
  const isTemporary = cells.lasting.value === "Temporary";
  const isOpen = [cells.owner, cells.functions, cells.frequency, ...(isTemporary ? [cells.end] : [])].some(
    (cell) => textOf(cell) === "",
  );
  const last = cells.end.value?.end ?? null;
  const ends =
    last !== null
      ? entry(last, [cells.end], "day")
      : isTemporary
        ? entry(missing, [cells.mechanism])
        : cells.lasting.value === "Lasting"
          ? entry(lasting, [cells.lasting])
          : NOTHING;
  return {
    tone: isOpen ? "warn" : "good",
    entries: {
      body: entry(name, [cells.mechanism]),
      level: entry(level === "" ? null : level, [cells.level]),
      lead: said(cells.owner),
      functions:
        textOf(cells.functions) === "" ? said(cells.functions) : entry(inOneLine(cells.functions), [cells.functions]),
      meets: said(cells.frequency),
      reportsTo: above === null ? words(cells.reportsTo) : entry(above, [cells.reportsTo]),
      ends,
    },
  };
}

/** Functions stand one a line in their cell. */
function inOneLine({ raw }: Cell): string {
  return String(raw)
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join("; ");
}
