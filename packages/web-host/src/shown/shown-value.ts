import type { CellValue } from "@throughline/shared/workbook/types.ts";
import { general, inDigits } from "./digits.ts";
import { type Section, sectionsOf } from "./sections.ts";
import { inTime, showsTime } from "./times.ts";

/** What a cell shows. */
export interface Shown {
  readonly text: string;
  /** A color that its number format asks for, such as "red". */
  readonly ink: string | null;
}

/** A value as a spreadsheet shows it under a number format code; General where the code is absent. */
export function shownValue(value: CellValue, code: string | undefined): Shown {
  if (value === null) return { text: "", ink: null };
  if (typeof value === "boolean") return plain(value ? "TRUE" : "FALSE");
  if (typeof value === "object") return plain(value.error);
  const sections = code === undefined ? GENERAL : read(code);
  return typeof value === "string" ? shownText(value, sections) : shownNumber(value, sections);
}

const GENERAL = sectionsOf("General");
const known = new Map<string, readonly Section[]>();

/** Codes are few and cells many. */
function read(code: string): readonly Section[] {
  const sections = known.get(code) ?? sectionsOf(code);
  known.set(code, sections);
  return sections;
}

function plain(text: string): Shown {
  return { text, ink: null };
}

/** The fourth section is for text, and so is any other that has an @. */
function shownText(value: string, sections: readonly Section[]): Shown {
  const section = sections[3] ?? sections.find(({ pieces }) => pieces.some(({ is }) => is === "text"));
  if (!section) return plain(value);
  const text = section.pieces.map((piece) => (piece.is === "text" ? value : piece.is === "words" ? piece.text : ""));
  return { text: text.join(""), ink: section.ink };
}

function shownNumber(value: number, sections: readonly Section[]): Shown {
  const section = sectionFor(value, sections);
  if (!section) return plain(general(value));
  if (section.pieces.every(({ is }) => is === "text")) return plain(general(value));
  if (showsTime(section)) return { text: value < 0 ? "#####" : inTime(value, section), ink: section.ink };
  // A section of its own for negative numbers says how they are marked; any other gets a minus.
  const isOwn = sections.length > 1 && section === sections[1] && section.condition === null;
  const digits = inDigits(Math.abs(value), section);
  const isNegative = value < 0 && !isOwn && /[1-9]/.test(digits);
  return { text: isNegative ? `-${digits}` : digits, ink: section.ink };
}

function sectionFor(value: number, sections: readonly Section[]): Section | undefined {
  const conditional = sections.filter(({ condition }) => condition !== null);
  if (conditional.length > 0) {
    return sections.find((section) => section.condition === null || holds(value, section.condition));
  }
  const numeric = sections.slice(0, 3);
  if (value < 0 && numeric.length > 1) return numeric[1];
  if (value === 0 && numeric.length > 2) return numeric[2];
  return numeric[0];
}

function holds(value: number, { sign, than }: NonNullable<Section["condition"]>): boolean {
  switch (sign) {
    case "<":
      return value < than;
    case "<=":
      return value <= than;
    case ">":
      return value > than;
    case ">=":
      return value >= than;
    case "=":
      return value === than;
    case "<>":
      return value !== than;
  }
}
