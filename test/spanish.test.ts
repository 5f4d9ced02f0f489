import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ANALYSES } from "@throughline/shared/analyses/index.ts";
import { headings } from "@throughline/shared/locales/es/analyses/headings.ts";
import { SPANISH } from "@throughline/shared/locales/es/index.ts";
import { PHRASES } from "@throughline/shared/locales/es/phrases/index.ts";
import { PLAN_REPORTS } from "@throughline/shared/reports/analyses/kinds.ts";
import { EXCHANGES } from "@throughline/shared/rubrics/exchange/index.ts";
import { rubricIn } from "@throughline/shared/rubrics/in-language.ts";
import { RUBRICS } from "@throughline/shared/rubrics/index.ts";
import type { Rubric } from "@throughline/shared/rubrics/types.ts";
import { RULES } from "@throughline/shared/rules/index.ts";
import { kinds } from "@throughline/shared/templates/kinds/index.ts";
import { PACKS } from "@throughline/shared/templates/packs/index.ts";
import { describe, expect, it } from "vitest";
import { headingsOfAnalyses, quotedInAnalyses } from "./spanish/headings-in-analyses.ts";
import { type Said, saidIn } from "./spanish/phrases-in-code.ts";
import { englishIn, placeholdersOf } from "./spanish/text-marks.ts";

const root = dirname(import.meta.dirname);
const ES = "shared/locales/es";

/** What only two halves of an add-in tell each other is not said to people. */
const NOT_TO_PEOPLE = /^shared\/outside\//;

/** What stands in one language and not in the other, in sentences that say where to go. */
function missing(english: readonly Said[], spanish: ReadonlySet<string>, file: string): string[] {
  return english
    .filter(({ text }) => !spanish.has(text))
    .map(({ text, at }) => `${at} says “${text}”: add it to ${file}`);
}

/** The same names in braces, nothing left in English, and no two spaces. */
function faults(english: string, spanish: string | undefined, where: string): string[] {
  if (spanish === undefined) return [`${where} is missing`];
  const [wanted, given] = [placeholdersOf(english), placeholdersOf(spanish)];
  return [
    ...(wanted.join() === given.join()
      ? []
      : [`${where} has {${given.join("}, {")}} where English has {${wanted.join("}, {")}}`]),
    ...englishIn(spanish).map((word) => `${where} still says “${word}”: ${spanish}`),
    ...(/ {2}|^ | $/.test(spanish) ? [`${where} has a space too many`] : []),
  ];
}

