import { execFile } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { builtSheets } from "../test/built.ts";
import { troublesOf } from "./build/checks.mjs";
import type { GasBuild } from "./build.mjs";

let built: GasBuild;
beforeAll(async () => {
  built = await builtSheets();
});

describe("the built add-on", () => {
  it("has nothing in it that Google or a browser would misread", () => {
    expect(troublesOf(built.files, built.names)).toEqual([]);
  });

  it("offers these functions to Google and no others", () => {
    expect([...built.names].sort()).toEqual([
      ...["PLAN_DATE", "PLAN_FINDINGS", "PLAN_STATUS", "RUBRIC_AVERAGE", "RUBRIC_VERDICT", "checkThisWorkbook"],
      ...["hostCall", "insertTemplate", "onInstall", "onOpen", "openHelp", "openThroughline", "scoreThisPlan"],
    ]);
  });

  it("asks for two permissions", () => {
    const { oauthScopes } = JSON.parse(built.files["appsscript.json"]);
    expect(oauthScopes).toEqual([
      "https://www.googleapis.com/auth/spreadsheets.currentonly",
      "https://www.googleapis.com/auth/script.container.ui",
    ]);
  });

  it("uses no service that needs another one, and no network", () => {
    const services = new Set(built.files["Code.js"].match(/\b[A-Z][A-Za-z]*(?:App|Service)(?=\.)/g));
    expect([...services].sort()).toEqual(["HtmlService", "LockService", "PropertiesService", "SpreadsheetApp"]);
    expect(built.files["Code.js"]).not.toMatch(/\b(?:UrlFetchApp|ScriptApp|DriveApp)\.|XMLHttpRequest|\bfetch\(/);
    // Who somebody is takes a permission; what language they read does not.
    const asked = built.files["Code.js"].match(/\bSession\.\w+/g);
    expect([...new Set(asked)]).toEqual(["Session.getActiveUserLocale"]);
    expect(built.files["Sidebar.html"]).not.toMatch(/XMLHttpRequest|\bfetch\(|WebSocket|sendBeacon/);
  });

  it("tells people what each function for cells takes", () => {
    for (const name of ["PLAN_DATE", "PLAN_STATUS", "PLAN_FINDINGS", "RUBRIC_AVERAGE", "RUBRIC_VERDICT"]) {
      const docs = new RegExp(`/\\*\\*((?:(?!\\*/)[\\s\\S])*)\\*/\\nfunction ${name}\\(`).exec(
        built.files["Code.js"],
      )?.[1];
      expect(docs).toMatch(/@param[\s\S]*@return[\s\S]*@customfunction/);
    }
  });
});

describe("the checks of the build find", () => {
  it.each<[string, (files: Record<string, string>) => Record<string, string>, RegExp]>([
    ["a comment that hides what follows", inPage("var a = '<!--';"), /<!--/],
    ["an early end of the script", inPage("var a = '</script>';"), /<\/script/],
    ["a template of HtmlService", inPage("var a = '<?= b ?>';"), /<\?/],
    ["a template literal, whose // HtmlService strips", inPage("var a = `https://x`;"), /template literal/],
    ["a page that loads something", (files) => withPage(files, '<img src="https://x.test/a.png">'), /loads something/],
    ["a function too many", (files) => withCode(files, "function stray() {}"), /stray/],
    ["letters beyond ASCII", (files) => withCode(files, "// ñ"), /ASCII/],
    ["a file beyond its budget", (files) => withCode(files, `// ${"x".repeat(2_000_000)}`), /bytes/],
  ])("%s", (_, spoil, sign) => {
    const troubles = troublesOf(spoil({ ...built.files }), built.names);
    expect(troubles).toHaveLength(1);
    expect(troubles[0]).toMatch(sign);
  });

  it("a function too few", () => {
    expect(troublesOf({ ...built.files }, [...built.names, "lost"])).toEqual(["Code.js lacks the function lost."]);
  });
});

function inPage(script: string) {
  return (files: Record<string, string>) => ({
    ...files,
    "Sidebar.html": (files["Sidebar.html"] ?? "").replace("<script>", () => `<script>${script}`),
  });
}

function withPage(files: Record<string, string>, html: string) {
  return { ...files, "Sidebar.html": (files["Sidebar.html"] ?? "").replace("<body>", () => `<body>${html}`) };
}

function withCode(files: Record<string, string>, code: string) {
  return { ...files, "Code.js": `${files["Code.js"]}\n${code}\n` };
}

describe("clasp, which knows no account here,", () => {
  let folder = "";
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "throughline-gas-"));
    mkdirSync(join(folder, "dist"));
    for (const [name, text] of Object.entries(built.files)) writeFileSync(join(folder, "dist", name), text);
    // What might lie about.
    writeFileSync(join(folder, "dist", "notes.txt"), "");
    writeFileSync(join(folder, "dist", "Code.js.map"), "{}");
    mkdirSync(join(folder, "src"));
    writeFileSync(join(folder, "src", "index.ts"), "");
    copyFileSync(join(import.meta.dirname, ".claspignore"), join(folder, ".claspignore"));
    copyFileSync(join(import.meta.dirname, ".clasp.json.example"), join(folder, ".clasp.json"));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it("would push three files", async () => {
    const clasp = join(import.meta.dirname, "..", "node_modules", ".bin", "clasp");
    const { stdout } = await promisify(execFile)(clasp, ["status", "--json"], { cwd: folder });
    const { filesToPush } = JSON.parse(stdout);
    expect(filesToPush.map((path: string) => path.replace(/^.*dist[\\/]/, "")).sort()).toEqual([
      "Code.js",
      "Sidebar.html",
      "appsscript.json",
    ]);
  });
});
