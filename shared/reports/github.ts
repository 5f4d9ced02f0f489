import type { Language } from "../locales/language.ts";
import { say } from "../locales/say.ts";
import { docsOf } from "../rules/message.ts";
import type { Severity } from "../templates/types.ts";
import { plainLine } from "./plain-line.ts";
import { type FileReport, isUnread, type Report } from "./types.ts";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/** Workflow commands, one a line, which GitHub Actions shows as annotations. */
export const github: Report = {
  id: "github",
  what: "annotations in GitHub Actions",
  ending: ".txt",
  print: (files, { rules, language }) => {
    const howById = new Map(rules.map((rule) => [rule.id, docsOf(rule, language).how]));
    return files.map((report) => linesOf(report, howById, language)).join("");
  },
};

function linesOf(report: FileReport, howById: ReadonlyMap<string, string>, language: Language): string {
  const { file } = report;
  if (isUnread(report)) {
    const { message, hint } = report.error;
    return command("error", { file, title: say(language, "Could not be read") }, `${message}\n${hint}`);
  }
  return report.findings
    .map(({ severity, place, rule, message }) =>
      command(COMMANDS[severity], { file, title: `${place} ${rule}` }, `${message}\n${howById.get(rule) ?? ""}`),
    )
    .join("");
}

// A line that does not begin with our command could begin with another one's: each part is escaped as GitHub's own toolkit does.
function command(name: string, properties: Readonly<Record<string, string>>, message: string): string {
  const listed = Object.entries(properties).map(([key, value]) => `${key}=${escapedProperty(plainLine(value))}`);
  const lines = message.split("\n").map(plainLine).filter(Boolean).join("\n");
  return `::${name} ${listed.join(",")}::${escaped(lines)}\n`;
}

function escaped(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function escapedProperty(text: string): string {
  return escaped(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
