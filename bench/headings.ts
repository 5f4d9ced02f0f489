import { heldOutRows } from "./headings/held-out.ts";
import { type Judged, judge, sureOf } from "./headings/judge.ts";
import { kindOf, matcherOf, readRow } from "./headings/ours.ts";
import { PEERS, peerOf } from "./headings/peers.ts";
import { medianTimes } from "./times.ts";
import type { BenchReport, BenchRow } from "./types.ts";

type Subject = "ours" | (typeof PEERS)[number];
const SUBJECTS: readonly Subject[] = ["ours", ...PEERS];
const HEADINGS_TIMED = 40;
const FIELDS_TIMED = 20;

/** Measures goal 8: what headings are taken for, without a look at the cells below them, and how long that takes. */
export async function headings(): Promise<BenchReport> {
  const judged = new Map(SUBJECTS.map((subject) => [subject, judgedBy(subject)]));
  const times = medianTimes(timed(), { rounds: 60, warmUps: 60 });
  const all = of(judged, "ours");
  const named = all.filter(({ wanted }) => wanted.length > 0);
  return {
    title: "Headings",
    rows: rowsOf(all, named, of(times, "ours"), Math.min(...PEERS.map((peer) => of(times, peer)))),
    details: [
      `${named.length} headings of ${heldOutRows.length} rows name one of ${fieldsIn(named)} fields, and ${all.length - named.length} more name none. They were written before any alias was looked at, and nothing is tuned on them. Each row is read through the public door with no cells below it; only the kind of its sheet is told. Peers get the same names, normalized by us, and always answer.`,
      "A heading is right first where it is read as its field, or the question asked is about its field; it is wrong for sure where another field is taken without a question, or one is taken for a column of the district's own. A peer's sure answers are as many of its surest as ours gives without a question.",
      subjectTable(judged, times),
      missTable(all),
    ].join("\n\n"),
  };
}

function judgedBy(subject: Subject): readonly Judged[] {
  return heldOutRows.flatMap(({ kind, headings: row }) => {
    const texts = Object.keys(row);
    const answers = subject === "ours" ? readRow(texts, kind) : peerOf(subject, kindOf(kind))(texts);
    return answers.map((answer, index) => {
      const heading = texts[index] ?? "";
      return judge({ kind, heading, wanted: row[heading] ?? [] }, answer);
    });
  });
}

/** Every subject on the same forty headings and a kind cut to twenty fields; indexes of names are made beforehand. */
function timed(): ReadonlyMap<Subject, () => unknown> {
  const texts = heldOutRows.flatMap(({ headings: row }) => Object.keys(row)).slice(0, HEADINGS_TIMED);
  const whole = kindOf("implementation-plan");
  const kind = { ...whole, fields: Object.fromEntries(Object.entries(whole.fields).slice(0, FIELDS_TIMED)) };
  return new Map(
    SUBJECTS.map((subject) => {
      const match = subject === "ours" ? matcherOf(kind) : peerOf(subject, kind);
      return [subject, () => match(texts)];
    }),
  );
}

function rowsOf(all: readonly Judged[], named: readonly Judged[], oursMs: number, bestPeerMs: number): BenchRow[] {
  const right = named.filter((one) => one.isRight).length / named.length;
  const wrong = all.filter((one) => one.isSure && !one.isRight).length;
  const what = `${HEADINGS_TIMED} headings among ${FIELDS_TIMED} fields`;
  return [
    row("headings right first, cells unseen", percent(right), "at least 97%", right >= 0.97),
    row(
      "headings wrong for sure, cells unseen",
      percent(wrong / all.length),
      "at most 0.1%",
      wrong / all.length <= 0.001,
    ),
    row(
      what,
      `${oursMs.toFixed(2)} ms, ${(bestPeerMs / oursMs).toFixed(1)}x as fast as the fastest peer`,
      "at most 3 ms",
      oursMs <= 3,
    ),
  ];
}

function subjectTable(judged: ReadonlyMap<Subject, readonly Judged[]>, times: ReadonlyMap<Subject, number>): string {
  const ours = of(judged, "ours").filter(({ isSure }) => isSure).length;
  const lines = [...judged].map(([subject, all]) => {
    const named = all.filter(({ wanted }) => wanted.length > 0);
    const sure = subject === "ours" ? all.filter(({ isSure }) => isSure) : sureOf(all, ours);
    const wrong = sure.filter(({ isRight }) => !isRight).length;
    const right = named.filter(({ isRight }) => isRight).length;
    return `| ${subject} | ${percent(right / named.length)} | ${wrong} of ${sure.length} | ${of(times, subject).toFixed(2)} |`;
  });
  return [
    `| ${of(judged, "ours").length} headings | right first | wrong among sure answers | ${HEADINGS_TIMED} × ${FIELDS_TIMED}, ms |`,
    "| --- | --- | --- | --- |",
    ...lines,
  ].join("\n");
}

function missTable(all: readonly Judged[]): string {
  const lines = all
    .filter(({ isRight }) => !isRight)
    .map(({ kind, heading, wanted, said, isSure }) => {
      const own = wanted.length === 0 ? "their own" : wanted.join(" or ");
      return `| ${heading.replace(/\|/g, "\\|")} | ${kind} | ${own} | ${said ?? "nothing"}${said && !isSure ? ", asked" : ""} |`;
    });
  return ["| heading ours misses | on | is | taken for |", "| --- | --- | --- | --- |", ...lines].join("\n");
}

function fieldsIn(named: readonly Judged[]): number {
  return new Set(named.map(({ kind, wanted }) => `${kind} ${wanted[0]}`)).size;
}

function of<T>(all: ReadonlyMap<Subject, T>, subject: Subject): T {
  const one = all.get(subject);
  if (one === undefined) throw new Error(`“${subject}” was not measured.`);
  return one;
}

function row(what: string, measured: string, goal: string, met: boolean): BenchRow {
  return { what, measured, goal, met };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`;
}
