import type { Piece, Section } from "./sections.ts";

/** A number, not negative, in the digits that a section asks for. */
export function inDigits(value: number, { pieces }: Section): string {
  if (pieces.some(({ is }) => is === "general")) return withWords(pieces, general(value));
  const slash = pieces.findIndex(({ is }) => is === "slash");
  if (slash >= 0) return inFractions(value, pieces, slash);
  const exponent = pieces.findIndex(({ is }) => is === "exponent");
  if (exponent >= 0) return inPowers(value, pieces, exponent);
  const percents = pieces.filter(({ is }) => is === "percent").length;
  return layDigits(value * 100 ** percents, pieces);
}

/** As spreadsheets show a number that nobody has formatted: eleven figures at most. */
export function general(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e11 || size < 1e-9)) {
    const [mantissa = "", power = "0"] = value.toExponential(5).split("e");
    return `${withoutZeros(mantissa)}E${power.replace(/^([+-])(\d)$/, "$10$2")}`;
  }
  const whole = Math.max(1, Math.floor(Math.log10(Math.max(size, 1))) + 1);
  return withoutZeros(value.toFixed(Math.max(0, Math.min(9, 10 - whole))));
}

function withoutZeros(digits: string): string {
  return digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
}

function withWords(pieces: readonly Piece[], number: string): string {
  return pieces.map((piece) => (piece.is === "words" ? piece.text : piece.is === "general" ? number : "")).join("");
}

function layDigits(value: number, pieces: readonly Piece[]): string {
  const places = pieces.flatMap(({ is }, at) => (is === "digit" ? [at] : []));
  const [first = -1, last = -1] = [places[0], places.at(-1)];
  const point = pieces.findIndex(({ is }) => is === "point");
  const whole = places.filter((at) => point < 0 || at < point);
  const decimals = point < 0 ? [] : places.filter((at) => at > point);
  const lastWhole = whole.at(-1) ?? -1;
  // A comma between digits parts thousands; one behind them takes a thousand away.
  const commas = pieces.flatMap(({ is }, at) => (is === "comma" ? [at] : []));
  const parts = commas.some((at) => at > first && at < lastWhole);
  const thousands = commas.filter((at) => at > lastWhole && (at < point || at > last)).length;
  const [before = "", after = ""] = rounded(value / 1000 ** thousands, decimals.length).split(".");
  const integer = wholeFigures(before === "0" ? "" : before, whole, pieces);
  const laidWhole = parts ? parted(integer) : integer;
  const laidAfter = decimalFigures(after, decimals, pieces);
  let out = "";
  let isWholeLaid = false;
  for (const [at, piece] of pieces.entries()) {
    if (piece.is === "words") out += piece.text;
    else if (piece.is === "percent") out += "%";
    else if (piece.is === "digit" && !isWholeLaid && (point < 0 || at < point)) {
      out += laidWhole;
      isWholeLaid = true;
    } else if (piece.is === "point") {
      if (!isWholeLaid) out += laidWhole;
      isWholeLaid = true;
      out += `.${laidAfter}`;
    }
  }
  return out;
}

/** Rounded as people do, halves away from zero, though a half may be stored as a little less. */
function rounded(value: number, decimals: number): string {
  const shifted = Number(`${value.toPrecision(15)}e${decimals}`);
  if (!Number.isFinite(shifted) || Math.abs(shifted) >= 1e15) return value.toFixed(Math.min(decimals, 100));
  return (Math.round(shifted) / 10 ** decimals).toFixed(decimals);
}

function wholeFigures(figures: string, places: readonly number[], pieces: readonly Piece[]): string {
  const zeros = places.flatMap((at, index) => (textAt(pieces, at) === "0" ? [places.length - index] : []));
  return figures.padStart(zeros[0] ?? 0, "0");
}

function decimalFigures(figures: string, places: readonly number[], pieces: readonly Piece[]): string {
  let end = places.length;
  while (end > 0 && textAt(pieces, places[end - 1] ?? -1) !== "0" && figures[end - 1] === "0") end -= 1;
  return figures.slice(0, end);
}

function textAt(pieces: readonly Piece[], at: number): string {
  const piece = pieces[at];
  return piece?.is === "digit" ? piece.text : "";
}

function parted(figures: string): string {
  return figures.replace(/\B(?=(?:\d{3})+$)/g, ",");
}

function inPowers(value: number, pieces: readonly Piece[], at: number): string {
  const mantissa = pieces.slice(0, at);
  const whole = mantissa.findIndex(({ is }) => is === "point");
  const step = Math.max(1, mantissa.slice(0, whole < 0 ? undefined : whole).filter(({ is }) => is === "digit").length);
  let power = value === 0 ? 0 : Math.floor(Math.log10(value) / step) * step;
  const decimals = whole < 0 ? 0 : mantissa.slice(whole).filter(({ is }) => is === "digit").length;
  if (Number(rounded(value / 10 ** power, decimals)) >= 10 ** step) power += step;
  const digits = pieces.slice(at + 1).filter(({ is }) => is === "digit").length;
  const exponent = pieces[at];
  const sign = power < 0 ? "-" : exponent?.is === "exponent" && exponent.plus ? "+" : "";
  return `${layDigits(value / 10 ** power, mantissa)}E${sign}${String(Math.abs(power)).padStart(digits, "0")}`;
}

/** "# ?/?" and its like: the nearest fraction whose lower part has so many figures, or is the one written. */
function inFractions(value: number, pieces: readonly Piece[], slash: number): string {
  const below = pieces.slice(slash + 1);
  const written = /^\d+/.exec(below.map((piece) => ("text" in piece ? piece.text : "")).join(""))?.[0] ?? "";
  const fixed = Number(written.replace(/^0+/, ""));
  const most = 10 ** Math.max(1, below.filter(({ is }) => is === "digit").length) - 1;
  const hasWhole = pieces.slice(0, slash).some(({ is }, at) => is === "words" && at > 0);
  const whole = hasWhole ? Math.floor(value) : 0;
  const [upper, lower] = fixed > 0 ? [Math.round((value - whole) * fixed), fixed] : nearest(value - whole, most);
  if (upper === 0) return String(whole);
  if (hasWhole && upper === lower) return String(whole + 1);
  return hasWhole && whole > 0 ? `${whole} ${upper}/${lower}` : `${upper}/${lower}`;
}

function nearest(value: number, most: number): readonly [upper: number, lower: number] {
  let best: readonly [number, number] = [Math.round(value), 1];
  for (let lower = 2; lower <= most; lower += 1) {
    const upper = Math.round(value * lower);
    if (Math.abs(upper / lower - value) < Math.abs(best[0] / best[1] - value) - 1e-12) best = [upper, lower];
  }
  return best;
}
