import { AppError } from "@throughline/shared/host/errors.ts";
import { expect, it } from "vitest";
import { computedMs } from "../../../test/computing-time.ts";
import { nodeInflate } from "../node/inflate.ts";
import { readWorkbook } from "./index.ts";
import { fflateInflate } from "./inflate-fflate.ts";
import { hostileWorkbooks } from "./testing/hostile-workbooks.ts";
import type { Inflate } from "./zip/inflate.ts";

it.each(hostileWorkbooks)("a hostile workbook does no harm: $name", ({ file, ends }) => {
  const bytes = file();
  for (const inflate of [nodeInflate, fflateInflate]) {
    const start = computedMs();
    expect(outcome(bytes, inflate)).toBe(ends);
    // Far above what it takes, and far below what these files ask for.
    expect(computedMs() - start).toBeLessThan(5_000);
  }
});

function outcome(bytes: Uint8Array, inflate: Inflate): string {
  try {
    const workbook = readWorkbook(bytes, { name: "hostile.xlsx", inflate });
    const { sheets } = workbook;
    const cells = sheets.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
    const characters = JSON.stringify(workbook).length;
    return cells <= 20_000_000 && characters <= 200_000_000 ? "bounded" : `${cells} cells, ${characters} characters`;
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}