describe("rules in Spanish", () => {
  it("there is an entry for each rule, and for no other", () => {
    const lacking = RULES.filter(({ id }) => !Object.hasOwn(SPANISH.rules, id)).map(
      ({ id, messages }) =>
        `${ES}/rules/${id.split("/")[0]}.ts: add "${id}": { what, why, how, messages: { ${Object.keys(messages).join(", ")} } }`,
    );
    expect(lacking).toEqual([]);
    const ids = new Set(RULES.map(({ id }) => id));
    expect(Object.keys(SPANISH.rules).filter((id) => !ids.has(id))).toEqual([]);
  });

  it("each says what its English says, with the same values", () => {
    const wrong = RULES.flatMap(({ id, docs, messages }) => {
      const es = SPANISH.rules[id];
      if (!es) return [];
      const where = `${ES}/rules/${id.split("/")[0]}.ts: ${id}`;
      return [
        ...faults(docs.what, es.what, `${where}, what`),
        ...faults(docs.why, es.why, `${where}, why`),
        ...faults(docs.how, es.how, `${where}, how`),
        ...Object.entries(messages).flatMap(([message, text]) =>
          faults(text, es.messages[message], `${where}, ${message}`),
        ),
        ...Object.keys(es.messages)
          .filter((message) => !Object.hasOwn(messages, message))
          .map((message) => `${where}, ${message} is no message of the rule any more`),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it("each speaks in sentences", () => {
    const texts = Object.values(SPANISH.rules).flatMap(({ what, why, how, messages }) => [
      what,
      why,
      how,
      ...Object.values(messages),
    ]);
    expect(texts.filter((text) => !/^[\p{Lu}¿“{\d].*[.?]$/u.test(text))).toEqual([]);
  });
});

describe("analyses in Spanish", () => {
  it("each has its name, its words and all of its sentences", () => {
    const wrong = ANALYSES.flatMap(({ id, name, docs, messages }) => {
      const es = SPANISH.analyses[id];
      const where = `${ES}/analyses: ${id}`;
      if (!es) {
        return [`${where}: add { name, what, how, messages: { ${Object.keys(messages).join(", ")} } }`];
      }
      return [
        ...faults(name, es.name, `${where}, name`),
        ...faults(docs.what, es.what, `${where}, what`),
        ...faults(docs.how, es.how, `${where}, how`),
        ...Object.entries(messages).flatMap(([message, text]) =>
          faults(text, es.messages[message], `${where}, ${message}`),
        ),
        ...Object.keys(es.messages)
          .filter((message) => !Object.hasOwn(messages, message))
          .map((message) => `${where}, ${message} is no message of the analysis any more`),
      ];
    });
    expect(wrong).toEqual([]);
    const ids = new Set(ANALYSES.map(({ id }) => id));
    expect(Object.keys(SPANISH.analyses).filter((id) => !ids.has(id))).toEqual([]);
  });

  it("each heading of a table is known, and no other", () => {
    const used = headingsOfAnalyses();
    expect(missing(used, new Set(Object.keys(headings)), `${ES}/analyses/headings.ts`)).toEqual([]);
    const quoted = quotedInAnalyses();
    expect(Object.keys(headings).filter((heading) => !quoted.has(heading))).toEqual([]);
    expect(
      Object.entries(headings).flatMap(([text, es]) => faults(text, es, `${ES}/analyses/headings.ts: ${text}`)),
    ).toEqual([]);
  });
});

describe("rubrics in Spanish", () => {
  it("each says all that its English says, row by row and level by level", () => {
    const wrong = RUBRICS.flatMap((rubric) => {
      const where = `${ES}/rubrics: ${rubric.id}`;
      const [english, spanish] = [wordsOf(rubric), wordsOf(rubricIn(rubric, SPANISH))];
      return [...english].flatMap(([place, text]) => {
        const es = spanish.get(place);
        return es === text ? [`${where}, ${place} still says “${text}”`] : faults(text, es, `${where}, ${place}`);
      });
    });
    expect(wrong).toEqual([]);
  });

  it("and nothing besides", () => {
    const ids = RUBRICS.map(({ id }) => id);
    expect(Object.keys(SPANISH.rubrics)).toEqual(ids);
    for (const { id, criteria } of RUBRICS) {
      expect(Object.keys(SPANISH.rubrics[id]?.criteria ?? {})).toEqual(criteria.map(({ key }) => key));
    }
  });
});

/** What a rubric says, by where it says it. */
function wordsOf({ name, what, criteria }: Rubric): ReadonlyMap<string, string> {
  const words: (readonly [string, string])[] = [
    ["name", name],
    ["what", what],
    ...criteria.flatMap((row) => [
      [row.key, row.name] as const,
      [`${row.key}, description`, row.description] as const,
      ...row.levels.flatMap((level) => [
        [`${row.key} at ${level.score}, name`, level.name] as const,
        [`${row.key} at ${level.score}, descriptor`, level.descriptor] as const,
      ]),
    ]),
  ];
  return new Map(words.filter(([, text]) => text !== ""));
}

describe("everything else in Spanish", () => {
  const { texts, unreadable } = saidIn(["shared", "packages", "gas", "office-addin"]);
  const spoken: readonly Said[] = [
    ...texts,
    ...PACKS.flatMap(({ id, name, what }) => [name, what].map((text) => ({ text, at: `the pack ${id}` }))),
    ...kinds.flatMap((kind) => [
      ...[kind.name, kind.what].map((text) => ({ text, at: `the kind ${kind.id}` })),
      ...Object.values(kind.fields).flatMap((field) =>
        [field.heading, field.help].map((text) => ({ text, at: `the field ${kind.id}.${field.id}` })),
      ),
    ]),
    ...EXCHANGES.map(({ id, name }) => ({ text: name, at: `the format ${id}` })),
    ...PLAN_REPORTS.map(({ id, title }) => ({ text: title, at: `the report ${id}` })),
  ];

  it("finds what the code says to people", () => {
    expect(texts.length).toBeGreaterThan(300);
    const own = unreadable.filter(({ at }) => !NOT_TO_PEOPLE.test(at));
    expect(own.map(({ at, text }) => `${at} puts ${text} together; make it a phrase with values`)).toEqual([]);
  });

  it("knows each text", () => {
    const known = new Set(PHRASES.flatMap((part) => Object.keys(part)));
    expect(
      missing(
        spoken.filter(({ at }) => !NOT_TO_PEOPLE.test(at)),
        known,
        `${ES}/phrases or ${ES}/kinds`,
      ),
    ).toEqual([]);
  });

  it("knows no text that nobody says", () => {
    const english = new Set([...spoken.map(({ text }) => text), ...namedForShort()]);
    const left = PHRASES.flatMap((part) => Object.keys(part)).filter((text) => !english.has(text));
    expect(left).toEqual([]);
  });

  it("says each as its English does, once", () => {
    const all = PHRASES.flatMap((part) => Object.entries(part));
    expect(all.flatMap(([text, es]) => faults(text, es, `“${text}”`))).toEqual([]);
    const counts = new Map<string, number>();
    for (const [text] of all) counts.set(text, (counts.get(text) ?? 0) + 1);
    expect([...counts].filter(([, count]) => count > 1).map(([text]) => text)).toEqual([]);
  });
});

it("nothing of the core brings Spanish along: it is loaded where it is asked for", () => {
  const importing = ["shared", "packages/cli/src", "packages/xlsx/src", "packages/xlsx-host/src"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && !name.includes("locales/es/"))
      .filter((name) => /from "[^"]*\/es\//.test(readFileSync(join(root, folder, name), "utf8"))),
  );
  expect(importing).toEqual([]);
  expect(readFileSync(join(root, "shared/locales/index.ts"), "utf8")).toContain('import("./es/index.ts")');
});

/** Names that rules use for kinds of sheets within a sentence. */
function namedForShort(): string[] {
  return ["Measures", "Priorities", "Communication plan"];
}
