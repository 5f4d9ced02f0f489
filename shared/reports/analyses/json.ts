import type { PlanReportForm } from "./types.ts";

/** For other programs: every figure with the cells it came from. */
export const json: PlanReportForm = {
  id: "json",
  what: "for other programs, with the cells behind each figure",
  ending: ".json",
  print: (report) => `${JSON.stringify(report, null, 2)}\n`,
};
