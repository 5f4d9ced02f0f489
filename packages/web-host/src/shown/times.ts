import { civilOf } from "@throughline/shared/workbook/dates.ts";
import type { Piece, Section } from "./sections.ts";

const MONTHS = "January February March April May June July August September October November December".split(" ");
const DAYS = "Saturday Sunday Monday Tuesday Wednesday Thursday Friday".split(" ");

/** Whether a section shows a day or a time of day. */
export function showsTime({ pieces }: Section): boolean {
  return pieces.some(({ is }) => is === "time" || is === "elapsed");
}

/** A serial day number as a section of a number format shows it. */
export function inTime(serial: number, { pieces }: Section): string {
  const decimals = Math.max(
    0,
    ...pieces.map((piece) => (piece.is === "time" ? (/\.(0+)$/.exec(piece.text)?.[1]?.length ?? 0) : 0)),
  );
  const unit = 10 ** decimals;
  const whole = Math.round(serial * 86_400 * unit) / unit;
  const day = Math.floor(whole / 86_400);
  const seconds = whole - day * 86_400;
  const half = pieces.some((piece) => piece.is === "time" && /^a/.test(piece.text));
  return pieces
    .map((piece, at) => {
      if (piece.is === "words") return piece.text;
      if (piece.is === "slash") return "/";
      if (piece.is === "elapsed") return elapsed(whole, piece);
      if (piece.is === "point") return ".";
      if (piece.is === "comma") return ",";
      if (piece.is !== "time") return "";
      return isMinutes(pieces, at)
        ? twoFor(piece.text, Math.floor(seconds / 60) % 60)
        : part(piece.text, day, seconds, half);
    })
    .join("");
}

function elapsed(seconds: number, { unit, digits }: Extract<Piece, { is: "elapsed" }>): string {
  const size = unit === "h" ? 3600 : unit === "m" ? 60 : 1;
  return String(Math.floor(seconds / size)).padStart(digits, "0");
}

/** An m next to hours or seconds means minutes. */
function isMinutes(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece?.is !== "time" || !/^m{1,2}$/.test(piece.text)) return false;
  const clocks = (one: Piece | undefined, letter: "h" | "s") =>
    (one?.is === "time" && one.text.startsWith(letter)) || (one?.is === "elapsed" && one.unit === letter);
  const isTime = (one: Piece) => one.is === "time" || one.is === "elapsed";
  return clocks(pieces.slice(0, at).filter(isTime).at(-1), "h") || clocks(pieces.slice(at + 1).find(isTime), "s");
}

function part(text: string, day: number, seconds: number, half: boolean): string {
  const date = civilOf(day);
  const hour = Math.floor(seconds / 3600);
  switch (text[0]) {
    case "y":
      return text.length <= 2 ? twoFor("yy", date.year % 100) : String(date.year).padStart(4, "0");
    case "m": {
      const name = MONTHS[date.month - 1] ?? "";
      if (text.length === 3) return name.slice(0, 3);
      if (text.length === 5) return name.slice(0, 1);
      return text.length >= 4 ? name : twoFor(text, date.month);
    }
    case "d": {
      const name = DAYS[((day % 7) + 7) % 7] ?? "";
      if (text.length === 3) return name.slice(0, 3);
      return text.length >= 4 ? name : twoFor(text, date.day);
    }
    case "h":
      return twoFor(text, half ? hour % 12 || 12 : hour);
    case "s": {
      const [letters = "s", zeros = ""] = text.split(".");
      const fine = (seconds % 60).toFixed(zeros.length).split(".")[1];
      return twoFor(letters, Math.floor(seconds % 60)) + (zeros === "" ? "" : `.${fine}`);
    }
    default:
      return text === "a/p" ? (hour < 12 ? "A" : "P") : hour < 12 ? "AM" : "PM";
  }
}

function twoFor(letters: string, value: number): string {
  return letters.length >= 2 ? String(value).padStart(2, "0") : String(value);
}
