import { planDate } from "@throughline/shared/functions/plan-date.ts";
import { type GivenRange, planFindings, severityFrom } from "@throughline/shared/functions/plan-findings.ts";
import { planStatus } from "@throughline/shared/functions/plan-status.ts";
import { isLimit, rubricAverage, rubricVerdict } from "@throughline/shared/functions/rubric.ts";
import type { CellValue } from "@throughline/shared/workbook/types.ts";
import type { ExcelDoor } from "../door.ts";
import { today } from "./today.ts";

/** Registers the functions for cells; they share the pane's runtime. Their descriptions are in functions/metadata.ts. */
export function associateFunctions(door: ExcelDoor): void {
  CustomFunctions.associate("PLAN_DATE", (text: unknown, edge: unknown) => planDate(valuesOf(text), edgeOf(edge)));
  CustomFunctions.associate("PLAN_STATUS", (word: unknown) => planStatus(valuesOf(word)));
  CustomFunctions.associate("PLAN_FINDINGS", async (severity: unknown, ranges: unknown, invocation: unknown) => {
    const wanted = severityFrom(cellValue(severity));
    if (wanted === null) throw wrong("Write error, warning, info or all, in quotes.");
    const given = Array.isArray(ranges) ? ranges.map(valuesOf) : [];
    const formats = await formatsOf(door, addressesOf(invocation).slice(1), given);
    return planFindings(
      given.map((values, index): GivenRange => ({ values, formats: formats[index] ?? [] })),
      wanted,
      today(),
    );
  });
  CustomFunctions.associate("RUBRIC_AVERAGE", (scores: unknown, threshold: unknown) =>
    rubricAverage(valuesOf(scores), limitOf(threshold)),
  );
  CustomFunctions.associate(
    "RUBRIC_VERDICT",
    (scores: unknown, required: unknown, threshold: unknown, least: unknown) =>
      rubricVerdict(valuesOf(scores), marksFor(scores, required), limitOf(threshold), limitOf(least)),
  );
}

/** Null where no row is required: Excel hands over nothing where an argument is left out. */
function marksFor(scores: unknown, required: unknown): CellValue[][] | null {
  if (!Array.isArray(required) && cellValue(required) === null) return null;
  const marks = valuesOf(required);
  if (marks.flat().length === valuesOf(scores).flat().length) return marks;
  throw wrong("Give as many cells for the required rows as there are scores.");
}

/** Undefined leaves it to what is usual. */
function limitOf(given: unknown): CellValue | undefined {
  const limit = cellValue(given);
  if (limit === null) return undefined;
  if (isLimit(limit)) return limit;
  throw wrong("Write the average or score that is needed as a number, such as 2.7.");
}

function edgeOf(given: unknown): "start" | "end" {
  const edge = String(given ?? "end")
    .trim()
    .toLowerCase();
  if (edge === "start") return "start";
  if (edge === "end" || edge === "") return "end";
  throw wrong("Write start or end, in quotes.");
}

function wrong(message: string): Error {
  return new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidValue, message);
}

/** A value or a range as Excel hands it to a function. */
function valuesOf(given: unknown): CellValue[][] {
  const rows: unknown[] = Array.isArray(given) ? given : [[given]];
  return rows.map((row) => (Array.isArray(row) ? row.map(cellValue) : [cellValue(row)]));
}

function cellValue(given: unknown): CellValue {
  if (typeof given === "number" || typeof given === "boolean") return given;
  return typeof given === "string" && given !== "" ? given : null;
}

function addressesOf(invocation: unknown): string[] {
  if (typeof invocation !== "object" || invocation === null || !("parameterAddresses" in invocation)) return [];
  const { parameterAddresses } = invocation;
  return Array.isArray(parameterAddresses) ? parameterAddresses.flat().map(String) : [];
}

/** Number formats, by which a day is told from an amount. Without them every number is only a number. */
async function formatsOf(
  door: ExcelDoor,
  addresses: readonly string[],
  given: readonly unknown[],
): Promise<(string | null)[][][]> {
  if (addresses.length !== given.length) return [];
  return door.run(async (context) => {
    const { workbook } = context;
    const ranges = addresses.map((address) => {
      const [sheet = "", cells = ""] = [
        address.slice(0, address.lastIndexOf("!")),
        address.slice(address.lastIndexOf("!") + 1),
      ];
      const range = workbook.worksheets.getItem(sheet.replace(/^'|'$/g, "").replaceAll("''", "'")).getRange(cells);
      range.load("numberFormat");
      return range;
    });
    await context.sync();
    return ranges.map(({ numberFormat }) =>
      numberFormat.map((row) =>
        row.map((format) => (typeof format === "string" && format !== "General" ? format : null)),
      ),
    );
  });
}
