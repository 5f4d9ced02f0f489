import { type FileReport, isUnread, type Report } from "./types.ts";

/** One object a file; the form that other programs may rely on. */
export const json: Report = {
  id: "json",
  what: "for other programs",
  ending: ".json",
  print: (files) => `${JSON.stringify(files.map(entryOf), null, 2)}\n`,
};

function entryOf(report: FileReport): object {
  if (isUnread(report)) return { file: report.file, error: report.error };
  return {
    file: report.file,
    pack: report.pack,
    findings: report.findings.map(({ rule, severity, sheet, cell, message, key, related, fixes }) => ({
      rule,
      severity,
      sheet,
      cell,
      message,
      key,
      related,
      fixes,
    })),
    notChecked: report.notChecked,
    ...(report.setAside > 0 ? { setAside: report.setAside } : {}),
  };
}
