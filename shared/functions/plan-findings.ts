import { recognizeAsBest } from "../recognize/kinds/choose-pack.ts";
import { RULES } from "../rules/index.ts";
import { runRules } from "../rules/run.ts";
import { PACKS } from "../templates/packs/index.ts";
import type { Severity } from "../templates/types.ts";
import type { CellValue, Matrix, SparseMatrix, Workbook } from "../workbook/types.ts";

/** A range with its headings, as a function of a sheet is handed it. */
export interface GivenRange {
  readonly values: Matrix<CellValue>;
  /** Number formats, where the host tells dates from numbers. */
  readonly formats?: SparseMatrix<string>;
}

/**
 * How many findings of a severity there are in ranges taken from the sheets of one plan; of any severity for "all".
 * A function of a sheet does not learn the names of sheets, nor what people have set aside.
 */
export function planFindings(ranges: readonly GivenRange[], severity: Severity | "all", today: number): number {
  const plan = recognizeAsBest(workbookOf(ranges), PACKS);
  const { findings } = runRules(plan, RULES, { today });
  return findings.filter((finding) => severity === "all" || finding.severity === severity).length;
}

function workbookOf(ranges: readonly GivenRange[]): Workbook {
  return {
    name: "",
    locale: "en-US",
    timeZone: "Etc/UTC",
    names: [],
    sheets: ranges.map(({ values, formats = [] }, index) => ({
      id: `Range ${index + 1}`,
      name: `Range ${index + 1}`,
      hidden: false,
      origin: { row: 0, col: 0 },
      values,
      formats,
    })),
  };
}

/** The severity that a word stands for; null for any other word. */
export function severityFrom(word: CellValue): Severity | "all" | null {
  const plain = String(word ?? "all")
    .trim()
    .toLowerCase()
    .replace(/s$/, "");
  return plain === "error" || plain === "warning" || plain === "info" || plain === "all" ? plain : null;
}
