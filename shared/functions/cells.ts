import type { CellValue, Matrix } from "../workbook/types.ts";

/** What a function of a sheet is handed: a value, or a range of them. */
export type Given<T = CellValue> = T | Matrix<T>;

/** The answer for one value, or for each value of a range, in the shape of what was given. */
export function forEach<T, R>(given: Given<T>, answer: (value: T) => R): R | R[][] {
  return isRange(given) ? given.map((row) => row.map(answer)) : answer(given);
}

function isRange<T>(given: Given<T>): given is Matrix<T> {
  return Array.isArray(given);
}
