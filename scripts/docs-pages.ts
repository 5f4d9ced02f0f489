import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ANALYSES } from "@throughline/shared/analyses/index.ts";
import { planOf } from "@throughline/shared/kept/plan-of.ts";
import { planReport } from "@throughline/shared/reports/analyses/in-words.ts";
import { analysesIndex, analysisPage } from "@throughline/shared/reports/analyses/page.ts";
import { RUBRICS } from "@throughline/shared/rubrics/index.ts";
import { rubricPage, rubricsIndex } from "@throughline/shared/rubrics/print.ts";
import { RULES } from "@throughline/shared/rules/index.ts";
import { rulePage, rulesIndex } from "@throughline/shared/rules/print.ts";
import type { Example } from "@throughline/shared/rules/types.ts";
import { kinds } from "@throughline/shared/templates/kinds/index.ts";
import { kindIndexPage, kindPage } from "@throughline/shared/templates/print.ts";
import { serialOfIso } from "@throughline/shared/workbook/dates.ts";
import { nodeInflate } from "@throughline/xlsx/node/inflate.ts";
import { readWorkbook } from "@throughline/xlsx/src/index.ts";

/** Folders in which every page is printed, so that a page more than those is a stale one. */
const PRINTED_FOLDERS = ["docs/analyses", "docs/kinds", "docs/rubrics", "docs/rules"] as const;

/** Every page that is printed from code, by its path from the root. */
export async function docsPages(): Promise<ReadonlyMap<string, string>> {
  const pages = new Map([
    ["docs/analyses/README.md", analysesIndex(ANALYSES)],
    ["docs/kinds/README.md", kindIndexPage(kinds)],
    ["docs/rubrics/README.md", rubricsIndex(RUBRICS)],
    ["docs/rules/README.md", rulesIndex(RULES)],
  ]);
  for (const kind of kinds) pages.set(`docs/kinds/${kind.id}.md`, kindPage(kind));
  for (const rubric of RUBRICS) pages.set(`docs/rubrics/${rubric.id}.md`, rubricPage(rubric));
  for (const rule of RULES) pages.set(`docs/rules/${rule.id}.md`, rulePage(rule, await examplesOf(rule.id)));
  const reports = reportsOnSamples();
  for (const analysis of ANALYSES) {
    const example = reports.find(({ analyses }) => analyses.some(({ id }) => id === analysis.id));
    pages.set(`docs/analyses/${analysis.id}.md`, analysisPage(analysis, example ?? null));
  }
  return pages;
}

const SAMPLES = ["juniper-valley.xlsx", "juniper-valley-resource-map.xlsx", "juniper-valley-benchmarks.xlsx"];
const SAMPLE_DAY = "2026-11-20";

/** Every analysis of every sample workbook. */
function reportsOnSamples() {
  const all = { id: "all", title: "All", what: "all there is", analyses: ANALYSES.map(({ id }) => id) };
  return SAMPLES.map((file) => {
    const bytes = readFileSync(new URL(`../samples/${file}`, import.meta.url));
    const plan = planOf(readWorkbook(bytes, { name: file, inflate: nodeInflate }), null);
    return planReport(plan, all, { file, version: "", today: serialOfIso(SAMPLE_DAY) ?? 0 });
  });
}

/** What differs between the pages in `root` and those the code prints: pages to write, and stale ones to remove. */
export async function docsDifferences(root: string) {
  const pages = await docsPages();
  const written = PRINTED_FOLDERS.filter((folder) => existsSync(join(root, folder))).flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
  );
  return {
    toWrite: [...pages].filter(
      ([path, text]) => !written.includes(path) || readFileSync(join(root, path), "utf8") !== text,
    ),
    toRemove: written.filter((path) => !pages.has(path)),
  };
}

/** The examples of a rule: a separate export of its file, which no list names so that bundles leave them out. */
async function examplesOf(id: string): Promise<readonly Example[]> {
  const [folder, name] = id.split("/");
  const file: { readonly examples?: readonly Example[] } = await import(`../shared/rules/${folder}/${name}.ts`);
  if (!file.examples) throw new Error(`shared/rules/${id}.ts exports no examples.`);
  return file.examples;
}
