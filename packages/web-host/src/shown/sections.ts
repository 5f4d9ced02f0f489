/** What a number format says for one kind of value. */
export interface Section {
  readonly pieces: readonly Piece[];
  /** Such as [>=100]; null where the section's place tells which numbers are meant. */
  readonly condition: { readonly sign: "<" | "<=" | ">" | ">=" | "=" | "<>"; readonly than: number } | null;
  /** Such as [Red], as a word of CSS; null where the cell's own ink stays. */
  readonly ink: string | null;
}

export type Piece =
  | { readonly is: "words"; readonly text: string }
  /** 0, # or ? for a digit each. */
  | { readonly is: "digit"; readonly text: "0" | "#" | "?" }
  | { readonly is: "point" }
  | { readonly is: "comma" }
  | { readonly is: "percent" }
  | { readonly is: "exponent"; readonly plus: boolean }
  | { readonly is: "slash" }
  /** The value itself: @ for text, General for a number. */
  | { readonly is: "text" }
  | { readonly is: "general" }
  /** y, m, d, h or s, as often as written; AM/PM. */
  | { readonly is: "time"; readonly text: string }
  /** [h], [m] or [s]: hours, minutes, seconds in all. */
  | { readonly is: "elapsed"; readonly unit: "h" | "m" | "s"; readonly digits: number };

const COLORS = /^(?:black|blue|cyan|green|magenta|red|white|yellow)$/i;

/** A number format code, cut at its semicolons and into pieces. */
export function sectionsOf(code: string): readonly Section[] {
  const sections: Section[] = [];
  let pieces: Piece[] = [];
  let condition: Section["condition"] = null;
  let ink: string | null = null;
  const end = (): void => {
    sections.push({ pieces, condition, ink });
    pieces = [];
    condition = null;
    ink = null;
  };
  for (let at = 0; at < code.length; ) {
    const rest = code.slice(at);
    const bracket = /^\[([^\]]*)\]/.exec(rest);
    if (rest.startsWith(";")) {
      end();
      at += 1;
    } else if (bracket) {
      const [whole, inside = ""] = bracket;
      const compared = /^(<=|>=|<>|<|>|=)(-?[\d.]+)$/.exec(inside);
      if (compared) condition = { sign: signOf(compared[1]), than: Number(compared[2]) };
      else if (COLORS.test(inside)) ink = inside.toLowerCase();
      else pieces.push(...bracketed(inside));
      at += whole.length;
    } else {
      const [piece, length] = pieceAt(rest, pieces);
      pieces.push(...piece);
      at += length;
    }
  }
  end();
  return sections;
}

function signOf(sign: string | undefined): NonNullable<Section["condition"]>["sign"] {
  return sign === "<" || sign === "<=" || sign === ">" || sign === ">=" || sign === "<>" ? sign : "=";
}

/** [h], [mm]; [$€-407] is a currency's sign, its language behind the dash. */
function bracketed(inside: string): Piece[] {
  const unit = inside[0]?.toLowerCase();
  if (/^(?:h+|m+|s+)$/i.test(inside) && (unit === "h" || unit === "m" || unit === "s")) {
    return [{ is: "elapsed", unit, digits: inside.length }];
  }
  const sign = /^\$([^-]*)/.exec(inside)?.[1] ?? "";
  return sign === "" ? [] : [{ is: "words", text: sign }];
}

function pieceAt(rest: string, before: readonly Piece[]): readonly [pieces: Piece[], length: number] {
  const [first = ""] = rest;
  const quoted = /^"([^"]*)"?/.exec(rest);
  if (quoted) return [[{ is: "words", text: quoted[1] ?? "" }], quoted[0].length];
  // A letter as it is; room as wide as a letter; a letter repeated as often as the cell is wide.
  if (first === "\\") return [[{ is: "words", text: rest[1] ?? "" }], 2];
  if (first === "_") return [[{ is: "words", text: " " }], 2];
  if (first === "*") return [[], 2];
  if (first === "0" || first === "#" || first === "?") return [[{ is: "digit", text: first }], 1];
  if (first === ".") return [[{ is: "point" }], 1];
  if (first === ",") return [[{ is: "comma" }], 1];
  if (first === "%") return [[{ is: "percent" }], 1];
  if (first === "@") return [[{ is: "text" }], 1];
  if (first === "/" && before.some(({ is }) => is === "digit")) return [[{ is: "slash" }], 1];
  const general = /^general/i.exec(rest);
  if (general) return [[{ is: "general" }], general[0].length];
  const exponent = /^e([+-])/i.exec(rest);
  if (exponent) return [[{ is: "exponent", plus: exponent[1] === "+" }], 2];
  const time = /^(?:am\/pm|a\/p|y+|m+|d+|h+|s+(?:\.0+)?)/i.exec(rest);
  if (time) return [[{ is: "time", text: time[0].toLowerCase() }], time[0].length];
  return [[{ is: "words", text: first }], 1];
}
