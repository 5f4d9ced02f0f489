import { arbitraryChanges } from "@throughline/shared/testing/arbitrary-changes.ts";
import { arbitraryWorkbook } from "@throughline/shared/testing/arbitrary-workbook.ts";
import { seen } from "@throughline/shared/testing/host-suite/contract.ts";
import { cellName, rangeName } from "@throughline/shared/workbook/a1.ts";
import { ruleAt } from "@throughline/shared/workbook/apply/validations.ts";
import { applyChanges } from "@throughline/shared/workbook/apply.ts";
import type { ApplyResult, Change } from "@throughline/shared/workbook/edits.ts";
import type { SheetSnapshot, Workbook } from "@throughline/shared/workbook/types.ts";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { builtSheets } from "../built.ts";
import { fakeGoogle } from "../fakes/spreadsheet-app/index.ts";
import { scriptIn } from "./sheets-script.ts";

let scriptOver: ReturnType<typeof scriptIn>;
beforeAll(async () => {
  scriptOver = scriptIn((await builtSheets()).files["Code.js"]);
});

/** A spreadsheet in the fake, changed through the built script at once. */
function opened(workbook: Workbook) {
  const google = fakeGoogle(workbook);
  const run = scriptOver(google);
  return {
    now: () => google.document.workbook,
    apply: (changes: readonly Change[]): ApplyResult => {
      const reply = JSON.parse(String(run("hostCall", JSON.stringify({ name: "apply", changes }))));
      if ("error" in reply) throw new Error(reply.error.message);
      return reply.value;
    },
  };
}

/** Without what Sheets does not tell, and what we could not put back there. */
function asInSheets(workbook: Workbook): Workbook {
  return {
    ...workbook,
    names: workbook.names.filter(({ name }) => /^[A-Za-z_]\w*$/.test(name)).map(({ name, at }) => ({ name, at })),
    sheets: workbook.sheets.map((sheet) => ({
      ...sheet,
      ...{ tables: [], links: [], hiddenRows: [], protected: false },
      validations: (sheet.validations ?? []).map(({ at }) => ({ at, ...LIST })),
    })),
  };
}

const LIST = { type: "list", choices: ["a", "b"], formulas: [], allowBlank: true } as const;

/** What a person could tell apart. Formulas are worked out by the spreadsheet, which the fake is not. */
function sight({ names, sheets, ...rest }: Workbook) {
  return {
    names: names.map(({ name, at }) => `${name} ${at.sheet}!${rangeName(at)}`).sort(),
    sheets: sheets.map((sheet) => ({
      name: sheet.name,
      cells: seen({ ...rest, names, sheets }, sheet.name),
      merges: sheet.merges?.map(rangeName).sort(),
      notes: sheet.notes?.map(({ at, text }) => `${cellName(at)} ${text}`).sort(),
      rules: rulesOf(sheet),
    })),
  };
}

function rulesOf({ validations = [] }: SheetSnapshot): string[] {
  return validations
    .flatMap((validation) =>
      validation.at.flatMap((range) =>
        Array.from({ length: range.rows * range.cols }, (_, index) => {
          const at = {
            ...range,
            row: range.row + Math.floor(index / range.cols),
            col: range.col + (index % range.cols),
          };
          const { type, choices, formulas } = ruleAt(validation, at);
          return `${cellName(at)} ${type} ${JSON.stringify(choices)} ${formulas}`;
        }),
      ),
    )
    .sort();
}

function why({ refused }: ApplyResult) {
  return refused.map(({ index, because }) => [index, because]);
}

const anySpreadsheet = arbitraryWorkbook.map(asInSheets);
const anyCase = anySpreadsheet.chain((workbook) =>
  arbitraryChanges(opened(workbook).now()).map((changes) => ({ workbook, changes })),
);

describe("whatever changes are made in Sheets", () => {
  it("they come out as the core says, the same ones go in, and undo takes them back", () => {
    fc.assert(
      fc.property(anyCase, ({ workbook, changes }) => {
        const { now, apply } = opened(workbook);
        const before = now();
        const expected = applyChanges(before, changes);
        const result = apply(changes);
        expect(why(result)).toEqual(why(expected.result));
        expect(sight(now())).toEqual(sight(expected.workbook));
        expect(why(apply(result.undo))).toEqual([]);
        expect(sight(now())).toEqual(sight(before));
      }),
      { numRuns: 150 },
    );
  });
});
