import { beginsWithParticle, isGivenName, isUnfinishedRole, type Party, partyOf } from "./party.ts";

export interface PersonPiece {
  /** As written, without the note. */
  readonly text: string;
  /** What stands in parentheses. */
  readonly note: string | null;
  readonly party: Party | null;
  /** Where it stands in the line. */
  readonly from: number;
  readonly to: number;
}

/** "Support: " */
const LABEL = /^([A-Za-z][A-Za-z -]{0,30}): *(?=\S)/;
const HAS_NOTE = /[([<]/;

const NOTE = /\((?!e?s\))[^()]*\)|\[[^\][]*\]|<[^<>]*>/g;
const SEPARATOR =
  /(?: ?[,/&+] ?)+(?:and |& |with |or )?| (?:and\/or|and|or|y|w\/|as well as|supported by|assisted by|in (?:collaboration|partnership|consultation|coordination|conjunction) with|(?:along |together )?with(?: (?:the )?(?:support|input|help|assistance) (?:of|from))?) /g;
const DEGREE = /^(?:jr|sr|ii|iii|iv|ph\.?d|ed\.?d|ed\.?s|m\.?ed|m\.?a|m\.?s|esq|m\.?d|lcsw|mba|cpa)\.?$/i;

/** One line about people, cut where another person begins. */
export function piecesOf(line: string): readonly PersonPiece[] {
  // Separators inside a note are none.
  const masked = HAS_NOTE.test(line) ? line.replace(NOTE, (note) => "\u0001".repeat(note.length)) : line;
  const signs = [...masked.matchAll(SEPARATOR)];
  if (signs.length === 0) return [pieceOf(line, 0, line.length)];
  const pieces: PersonPiece[] = [];
  let from = 0;
  for (let sign = 0; sign <= signs.length; sign++) {
    const to = signs[sign]?.index ?? line.length;
    const piece = pieceOf(line, from, to);
    const before = pieces.at(-1);
    if (before && piece.text !== "" && goesOn(before, signBetween(masked, before.to, from), piece)) {
      pieces[pieces.length - 1] = longer(line, before, to);
      mergeSubjects(line, masked, pieces);
    } else if (piece.text !== "") {
      pieces.push(piece);
    }
    from = to + (signs[sign]?.[0].length ?? 0);
  }
  return pieces;
}

/** "Diversity, Equity, and Inclusion Director": the subjects before the last one belong to the role too. */
function mergeSubjects(line: string, masked: string, pieces: PersonPiece[]): void {
  for (let last = pieces.at(-1); last?.party?.is === "role" || last?.party?.is === "group"; last = pieces.at(-1)) {
    const before = pieces.at(-2);
    const isSubject = before?.party?.how === "subject" && last.party.how !== "subject";
    if (!before || !isSubject || signBetween(masked, before.to, last.from) !== ",") return;
    pieces.splice(-2, 2, longer(line, before, last.to));
  }
}

/** A piece with what goes on after it; where the whole is nobody by itself, it still is what it began as. */
function longer(line: string, before: PersonPiece, to: number): PersonPiece {
  const piece = pieceOf(line, before.from, to);
  return piece.party === null ? { ...piece, party: before.party } : piece;
}

function signBetween(masked: string, from: number, to: number): "," | "/" | "and" | "with" {
  const sign = masked.slice(from, to).trim();
  if (/with|w\/|by|from/.test(sign)) return "with";
  if (sign.startsWith("/")) return "/";
  return sign === "," || sign === "+" ? "," : "and";
}

/** Whether a piece belongs to the one before it instead of naming somebody else. */
function goesOn(before: PersonPiece, sign: "," | "/" | "and" | "with", next: PersonPiece): boolean {
  if (DEGREE.test(next.text)) return true;
  if (sign === "," && isSurname(before) && isGivenFirst(next.text) && !isGivenName(before.text)) return true;
  if (sign === ",") return isMoreOf(before, next, sign) || (isUnfinishedRole(before.text) && isField(next.party));
  if (before.party === null) return true;
  // "Family and Community Engagement Coordinator", "Boys & Girls Club"
  if (sign === "and" && before.party.how !== "clear" && !before.text.includes(" ")) {
    if (next.party?.is === "role" && before.party.is === "group") return true;
    if (next.party?.is === "group" && next.party.how === "likely" && before.party.how === "bare") return true;
  }
  if (before.party.how === "subject") {
    return sign === "and" ? next.party?.how !== "bare" : sign === "/" && next.party?.is === "role";
  }
  return isMoreOf(before, next, sign);
}

/** Whether a piece is one more thing that "Director of …" is in charge of, or nobody at all. */
function isMoreOf(before: PersonPiece, next: PersonPiece, sign: "," | "/" | "and" | "with"): boolean {
  const { party } = before;
  if (party?.isOpenEnded && next.party?.how === "subject") return true;
  if (party?.isOpenEnded && sign === "and" && next.party?.is === "group" && next.party.how !== "clear") return true;
  if (sign === "," || party === null) return party?.isOpenEnded === true && next.party === null;
  return next.party === null || (party.isOpenEnded && next.party.how === "bare");
}

function isField(party: Party | null): boolean {
  return party?.how === "subject" || (party?.is === "group" && party.how === "clear");
}

/** One capitalized word, or two with a hyphen, that may be a surname. */
function isSurname({ text, party }: PersonPiece): boolean {
  return (
    party?.how === "bare" ||
    (party?.is === "name" && !text.includes("@") && (!text.includes(" ") || beginsWithParticle(text)))
  );
}

function isGivenFirst(text: string): boolean {
  return (isGivenName(text) && text.split(" ").length <= 2) || /^[A-Z]\.?$/.test(text);
}

function pieceOf(line: string, from: number, to: number): PersonPiece {
  const whole = line.slice(from, to).trim();
  const label = LABEL.exec(whole);
  const written = label ? whole.slice(label[0].length) : whole;
  const notes = HAS_NOTE.test(written) ? written.match(NOTE) : null;
  if (notes === null) return { text: written, note: label?.[1] ?? null, party: partyOf(written), from, to };
  const text = written.replace(NOTE, "").replace(/\s+/g, " ").trim();
  const note = notes.map((part) => part.slice(1, -1).trim()).join("; ");
  return { text, note: note === "" ? (label?.[1] ?? null) : note, party: partyOf(text), from, to };
}
