import { beginsWithParticle, isGivenName, isUnfinishedRole, type Party, partyOf } from "./party.ts";

export interface PersonPiece {
  /** As written, without the note. */
  readonly text: string;
  /** What stands in parentheses. */
  readonly note: string | null;
}

const NOTE = /\((?!e?s\))[^()]*\)|\[[^\][]*\]|<[^<>]*>/g;
const SEPARATOR = /(?: ?[,/&+] ?)+(?:and |& )?| (?:and\/or|and|with|w\/|or|y) /g;
const DEGREE = /^(?:jr|sr|ii|iii|iv|ph\.?d|ed\.?d|ed\.?s|m\.?ed|m\.?a|m\.?s|esq|m\.?d|lcsw|mba|cpa)\.?$/i;

/** One line about people, cut where another person begins. */
export function piecesOf(line: string): readonly PersonPiece[] {
  // Separators inside a note are none.
  const masked = line.replace(NOTE, (note) => "\u0001".repeat(note.length));
  const pieces: { from: number; to: number; party: Party | null }[] = [];
  let from = 0;
  for (const { index, sign } of [...separators(masked), { index: masked.length, sign: "" }]) {
    const last = pieces.at(-1);
    const text = textOf(line, from, index).text;
    const before = last && { text: textOf(line, last.from, last.to).text, party: last.party };
    if (text === "") {
      from = index + sign.length;
      continue;
    }
    const party = partyOf(text);
    if (last && before && goesOn(before, lineSign(masked, last.to, from), { text, party })) {
      last.to = index;
      last.party = partyOf(textOf(line, last.from, index).text) ?? last.party;
    } else {
      pieces.push({ from, to: index, party });
    }
    from = index + sign.length;
  }
  return pieces.map((piece) => textOf(line, piece.from, piece.to));
}

function* separators(masked: string): Generator<{ readonly index: number; readonly sign: string }> {
  for (const match of masked.matchAll(SEPARATOR)) yield { index: match.index ?? 0, sign: match[0] };
}

function lineSign(masked: string, from: number, to: number): "," | "/" | "and" | "with" {
  const sign = masked.slice(from, to).trim();
  if (sign.startsWith("w")) return "with";
  if (sign.startsWith("/")) return "/";
  return sign === "," || sign === "+" ? "," : "and";
}

interface Beside {
  readonly text: string;
  readonly party: Party | null;
}

/** Whether a piece belongs to the one before it instead of naming somebody else. */
function goesOn(before: Beside, sign: "," | "/" | "and" | "with", next: Beside): boolean {
  if (DEGREE.test(next.text)) return true;
  if (sign === "," && isSurname(before) && isGivenFirst(next.text) && !isGivenName(before.text)) return true;
  if (sign === ",") return isMoreOf(before, next, sign) || (isUnfinishedRole(before.text) && isField(next.party));
  if (before.party === null) return true;
  if (before.party.how === "subject") {
    return sign === "and" ? next.party?.how !== "bare" : sign === "/" && next.party?.is === "role";
  }
  return isMoreOf(before, next, sign);
}

/** Whether a piece is one more thing that "Director of …" is in charge of, or nobody at all. */
function isMoreOf(before: Beside, next: Beside, sign: "," | "/" | "and" | "with"): boolean {
  const { party } = before;
  if (party?.isOpenEnded && next.party?.how === "subject") return true;
  if (sign === "," || party === null) return party?.isOpenEnded === true && next.party === null;
  return next.party === null || (party.isOpenEnded && next.party.how === "bare");
}

function isField(party: Party | null): boolean {
  return party?.how === "subject" || (party?.is === "group" && party.how === "clear");
}

/** One capitalized word, or two with a hyphen, that may be a surname. */
function isSurname({ text, party }: Beside): boolean {
  return (
    party?.how === "bare" ||
    (party?.is === "name" && !text.includes("@") && (!text.includes(" ") || beginsWithParticle(text)))
  );
}

function isGivenFirst(text: string): boolean {
  return (isGivenName(text) && text.split(" ").length <= 2) || /^[A-Z]\.?$/.test(text);
}

function textOf(line: string, from: number, to: number): PersonPiece {
  const text = line.slice(from, to);
  const notes = text.match(NOTE);
  if (notes === null) return { text: text.trim(), note: null };
  const note = notes.map((part) => part.slice(1, -1).trim()).join("; ");
  return { text: text.replace(NOTE, "").replace(/\s+/g, " ").trim(), note: note === "" ? null : note };
}
