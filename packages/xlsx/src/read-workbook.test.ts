import { describe, expect, it } from "vitest";
import { nodeInflate } from "../node/inflate.ts";
import { readWorkbook } from "./index.ts";
import { fflateInflate } from "./inflate-fflate.ts";
import { oddWorkbooks } from "./testing/odd-workbooks.ts";

describe.each([
  ["zlib", nodeInflate],
  ["fflate", fflateInflate],
])("an odd but valid workbook, inflated by %s", (_, inflate) => {
  it.each(oddWorkbooks)("is read: $name", ({ file, values }) => {
    const { sheets } = readWorkbook(file(), { name: "odd.xlsx", inflate });
    expect(sheets[0]?.values).toEqual(values);
  });
});
