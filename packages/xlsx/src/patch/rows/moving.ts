import { rangeName } from "@throughline/shared/workbook/a1.ts";
import { movedValidation } from "@throughline/shared/workbook/apply/move-rows.ts";
import { type EditMove, movedCell, movedFormula, movedRange } from "@throughline/shared/workbook/apply/row-moves.ts";
import { shiftRows } from "@throughline/shared/workbook/formulas-move.ts";
import { shiftRow, shiftSpan } from "@throughline/shared/workbook/rows.ts";
import type { CellRange, Validation } from "@throughline/shared/workbook/types.ts";
import { parseArea } from "../../sheet/references.ts";

/** What rows put in and taken out do to whatever stands on, or belongs to, one sheet. */
export interface Moving {
  /** The sheet; "" for what belongs to the workbook as a whole. */
  readonly sheet: string;
  /** Whether rows of this very sheet move. */
  readonly isOwn: boolean;
  /** Where a row stands afterwards; null when it is taken out. */
  readonly row: (row: number) => number | null;
  /** Where rows, both ends included, stand afterwards. */
  readonly rows: (first: number, last: number) => { readonly first: number; readonly last: number } | null;
  /** Where a place is afterwards that lies between rows: that of the next row that is left. */
  readonly edge: (row: number) => number;
  readonly range: (range: CellRange) => CellRange | null;
  /** An address of this sheet, such as "B7:D9", as it reads afterwards; as it was where it is none. */
  readonly address: (text: string) => string | null;
  readonly formula: (text: string) => string;
  /** Ranges with formulas that are written for the first of them: rules for entries, and looks on a condition. */
  readonly rule: (ranges: readonly CellRange[], formulas: readonly string[]) => Rule | null;
  /** The same moves, for another sheet. */
  readonly forSheet: (name: string) => Moving;
  readonly moves: readonly EditMove[];
}

export interface Rule {
  readonly at: readonly CellRange[];
  readonly formulas: readonly string[];
}

/** In a file, sheets are known by their names. */
export function movingFor(sheet: string, moves: readonly EditMove[]): Moving {
  const own = moves.filter((move) => move.sheet.id === sheet);
  const range = (one: CellRange) => movedRange({ ...one, sheet }, own);
  return {
    sheet,
    isOwn: own.length > 0,
    row: (one) => movedCell({ sheet, row: one, col: 0 }, own)?.row ?? null,
    rows: (first, last) =>
      own.reduce<{ first: number; last: number } | null>((now, move) => now && shiftSpan(now.first, now.last, move), {
        first,
        last,
      }),
    edge: (one) => own.reduce((now, move) => shiftRow(now, move) ?? move.before, one),
    range,
    address: (text) => {
      const area = parseArea(text);
      const moved = area && range({ sheet, ...area });
      if (!area) return text;
      return moved && (moved.row === area.row && moved.rows === area.rows ? text : rangeName(moved));
    },
    formula: (text) =>
      (sheet === "" || own.length === 0) && !text.includes("!") ? text : movedFormula(text, sheet, moves),
    rule: (at, formulas) => movedRule({ at, formulas, ...ANY_RULE }, sheet, moves),
    forSheet: (name) => {
      const wanted = name.toLowerCase();
      return movingFor(moves.find((move) => move.sheet.id.toLowerCase() === wanted)?.sheet.id ?? name, moves);
    },
    moves,
  };
}

const ANY_RULE = { type: "custom", choices: null, allowBlank: true } as const;

function movedRule(rule: Validation, on: string, moves: readonly EditMove[]): Validation | null {
  let now: Validation | null = rule;
  for (const move of moves) {
    if (now === null) return null;
    const { before, count } = move;
    const shift = { sheet: move.sheet.name, before, count };
    now =
      move.sheet.id === on
        ? movedValidation(now, move)
        : { ...now, formulas: now.formulas.map((formula) => shiftRows(formula, on, shift)) };
  }
  return now;
}
