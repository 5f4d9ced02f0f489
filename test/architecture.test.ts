import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { describe, expect, it } from "vitest";

const root = dirname(import.meta.dirname);

/** Folder → what its files may import besides their own folder. Tests and `testing/` may import anything of ours. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  "shared/workbook": [],
  "shared/templates": ["shared/workbook"],
  "shared/recognize": ["shared/locales", "shared/templates", "shared/workbook"],
  "shared/plan": ["shared/recognize", "shared/templates", "shared/workbook"],
  "shared/rules": ["shared/locales", "shared/plan", "shared/recognize", "shared/templates", "shared/workbook"],
  "shared/analyses": ["shared/plan", "shared/recognize", "shared/templates", "shared/workbook"],
  "shared/rubrics": [
    "shared/locales",
    "shared/rules",
    "shared/analyses",
    "shared/plan",
    "shared/recognize",
    "shared/templates",
    "shared/workbook",
  ],
  "shared/reports": [
    "shared/locales",
    "shared/rubrics",
    "shared/rules",
    "shared/analyses",
    "shared/plan",
    "shared/recognize",
    "shared/templates",
    "shared/workbook",
  ],
  "shared/host": ["shared/locales", "shared/workbook"],
  "shared/kept": ["shared/locales", "shared/rubrics", "shared/recognize", "shared/templates", "shared/workbook"],
  "shared/adopt": ["shared/kept", "shared/plan", "shared/recognize", "shared/templates", "shared/workbook"],
  "shared/locales": ["shared/workbook"],
  "shared/outside": [
    "shared/kept",
    "shared/host",
    "shared/rubrics",
    "shared/rules",
    "shared/recognize",
    "shared/templates",
    "shared/workbook",
    "zod",
  ],
  "shared/functions": ["shared/rules", "shared/rubrics", "shared/recognize", "shared/templates", "shared/workbook"],
  "packages/xlsx": ["shared", "fflate"],
  "packages/xlsx/node": ["packages/xlsx", "node:"],
  "packages/xlsx-host": ["shared", "packages/xlsx", "node:"],
  "packages/sidebar": ["shared", "packages/xlsx", "preact", "@preact/signals", "d3-array", "d3-scale", "d3-shape"],
  "packages/web-host": ["shared", "packages/xlsx", "packages/sidebar", "preact", "@preact/signals", "fflate"],
  gas: ["shared", "packages/sidebar"],
  "office-addin": ["shared", "packages/sidebar"],
  "packages/cli": ["shared", "packages/xlsx", "packages/xlsx-host", "commander", "picocolors", "cli-progress", "node:"],
};

const folders = Object.keys(mayImport);

interface Import {
  readonly file: string;
  readonly from: string;
  /** A folder of ours, or the name of a package. */
  readonly to: string;
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(ts|tsx)$/.test(name) && !/(\.test\.ts|\.d\.ts)$/.test(name))
    .filter((name) => !/(^|\/)(testing|node_modules|dist)\//.test(name))
    .map((name) => `${folder}/${name}`);
}

function importsOf(file: string): Import[] {
  const text = readFileSync(join(root, file), "utf8");
  const specifiers = [
    ...text.matchAll(/^(?:import|export)\s[^;="'`]*?\bfrom\s+"([^"]+)"/gm),
    ...text.matchAll(/^import\s+"([^"]+)"/gm),
  ].map((match) => match[1] ?? "");
  const dynamic = [...text.matchAll(/\bimport\(\s*["']([^"']+)["']/g)].map((match) => match[1] ?? "");
  return [...specifiers, ...dynamic].map((specifier) => ({ file, from: folderOf(file), to: target(file, specifier) }));
}

function target(file: string, specifier: string): string {
  if (specifier.startsWith(".")) return folderOf(relative(root, resolve(root, dirname(file), specifier)));
  if (specifier.startsWith("@throughline/shared/")) return folderOf(specifier.replace("@throughline/", ""));
  if (specifier.startsWith("@throughline/")) return `packages/${specifier.split("/")[1]}`;
  return specifier;
}

/** The listed folder a path lies in: the innermost one. */
function folderOf(path: string): string {
  const within = folders.filter((folder) => `${path}/`.startsWith(`${folder}/`));
  return within.sort((one, other) => other.length - one.length)[0] ?? path.split("/").slice(0, 2).join("/");
}

function allowed({ from, to }: Import): boolean {
  if (from === to) return true;
  return (mayImport[from] ?? []).some((name) => to === name || to.startsWith(name.endsWith(":") ? name : `${name}/`));
}

const files = [...new Set(folders.flatMap((folder) => (existsSync(join(root, folder)) ? sourceFiles(folder) : [])))];

describe("who may import whom", () => {
  it("looks at every folder with sources", () => {
    expect(files.length).toBeGreaterThan(20);
    const unlisted = ["shared", "packages"].flatMap((top) =>
      readdirSync(join(root, top), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !["node_modules", "testing"].includes(entry.name))
        .map((entry) => `${top}/${entry.name}`)
        .filter((folder) => !(folder in mayImport)),
    );
    expect(unlisted).toEqual([]);
  });

  it("holds for every import", () => {
    const wrong = files.flatMap(importsOf).filter((one) => !allowed(one));
    expect(wrong.map(({ file, to }) => `${file} may not import ${to}`)).toEqual([]);
  });

  it("keeps rules from importing rules", () => {
    const rules = files.filter((file) => /^shared\/rules\/[^/]+\/[^/]+\.ts$/.test(file));
    const between = rules.flatMap((file) =>
      [...readFileSync(join(root, file), "utf8").matchAll(/from "(\.\.?\/[^"]+)"/g)]
        .map((match) => relative(root, resolve(root, dirname(file), match[1] ?? "")))
        .filter((path) => rules.includes(path))
        .map((path) => `${file} imports ${path}`),
    );
    expect(between).toEqual([]);
  });
});
