import type { Language } from "../locales/language.ts";
import { say } from "../locales/say.ts";
import { docsOf } from "../rules/message.ts";
import { lacksInWords } from "./lacks.ts";
import { escapedMarkup } from "./markup.ts";
import { type CheckedFile, isUnread, type PrintedFinding, type Report, type UnreadFile } from "./types.ts";

/**
 * A suite a file and a case a finding. What blocks sending is a failure; the rest passes with its sentence as output,
 * and what was not checked is skipped.
 */
export const junit: Report = {
  id: "junit",
  what: "test results for build servers",
  ending: ".xml",
  print: (files, { rules, language }) => {
    const howById = new Map(rules.map((rule) => [rule.id, docsOf(rule, language).how]));
    const suites = files.map((report) =>
      isUnread(report) ? unreadSuite(report, language) : suiteOf(report, howById, language),
    );
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<testsuites name="throughline">',
      ...suites,
      "</testsuites>",
      "",
    ].join("\n");
  },
};

function unreadSuite({ file, error }: UnreadFile, language: Language): string {
  return [
    open("testsuite", { name: file, tests: 1, failures: 0, errors: 1, skipped: 0 }),
    open("testcase", { name: say(language, "can be read"), classname: error.code }),
    `${open("error", { type: error.code, message: error.message })}${escapedMarkup(error.hint)}</error>`,
    "</testcase>",
    "</testsuite>",
  ].join("\n");
}

function suiteOf(
  { file, findings, notChecked }: CheckedFile,
  howById: ReadonlyMap<string, string>,
  language: Language,
): string {
  const cases = [
    ...findings.map((finding) => findingCase(finding, howById.get(finding.rule) ?? "")),
    ...notChecked.map(
      ({ rule, missing }) =>
        `${open("testcase", { name: rule, classname: rule })}${empty("skipped", { message: `${say(language, "Not checked:")} ${lacksInWords(missing, language).join(", ")}` })}</testcase>`,
    ),
  ];
  // Build servers take a suite without cases for one that did not run.
  if (cases.length === 0)
    cases.push(empty("testcase", { name: say(language, "Nothing to look at"), classname: "throughline" }));
  return [
    open("testsuite", {
      name: file,
      tests: cases.length,
      failures: findings.filter(({ severity }) => severity === "error").length,
      errors: 0,
      skipped: notChecked.length,
    }),
    ...cases,
    "</testsuite>",
  ].join("\n");
}

function findingCase({ rule, severity, place, message }: PrintedFinding, how: string): string {
  const outcome =
    severity === "error"
      ? `${open("failure", { type: rule, message: `${place} ${message}` })}${escapedMarkup(how)}</failure>`
      : `<system-out>${escapedMarkup(`${place} ${message}\n${how}`)}</system-out>`;
  return `${open("testcase", { name: `${place} ${message}`, classname: rule })}${outcome}</testcase>`;
}

type Attributes = Readonly<Record<string, string | number>>;

function open(name: string, attributes: Attributes): string {
  return `<${name}${written(attributes)}>`;
}

function empty(name: string, attributes: Attributes): string {
  return `<${name}${written(attributes)}/>`;
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapedMarkup(String(value))}"`)
    .join("");
}
