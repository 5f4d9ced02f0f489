import type { Language } from "../locales/language.ts";
import { say } from "../locales/say.ts";
import { docsOf } from "../rules/message.ts";
import type { Rule } from "../rules/types.ts";
import type { Severity } from "../templates/types.ts";
import { lacksInWords } from "./lacks.ts";
import { type CheckedFile, isChecked, isUnread, type PrintedFinding, type Report, type UnreadFile } from "./types.ts";

const LEVELS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "note" };

/**
 * SARIF 2.1.0, for tools that gather findings of many checkers. A cell has no line in its file, so a place is a
 * logical location, "Plan!B7", in an artifact.
 */
export const sarif: Report = {
  id: "sarif",
  what: "SARIF 2.1.0, for tools that gather findings",
  ending: ".sarif",
  print: (files, { rules, version, language }) => {
    const checked = files.filter(isChecked);
    const ruleIndex = new Map(rules.map(({ id }, index) => [id, index]));
    const run = {
      tool: { driver: { name: "Throughline", version, rules: rules.map((rule) => descriptorOf(rule, language)) } },
      columnKind: "unicodeCodePoints",
      invocations: [
        {
          executionSuccessful: checked.length === files.length,
          toolExecutionNotifications: files.filter(isUnread).map(notificationOf),
          toolConfigurationNotifications: checked.flatMap((report) => notCheckedOf(report, ruleIndex, language)),
        },
      ],
      artifacts: files.map(({ file }) => ({ location: { uri: uriOf(file) } })),
      results: checked.flatMap((report) => report.findings.map((finding) => resultOf(finding, report.file, ruleIndex))),
    };
    return `${JSON.stringify({ $schema: SCHEMA, version: "2.1.0", runs: [run] }, null, 2)}\n`;
  },
};

const SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

function descriptorOf(rule: Rule, language: Language): object {
  const { id, severity, docs } = rule;
  const { what, why, how } = docsOf(rule, language);
  return {
    id,
    shortDescription: { text: what },
    fullDescription: { text: why },
    help: { text: how },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { source: docs.source },
  };
}

function resultOf(finding: PrintedFinding, file: string, ruleIndex: ReadonlyMap<string, number>): object {
  const { rule, severity, message, place, cell, key, related, fixes } = finding;
  const at = (fullyQualifiedName: string, name: string) => ({
    physicalLocation: { artifactLocation: { uri: uriOf(file) } },
    logicalLocations: [{ name, fullyQualifiedName, kind: "cell" }],
  });
  return {
    ruleId: rule,
    ruleIndex: ruleIndex.get(rule) ?? -1,
    level: LEVELS[severity],
    message: { text: message },
    locations: [at(place, cell)],
    relatedLocations: related.map((each, id) => ({ id, ...at(each, each.slice(each.lastIndexOf("!") + 1)) })),
    partialFingerprints: { "throughline/v1": key },
    properties: { fixes },
  };
}

function notificationOf({ file, error }: UnreadFile): object {
  return {
    descriptor: { id: error.code },
    level: "error",
    message: { text: `${error.message} ${error.hint}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
  };
}

function notCheckedOf(
  { file, notChecked }: CheckedFile,
  ruleIndex: ReadonlyMap<string, number>,
  language: Language,
): object[] {
  return notChecked.map(({ rule, missing }) => ({
    descriptor: { id: "not-checked" },
    associatedRule: { id: rule, index: ruleIndex.get(rule) ?? -1 },
    level: "note",
    message: { text: `${say(language, "Not checked:")} ${lacksInWords(missing, language).join(", ")}.` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
  }));
}

/** A URI reference: relative as the person named the file, or file:// for a whole path. */
function uriOf(file: string): string {
  // A lone surrogate, which a file's name can hold on Windows, has no place in a URI.
  const path = file.replaceAll("\\", "/").replace(/\p{Cs}/gu, "\uFFFD");
  const parts = path.split("/").map(encodeURIComponent).join("/");
  if (/^[A-Za-z]:\//.test(path)) return `file:///${path.slice(0, 2)}${parts.slice(parts.indexOf("/"))}`;
  return path.startsWith("/") ? `file://${parts}` : parts;
}
