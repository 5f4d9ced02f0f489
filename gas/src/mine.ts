import { AppError } from "@throughline/shared/host/errors.ts";

type Properties = GoogleAppsScript.Properties.Properties;

/*
 * What a person keeps for themselves lies in their user properties, which no other person and no other script sees. A
 * value may have 9 kB, so long ones are cut: `tl:NAME` says how many pieces there are, `tl:NAME:0` is the first.
 */
const PIECE_BYTES = 8_000;
/** All properties of a person together, their names counted in; Google's own limit is 500 kB. */
const ALL_BYTES = 450_000;

export function recall(key: string): string | null {
  const properties = PropertiesService.getUserProperties().getProperties();
  const count = Number(properties[nameOf(key)] ?? 0);
  if (count === 0) return null;
  return Array.from({ length: count }, (_, index) => properties[`${nameOf(key)}:${index}`] ?? "").join("");
}

/** Null forgets it. */
export function keep(key: string, value: string | null): void {
  const properties = PropertiesService.getUserProperties();
  const old = Number(properties.getProperty(nameOf(key)) ?? 0);
  const pieces = value === null ? [] : cut(value);
  if (value !== null) {
    refuseTooMuch(properties, key, value);
    const entries = pieces.map((piece, index): [string, string] => [`${nameOf(key)}:${index}`, piece]);
    properties.setProperties(Object.fromEntries([[nameOf(key), String(pieces.length)], ...entries]));
  } else properties.deleteProperty(nameOf(key));
  for (let index = pieces.length; index < old; index += 1) properties.deleteProperty(`${nameOf(key)}:${index}`);
}

function nameOf(key: string): string {
  return `tl:${key}`;
}

/** Pieces of no more bytes than fit, never through the middle of a letter; one empty piece for an empty text. */
function cut(text: string): string[] {
  const pieces = [""];
  let room = PIECE_BYTES;
  for (const letter of text) {
    const bytes = bytesOf(letter);
    if (bytes > room) {
      pieces.push("");
      room = PIECE_BYTES;
    }
    pieces[pieces.length - 1] += letter;
    room -= bytes;
  }
  return pieces;
}

function refuseTooMuch(properties: Properties, key: string, value: string): void {
  const others = Object.entries(properties.getProperties()).filter(
    ([name]) => name !== nameOf(key) && !name.startsWith(`${nameOf(key)}:`),
  );
  const all = others.reduce((sum, [name, text]) => sum + bytesOf(name) + bytesOf(text), bytesOf(value));
  if (all <= ALL_BYTES) return;
  throw new AppError(
    "host/mine-full",
    "Google keeps no more than 500 kB for you, and Throughline has used that up.",
    "Submit ratings you have finished, or clear your own notes under Help.",
  );
}

/** Bytes of a text in UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
