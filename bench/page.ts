import { cpus } from "node:os";
import type { BenchReport, BenchRow } from "./types.ts";

/** The performance page, in Markdown: every goal with what was measured, part by part. `load` is of other work. */
export function pageOf(reports: readonly BenchReport[], load: number): string {
  const rows = reports.flatMap((report) => report.rows);
  const met = rows.filter((row) => row.met).length;
  return [
    "# Performance",
    "",
    `Printed by \`npm run bench\` on Node ${process.version}, ${cpus().length} cores, which had ${load.toFixed(1)} other processes to run when it began. Ratios are against peers measured in the same run; trust them more than absolute figures, which move with the machine.`,
    "",
    `${met} of ${rows.length} goals are met.`,
    ...reports.map(sectionOf),
    "",
  ].join("\n");
}

function sectionOf({ title, rows, details }: BenchReport): string {
  return [
    "",
    `## ${title}`,
    "",
    "| what | measured | goal | |",
    "| --- | --- | --- | --- |",
    ...rows.map(lineOf),
    "",
    details,
  ].join("\n");
}

function lineOf({ what, measured, goal, met, why }: BenchRow): string {
  return `| ${what} | ${measured} | ${goal} | ${met ? "met" : why ? `missed: ${why}` : "missed"} |`;
}
