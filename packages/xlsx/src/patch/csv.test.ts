import { applyChanges } from "@throughline/shared/workbook/apply.ts";
import { contentAt } from "@throughline/shared/workbook/cells.ts";
import type { Change, DeleteRows, Edit, InsertRows } from "@throughline/shared/workbook/edits.ts";
import type { CellValue, Workbook } from "@throughline/shared/workbook/types.ts";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeDeflate } from "../../node/deflate.ts";
import { nodeInflate } from "../../node/inflate.ts";
import { applyToFile } from "../apply-to-file.ts";
import { utf8Bytes, utf8Text } from "../bytes/text.ts";
import { encodeTextFile } from "../csv/encode.ts";
import { type CsvEncoding, decodeTextFile } from "../csv/encoding.ts";
import { readWorkbook } from "../index.ts";

const tools = { name: "plan.csv", inflate: nodeInflate, deflate: nodeDeflate };

function read(bytes: Uint8Array): Workbook {
  return readWorkbook(bytes, tools);
}

function change(...edits: readonly Edit[]): Change {
  return { title: "A change", edits };
}

/** Sets a cell from what the file says of it. */
function set(workbook: Workbook, row: number, col: number, value: CellValue): Edit {
  const [sheet] = workbook.sheets;
  const was = sheet ? contentAt(sheet, row, col) : { value: null, formula: null };
  return { kind: "set-cell", at: { sheet: "plan.csv", row, col }, was, to: { value, formula: null }, witness: [] };
}

function insert(before: number, ...rows: readonly (readonly CellValue[])[]): InsertRows {
  const cells = { col: 0, rows: rows.map((row) => row.map((value) => ({ value, formula: null }))) };
  return { kind: "insert-rows", sheet: "plan.csv", before, cells, like: null, witness: [] };
}

function patched(text: string, edits: (workbook: Workbook) => readonly Edit[]): string {
  const bytes = utf8Bytes(text);
  const { bytes: now, result } = applyToFile(bytes, [change(...edits(read(bytes)))], tools);
  expect(result.refused.map(({ sentence }) => sentence)).toEqual([]);
  return utf8Text(now, 0, now.length);
}

describe("a .csv file keeps its own way of writing", () => {
  it.each<[what: string, before: string, after: string]>([
    ["lines of every kind", 'a,b\r\nx, y \n"q",z\r', 'a,B\r\nx, y \n"q",z\r'],
    ["no line end behind the last line", "a,b\nc,d", "a,B\nc,d"],
    ["quotes where the field had them", 'a,"b"\n"c",d', 'a,"B"\n"c",d'],
    ["quotes everywhere", '"a","b"\n"c","d"\n', '"a","B"\n"c","d"\n'],
    ["semicolons", "a;b\nc;d\n", "a;B\nc;d\n"],
    ["a line that names the separator", "sep=|\na|b\n", "sep=|\na|B\n"],
    ["lines of different length", "a,b,,,\nc\n\n,d", "a,B,,,\nc\n\n,d"],
  ])("%s", (_, before, after) => {
    expect(patched(before, (now) => [set(now, 0, 1, "B")])).toBe(after);
  });

  it.each<[what: string, value: CellValue, written: string]>([
    ["a separator", "x,y", '"x,y"'],
    ["a quote", 'say "hi"', '"say ""hi"""'],
    ["a line end", "x\ny", '"x\ny"'],
    ["a number", -0.5, "-0.5"],
    ["a checkbox", true, "TRUE"],
    ["nothing", null, ""],
  ])("%s is written so that it is read again", (_, value, written) => {
    expect(patched("a,b\nc,d\n", (now) => [set(now, 1, 1, value)])).toBe(`a,b\nc,${written}\n`);
  });

  it.each<[what: string, edits: (now: Workbook) => readonly Edit[], after: string]>([
    ["a cell to the right", (now) => [set(now, 1, 3, "x")], "a,b\r\nc,d,,x\r\n"],
    ["a cell below", (now) => [set(now, 3, 1, "x")], "a,b\r\nc,d\r\n\r\n,x\r\n"],
    ["a row in between", () => [insert(1, ["x", null, "y"])], "a,b\r\nx,,y\r\nc,d\r\n"],
    ["a row at the end", () => [insert(2, ["x"])], "a,b\r\nc,d\r\nx,\r\n"],
    [
      "two rows, and a cell below them",
      (now) => [insert(1, ["x"], ["y"]), set(now, 1, 0, "C")],
      "a,b\r\nx,\r\ny,\r\nC,d\r\n",
    ],
  ])("%s", (_, edits, after) => {
    expect(patched("a,b\r\nc,d\r\n", edits)).toBe(after);
  });

  const encodings: readonly CsvEncoding[] = ["utf-8", "utf-16le", "utf-16be", "utf-32le", "utf-32be", "windows-1252"];
  it.each(encodings.flatMap((encoding) => [true, false].map((hasMark) => [encoding, hasMark] as const)))(
    "%s, with a mark: %s",
    (encoding, hasMark) => {
      const isWestern = encoding === "windows-1252";
      const text = `Ziel;Größe – ${isWestern ? "" : "😀"}\nLesen;12\n`;
      const file = { text, encoding, hasMark: hasMark && !isWestern };
      const bytes = encodeTextFile(file) ?? new Uint8Array();
      const now = applyToFile(bytes, [change(set(read(bytes), 1, 0, "größer – €"))], tools).bytes;
      expect(decodeTextFile(now)).toEqual({ ...file, text: text.replace("Lesen", "größer – €") });
    },
  );
});

