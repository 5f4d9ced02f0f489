import type { Evidence } from "../../rubrics/evidence.ts";
import { nameKey } from "../../rubrics/settle.ts";

/** What a host keeps for one person, as in `WorkbookHost.mine`. */
export interface Mine {
  get(key: string): Promise<string | null>;
  set(key: string, value: string | null): Promise<void>;
}

/** Scores that their rater has not submitted, and notes that never are. They lie in the rater's own storage only. */
export interface Draft {
  readonly rubric: string;
  readonly version: number;
  readonly round: string;
  readonly rater: string;
  readonly role: string;
  /** Whether the rater helped to write the plan; null where nobody asked yet. */
  readonly isAuthor: boolean | null;
  /** By criterion, or "criterion/product" where a row is scored for each of several products. */
  readonly rows: Readonly<Record<string, DraftRow>>;
}

export interface DraftRow {
  readonly score: number | null;
  /** For the authors, once it is submitted. */
  readonly comment: string;
  /** For the rater alone. */
  readonly privateNote: string;
  readonly evidence: readonly Evidence[];
  /** Why the score stays although the plan's signals point elsewhere, or although it was submitted as another. */
  readonly why: string;
}

export const EMPTY_ROW: DraftRow = { score: null, comment: "", privateNote: "", evidence: [], why: "" };

/** Names a draft among all that a person keeps. `plan` tells workbooks apart as well as the host can: an id, or the name. */
export function draftKey(about: {
  readonly plan: string;
  readonly rubric: string;
  readonly round: string;
  readonly rater: string;
}): string {
  return ["scores", about.plan, about.rubric, about.round, nameKey(about.rater)].map(encodeURIComponent).join("/");
}

// Google keeps 9 kB a value for a person. Only plain letters are written, so a character is a byte.
const PIECE = 8_000;

/** Null where there is none, or only part of one. */
export async function readDraft(mine: Mine, key: string): Promise<Draft | null> {
  const count = Number((await mine.get(key)) ?? "0");
  const pieces: string[] = [];
  for (let at = 0; at < count; at += 1) pieces.push((await mine.get(`${key}/${at}`)) ?? "");
  return parsed(pieces.join(""));
}

/** Writes a draft in as many pieces as it takes; null forgets it. */
export async function writeDraft(mine: Mine, key: string, draft: Draft | null): Promise<void> {
  const before = Number((await mine.get(key)) ?? "0");
  const text = draft === null ? "" : asciiJson(draft);
  const count = Math.ceil(text.length / PIECE);
  for (let at = 0; at < count; at += 1) await mine.set(`${key}/${at}`, text.slice(at * PIECE, (at + 1) * PIECE));
  for (let at = count; at < before; at += 1) await mine.set(`${key}/${at}`, null);
  await mine.set(key, count === 0 ? null : String(count));
}

function asciiJson(draft: Draft): string {
  return JSON.stringify(draft).replace(/[\u0080-\uffff]/g, (letter) => {
    return `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  });
}

function parsed(text: string): Draft | null {
  if (text === "") return null;
  try {
    return asDraft(JSON.parse(text));
  } catch {
    return null;
  }
}

/** What comes back from a person's storage is looked at before it is believed. */
function asDraft(value: unknown): Draft | null {
  const { rubric, version, round, rater, role, isAuthor, rows } = fieldsOf(value);
  if (typeof rubric !== "string" || typeof version !== "number" || typeof rater !== "string") return null;
  return {
    rubric,
    version,
    round: textOf(round),
    rater,
    role: textOf(role),
    isAuthor: typeof isAuthor === "boolean" ? isAuthor : null,
    rows: Object.fromEntries(Object.entries(fieldsOf(rows)).map(([key, row]) => [key, asRow(row)])),
  };
}

function asRow(value: unknown): DraftRow {
  const { score, comment, privateNote, evidence, why } = fieldsOf(value);
  const cited = Array.isArray(evidence) ? evidence.map(fieldsOf) : [];
  return {
    score: typeof score === "number" ? score : null,
    comment: textOf(comment),
    privateNote: textOf(privateNote),
    evidence: cited.map(({ at, mark }) => ({ at: textOf(at), mark: textOf(mark) })),
    why: textOf(why),
  };
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null ? { ...value } : {};
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
