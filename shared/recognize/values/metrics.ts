import type { CellValue } from "../../workbook/types.ts";
import type { Amount, Metric } from "../types.ts";
import { amountOf, readAmount } from "./amounts.ts";
import { isPlaceholder } from "./placeholder.ts";
import { evened } from "./plain.ts";

type Part = Metric["parts"][number];

const LONGEST = 300;

/**
 * Reads what a baseline, target or actual says: one part for "40%", three for "BOY: 41% MOY: 60% EOY: 80%", from and
 * to for "from 29% to 40%". A level or words are a part without amount. Null for "TBD" and for prose.
 */
export function readMetric(raw: CellValue, isDate: boolean, format: string | null): Metric | null {
  if (typeof raw === "number") {
    const amount = readAmount(raw, "number", isDate, format);
    return amount && { parts: [{ label: null, amount, text: String(raw) }] };
  }
  if (typeof raw !== "string" || raw.length > LONGEST || isPlaceholder(raw)) return null;
  const text = evened(raw).trim();
  if (text === "") return null;
  const parts = changeOf(text) ?? labelled(text) ?? piecesOf(text).map(partOf);
  return { parts };
}

/** "increase from 29% to 40%", "29% -> 40%". */
function changeOf(text: string): readonly Part[] | null {
  const match =
    /\bfrom (\S{1,20}(?: percent)?) to (\S{1,20}(?: percent)?)/i.exec(text) ??
    /^(\S{1,20}(?: percent)?) ?(?:->|→|➔|=>|-->) ?(\S{1,20}(?: percent)?)$/i.exec(text);
  if (!match) return null;
  const [from, to] = [part("from", match[1] ?? ""), part("to", match[2] ?? "")];
  return from.amount && to.amount ? [from, to] : null;
}

/** "BOY: 41% MOY: 60% EOY: 80%", "Math 30%, ELA 25%": a short label before each of several figures. */
function labelled(text: string): readonly Part[] | null {
  const found = [...text.matchAll(LABELLED)];
  if (found.length < 2 || found.reduce((length, match) => length + match[0].length, 0) < text.length) return null;
  return found.map((match) =>
    part(
      (match[1] ?? "")
        .trim()
        .replace(/[:=-]$/, "")
        .trim(),
      match[2] ?? "",
    ),
  );
}

const LABELLED = /([A-Za-z][A-Za-z0-9.#& ]{0,24}(?:[:=-] ?| ))([<>~+-]?\$?\d[\d.,]{0,12}%?)(?![\d%])[\s,;|/]{0,3}/g;

function piecesOf(text: string): readonly string[] {
  const pieces = text.split(/\||\n|;| \/ /).map((piece) => piece.trim());
  return pieces.filter((piece) => piece !== "");
}

function partOf(text: string): Part {
  const label = /^([A-Za-z][^:=]{0,30})[:=] *(?=\S)/.exec(text);
  return label ? part((label[1] ?? "").trim(), text.slice(label[0].length)) : part(null, text);
}

function part(label: string | null, text: string): Part {
  const bare = text.trim().replace(/[.,;]$/, "");
  return { label, amount: amountOf(bare, "number") ?? leadingAmount(bare), text: bare };
}

const LEADING =
  /^(?:at least |(?:increase|decrease|reduce|improve) (?:to |by )|maintain |reach )?([<>]?=? ?\d[\d.,]{0,9} ?%)(?= (?:of|or) |,? [a-z])/i;

/** "80% of students in grades 3-5": the figure that the sentence is about. */
function leadingAmount(text: string): Amount | null {
  const figure = LEADING.exec(text)?.[1];
  return figure === undefined ? null : amountOf(figure, "number");
}
