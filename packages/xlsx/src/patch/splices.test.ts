import { AppError } from "@throughline/shared/host/errors.ts";
import { expect, it } from "vitest";
import { utf8Bytes, utf8Text } from "../bytes/text.ts";
import { type Splice, spliced } from "./splices.ts";

const insert = (at: number, text: string): Splice => ({ start: at, end: at, text });
const replace = (start: number, end: number, text: string): Splice => ({ start, end, text });

it.each<[what: string, splices: Splice[], result: string]>([
  ["none", [], "goal"],
  ["in any order", [replace(3, 4, "t"), insert(0, "a ")], "a goat"],
  ["several in one place, as given", [insert(2, "1"), insert(2, "2"), replace(2, 3, "A")], "go12Al"],
])("splices are made: %s", (_, splices, result) => {
  const bytes = spliced(utf8Bytes("goal"), splices);
  expect(utf8Text(bytes, 0, bytes.length)).toBe(result);
});

it.each<[what: string, splices: Splice[]]>([
  ["overlap", [replace(0, 3, ""), replace(2, 4, "")]],
  ["reach behind the end", [insert(0, "a long text"), replace(2, 9, "")]],
])("splices that %s are refused, as of a damaged part", (_, splices) => {
  expect(() => spliced(utf8Bytes("goal"), splices)).toThrow(AppError);
});