describe("a .csv file refuses what it cannot say", () => {
  it.each<[what: string, text: string, value: CellValue, sentence: RegExp]>([
    ["text that is a number", "a,b\n", "12", /“12” would be taken for something else/],
    ["an error", "a,b\n", { error: "#N/A" }, /an error from text/],
    ["text that would be run", "a,b\n", "=1+1", /for a formula/],
    ["a quote that never closes", 'a,"b\nc', "x", /never closed/],
  ])("%s", (_, text, value, sentence) => {
    const bytes = utf8Bytes(text);
    const { bytes: now, result } = applyToFile(bytes, [change(set(read(bytes), 0, 0, value))], tools);
    expect(now).toBe(bytes);
    expect(result.refused[0]?.because).toBe("unsupported");
    expect(result.refused[0]?.sentence).toMatch(sentence);
  });

  it("letters that its encoding has not", () => {
    const bytes = encodeTextFile({ text: "größer,b\n", encoding: "windows-1252", hasMark: false }) ?? new Uint8Array();
    const { result } = applyToFile(bytes, [change(set(read(bytes), 0, 1, "😀"))], tools);
    expect(result.refused[0]?.sentence).toMatch(/no room for “😀”/);
  });

  it("formulas, dates, and all that is no cell", () => {
    const bytes = utf8Bytes("a,b\n");
    const at = { sheet: "plan.csv", row: 0, col: 0 };
    const cell = { kind: "set-cell", at, was: { value: "a", formula: null }, witness: [] } as const;
    const edits: readonly Edit[] = [
      { ...cell, to: { value: null, formula: "1+1" } },
      { ...cell, to: { value: 46_300, formula: null, format: "m/d/yyyy" } },
      { kind: "set-note", at, was: null, to: { text: "x", author: null }, witness: [] },
      { kind: "set-name", name: "Owners", was: null, to: { at: { ...at, rows: 1, cols: 1 } } },
    ];
    const { result } = applyToFile(
      bytes,
      edits.map((edit) => change(edit)),
      tools,
    );
    expect(result.refused.map(({ because }) => because)).toEqual(edits.map(() => "unsupported"));
    expect(new Set(result.refused.map(({ sentence }) => sentence)).size).toBe(edits.length);
  });
});

const field = fc.constantFrom("", "a", "Größe", "12", "TRUE", "x y", '"q,r"', '"say ""hi"""', '"two\nlines"', " b ");
const line = fc.array(field, { minLength: 2, maxLength: 4 }).map((fields) => fields.join(","));
const file = fc
  .tuple(fc.array(line, { minLength: 2, maxLength: 6 }), fc.constantFrom("\n", "\r\n"), fc.boolean())
  .map(([lines, end, ends]) => `First,Second,Third\n${lines.join(end)}${ends ? end : ""}`);

const value = fc.constantFrom<CellValue>("x", "a,b", 'q"', "two\nlines", 7, -1.5, false, null);
const place = fc.tuple(fc.nat(8), fc.nat(4));
const edit = fc.oneof(
  fc.record({ kind: fc.constant("set" as const), at: place, value }),
  fc.record({ kind: fc.constant("insert" as const), at: place, values: fc.array(value, { maxLength: 3 }) }),
  fc.record({ kind: fc.constant("delete" as const), at: place }),
);

it("a patched .csv file says what the changed snapshot says, and undone is as it was", () => {
  fc.assert(
    fc.property(file, fc.array(edit, { maxLength: 5 }), (text, drawn) => {
      const bytes = utf8Bytes(text);
      const before = read(bytes);
      const changes = drawn.map((one) =>
        change(
          one.kind === "set"
            ? set(before, one.at[0], one.at[1], one.value)
            : one.kind === "insert"
              ? insert(one.at[0], one.values)
              : taken(before, one.at[0]),
        ),
      );
      const { bytes: now, result } = applyToFile(bytes, changes, tools);
      const meant = applyChanges(before, changes);
      expect(result.refused).toEqual(meant.result.refused);
      expect(filled(read(now))).toEqual(filled(meant.workbook));
      const undone = applyToFile(now, result.undo, tools);
      expect(undone.result.refused).toEqual([]);
      expect(filled(read(undone.bytes))).toEqual(filled(before));
    }),
    { numRuns: 300 },
  );
});

function taken({ sheets: [sheet] }: Workbook, first: number): DeleteRows {
  const width = sheet?.values[0]?.length ?? 0;
  const col = sheet?.origin.col ?? 0;
  const row = Array.from({ length: width }, (_, right) =>
    sheet ? contentAt(sheet, first, col + right) : { value: null, formula: null },
  );
  return { kind: "delete-rows", sheet: "plan.csv", first, was: { col, rows: [row] }, like: null, witness: [] };
}

function filled({ sheets: [sheet] }: Workbook): string[] {
  return (sheet?.values ?? []).flatMap((row, r) =>
    row.flatMap((one, c) =>
      one === null ? [] : [`${(sheet?.origin.row ?? 0) + r} ${(sheet?.origin.col ?? 0) + c} ${JSON.stringify(one)}`],
    ),
  );
}
