import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { buildWorkbook } from "../../templates/build/build-workbook.ts";
import { simplePlan } from "../../templates/packs/simple-plan.ts";
import type { SheetSnapshot } from "../../workbook/types.ts";
import { logSheet } from "./log-sheet.ts";
import { type LoggedEdit, readEdit, writeEdit } from "./written-edit.ts";

const bare = { hidden: false, origin: { row: 0, col: 0 }, values: [] };
const sheets: readonly SheetSnapshot[] = [
  { id: "7", name: "Plan", ...bare },
  { id: "12", name: "It's due: “now”", ...bare },
];

const value = fc.oneof(
  fc.string({ unit: "binary" }),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom("#REF!", "#N/A").map((error) => ({ error })),
);
const content = fc
  .tuple(value, fc.option(fc.string(), { nil: null }), fc.option(fc.constantFrom("@", "m/d/yyyy"), { nil: undefined }))
  .map(([one, formula, format]) => ({ value: one, formula, ...(format === undefined ? {} : { format }) }));
const at = fc.record({ sheet: fc.constantFrom("7", "12"), row: fc.nat(1_000_000), col: fc.nat(16_000) });
const witness = fc.array(fc.record({ at, was: value }), { maxLength: 2 });
const rule = fc.option(
  fc.record({
    type: fc.constant("list" as const),
    choices: fc.option(fc.array(fc.string()), { nil: null }),
    formulas: fc.array(fc.string()),
    allowBlank: fc.boolean(),
  }),
  { nil: null },
);
const note = fc.option(fc.record({ text: fc.string(), author: fc.option(fc.string(), { nil: null }) }), { nil: null });
const named = fc.option(
  fc
    .tuple(at, fc.integer({ min: 2, max: 40 }), fc.constantFrom({}, { hidden: true }))
    .map(([place, rows, hidden]) => ({ at: { ...place, rows, cols: 1 }, ...hidden })),
  { nil: null },
);
const edit: fc.Arbitrary<LoggedEdit> = fc.oneof(
  fc.record({ kind: fc.constant("set-cell" as const), at, was: content, to: content, witness }),
  fc.record({
    kind: fc.constant("set-validation" as const),
    at: fc.tuple(at, fc.integer({ min: 1, max: 40 })).map(([place, rows]) => ({ ...place, rows, cols: 1 })),
    was: rule,
    to: rule,
    witness,
  }),
  fc.record({ kind: fc.constant("set-note" as const), at, was: note, to: note, witness }),
  fc.record({ kind: fc.constant("set-name" as const), name: fc.string(), was: named, to: named }),
  fc.record({
    kind: fc.constantFrom("add-sheet" as const, "remove-sheet" as const),
    spec: fc.constantFrom(logSheet(), ...buildWorkbook(simplePlan).sheets),
    before: fc.constantFrom(null, "7", "12"),
  }),
);

describe("an edit written into a cell", () => {
  it("is read back to the letter", () => {
    fc.assert(
      fc.property(edit, (one) => {
        expect(readEdit({ sheets }, writeEdit({ sheets }, one))).toEqual(one);
      }),
    );
  });

  it("is about the only sheet there is, whatever that is called by now", () => {
    const [plan] = sheets;
    const one: LoggedEdit = {
      kind: "set-cell",
      at: { sheet: "7", row: 1, col: 1 },
      was: { value: "a", formula: null },
      to: { value: "b", formula: null },
      witness: [{ at: { sheet: "7", row: 1, col: 0 }, was: 4 }],
    };
    const renamed = plan
      ? [
          { ...plan, name: "Plan 2026" },
          { id: "9", name: "Throughline log", ...bare },
        ]
      : [];
    expect(readEdit({ sheets: renamed }, writeEdit({ sheets }, one))).toEqual(one);
  });

  it("still holds where the same sheet goes by another id", () => {
    const moved = sheets.map((sheet) => ({ ...sheet, id: sheet.name }));
    const one: LoggedEdit = {
      kind: "set-cell",
      at: { sheet: "7", row: 1, col: 1 },
      was: { value: "a", formula: null },
      to: { value: "b", formula: null },
      witness: [{ at: { sheet: "7", row: 1, col: 0 }, was: 4 }],
    };
    expect(readEdit({ sheets: moved }, writeEdit({ sheets }, one))).toMatchObject({ at: { sheet: "Plan" } });
  });

  it.each([
    "",
    "{",
    "null",
    "[1]",
    '{"cell":"Gone!A1","was":{"value":1,"formula":null},"to":{"value":2,"formula":null},"beside":[]}',
    '{"cell":"Plan!A1","was":{"value":1},"to":{"value":2,"formula":null},"beside":[]}',
    '{"cell":"Plan!A1","was":{"value":[1],"formula":null},"to":{"value":2,"formula":null},"beside":[]}',
    '{"cell":"Plan!A1","was":{"value":1,"formula":null},"to":{"value":2,"formula":null}}',
    '{"name":"Steps","wasPlace":{"at":"Gone!A1"},"toPlace":null}',
    '{"noteAt":"Plan!A1","wasNote":"Hello","toNote":null,"beside":[]}',
    '{"remove-sheet":{"name":"Plan"},"beforeSheet":null}',
    '{"cells":"Plan!A1:A3","wasRule":null,"toRule":{"type":"macro"},"beside":[]}',
  ])("is nothing to go by once somebody has changed it: %s", (text) => {
    expect(readEdit({ sheets }, text)).toBeNull();
  });

  it("takes nothing a cell may hold for an edit, and never fails over it", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(readEdit({ sheets }, text)).toBeNull();
      }),
    );
  });
});
