import { overlap } from "../cells.ts";
import type { Edit } from "../edits.ts";
import { COLS, ROWS } from "../formulas.ts";
import type { CellRange, SheetId } from "../types.ts";
import { looksNear } from "./validations.ts";

/** What one edit lays its hands on, so that no other may in the same call. */
interface Claim {
  /** What only one edit may set. */
  readonly places: readonly string[];
  /** Where it writes drop-downs. */
  readonly rules: readonly CellRange[];
  /** What it takes out altogether. */
  readonly removes: readonly CellRange[];
  /** What must not be taken out under it. Ranges that may shrink are weighed in losses.ts. */
  readonly restsOn: readonly CellRange[];
  /** Whether it moves rows, or sets a rule that looks at rows near each cell, which cannot be cut while they move. */
  readonly rows: "move" | "must-stay" | null;
}

/** What all changes that have gone in so far lay their hands on. */
export interface Claims {
  /** Whether nothing that the edits claim is claimed already, by an earlier change or by each other. */
  admits(edits: readonly Edit[]): boolean;
  add(edits: readonly Edit[]): void;
}

/** `idOf` finds a sheet's id by its name, where the two differ. */
export function noClaims(idOf: (sheetName: string) => SheetId = (name) => name): Claims {
  const places = new Set<string>();
  const areas: Claim[] = [];
  const rests: CellRange[] = [];
  const onRows = new Set<Claim["rows"]>();
  return {
    admits(edits) {
      const claims = edits.map((edit) => claimOf(edit, idOf));
      const own = claims.flatMap((claim) => claim.places);
      if (new Set(own).size < own.length || own.some((place) => places.has(place))) return false;
      const rows = new Set([...onRows, ...claims.map((claim) => claim.rows)]);
      if (rows.has("move") && rows.has("must-stay")) return false;
      const all = [...areas, ...claims.filter(isArea)];
      return claims.every((claim) => {
        const others = all.filter((other) => other !== claim);
        return (
          !meets(claim.removes, rests) &&
          !others.some((other) => meets(claim.restsOn, other.removes) || meets(claim.rules, other.rules))
        );
      });
    },
    add(edits) {
      for (const edit of edits) {
        const claim = claimOf(edit, idOf);
        for (const place of claim.places) places.add(place);
        rests.push(...claim.restsOn);
        onRows.add(claim.rows);
        if (isArea(claim)) areas.push(claim);
      }
    },
  };
}

function isArea({ rules, removes }: Claim): boolean {
  return rules.length + removes.length > 0;
}

function meets(some: readonly CellRange[], others: readonly CellRange[]): boolean {
  return some.some((one) => others.some((other) => overlap(one, other)));
}

function claimOf(edit: Edit, idOf: (sheetName: string) => SheetId): Claim {
  const nothing = { places: [], rules: [], removes: [], restsOn: [], rows: null };
  switch (edit.kind) {
    case "set-cell":
    case "set-note": {
      const { sheet, row, col } = edit.at;
      return { ...nothing, places: [key(edit.kind, sheet, row, col)], restsOn: [rows(sheet, row, 1)] };
    }
    case "insert-rows":
      // Both neighbors: one of them lends its look, and a gap at the edge of rows taken out is no place to count from.
      return {
        ...nothing,
        places: [key("gap", edit.sheet, edit.before)],
        restsOn: [rows(edit.sheet, Math.max(0, edit.before - 1), edit.before === 0 ? 1 : 2)],
        rows: "move",
      };
    case "delete-rows": {
      const taken = rows(edit.sheet, edit.first, edit.was.rows.length);
      return { ...nothing, removes: [taken], restsOn: [{ ...taken, rows: taken.rows + 1 }], rows: "move" };
    }
    case "add-sheet":
      return { ...nothing, places: [key("sheet", edit.spec.name.toLowerCase()), ...namesOf(edit.spec.names)] };
    case "remove-sheet":
      return {
        ...nothing,
        places: [key("sheet", edit.spec.name.toLowerCase()), ...namesOf(edit.spec.names)],
        removes: [rows(idOf(edit.spec.name), 0, ROWS)],
      };
    case "set-validation":
      return {
        ...nothing,
        rules: [edit.at],
        rows: [edit.was, edit.to].some((rule) => rule && looksNear(rule)) ? "must-stay" : null,
      };
    case "set-name":
      return { ...nothing, places: namesOf([edit]) };
  }
}

function namesOf(named: readonly { readonly name: string }[]): string[] {
  return named.map(({ name }) => key("name", name.toLowerCase()));
}

function rows(sheet: SheetId, row: number, count: number): CellRange {
  return { sheet, row, col: 0, rows: count, cols: COLS };
}

function key(...parts: readonly (string | number)[]): string {
  return JSON.stringify(parts);
}
