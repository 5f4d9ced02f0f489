import { readFileSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import Ajv from "ajv";
import { OfficeAddinManifest } from "office-addin-manifest";
import { beforeAll, describe, expect, it } from "vitest";
import { builtFiles } from "./build.mjs";
import { manifestFor } from "./src/manifest.ts";

const ORIGIN = "https://plans.example.gov/throughline";
let files: Readonly<Record<string, string | Uint8Array>> = {};
beforeAll(async () => {
  files = (await builtFiles(ORIGIN)).files;
});

const textOf = (path: string) => Buffer.from(files[path] ?? "").toString("utf8");
const jsonOf = (path: string) => JSON.parse(textOf(path));
const { version } = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
const all = (pattern: RegExp, text: string) => [...text.matchAll(pattern)].map((match) => match[1] ?? "");

/** Files below the origin that a manifest points at. */
function pointedAt(text: string): string[] {
  return all(/"(https:\/\/plans\.example\.gov\/throughline\/[^"]+)"/g, text).map((url) => url.slice(ORIGIN.length + 1));
}

describe("the add-in-only manifest", () => {
  it("opens and closes its tags in order", () => {
    const open: string[] = [];
    for (const [, close, name = "", rest = ""] of textOf("manifest.xml").matchAll(/<(\/?)([\w:]+)([^>]*)>/g)) {
      if (close) expect(open.pop()).toBe(name);
      else if (!rest.endsWith("/")) open.push(name);
    }
    expect(open).toEqual([]);
  });

  it("has the elements that Excel asks for, in the order it asks for", () => {
    const names = all(/^ {2}<([A-Z]\w+)/gm, textOf("manifest.xml"));
    expect(names).toEqual([
      ...["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl"],
      ...["HighResolutionIconUrl", "SupportUrl", "AppDomains", "Hosts", "Requirements", "DefaultSettings"],
      ...["Permissions", "VersionOverrides", "ExtendedOverrides"],
    ]);
  });

  it("is read by Microsoft's own reader", async () => {
    const folder = await mkdtemp(join(tmpdir(), "throughline-"));
    await writeFile(join(folder, "manifest.xml"), textOf("manifest.xml"));
    const read = await OfficeAddinManifest.readManifestFile(join(folder, "manifest.xml"));
    await rm(folder, { recursive: true });
    expect(read).toMatchObject({
      ...{ id: manifestFor({ origin: ORIGIN, version }).ids.xml, version: `${version}.0` },
      ...{ providerName: "Throughline", displayName: "Throughline", defaultLocale: "en-US", hosts: ["Workbook"] },
    });
  });

  it("has an id, the project's version in four numbers, and is for workbooks of ExcelApi 1.10 and newer", () => {
    const xml = textOf("manifest.xml");
    expect(all(/<Id>([^<]+)</g, xml)).toEqual([expect.stringMatching(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/)]);
    expect(all(/<Version>([^<]+)</g, xml)).toEqual([`${version}.0`]);
    expect(all(/<Host (?:Name|xsi:type)="([^"]+)"/g, xml)).toEqual(["Workbook", "Workbook"]);
    expect(all(/<Set Name="([^"]+" MinVersion="[^"]+)"/g, xml)).toEqual(['ExcelApi" MinVersion="1.10']);
  });

  it("names every resource that it uses, and uses every one that it names", () => {
    const xml = textOf("manifest.xml");
    const used = new Set(all(/resid="([^"]+)"/g, xml));
    const named = all(/<bt:(?:Image|Url|String) id="([^"]+)"/g, xml);
    expect([...used].toSorted()).toEqual(named.toSorted());
    for (const id of named) expect(id.length).toBeLessThanOrEqual(32);
  });

  it("says all of its words in Spanish as well, none of them longer than Excel shows", () => {
    const xml = textOf("manifest.xml");
    expect(all(/<bt:Override Locale="(es-MX)"/g, xml)).toHaveLength(all(/<bt:String id="([^"]+)"/g, xml).length);
    const shorts = /<bt:ShortStrings>([\s\S]*)<\/bt:ShortStrings>/.exec(xml)?.[1] ?? "";
    for (const word of all(/Value="([^"]*)"/g, shorts)) expect(word.length).toBeLessThanOrEqual(125);
    const longs = /<bt:LongStrings>([\s\S]*)<\/bt:LongStrings>/.exec(xml)?.[1] ?? "";
    for (const word of all(/Value="([^"]*)"/g, longs)) expect(word.length).toBeLessThanOrEqual(250);
  });

  it("points only at https, and only at files that are there", () => {
    const xml = textOf("manifest.xml");
    const foreign = all(/(http:\/\/[^"]+)/g, xml).filter((url) => !url.startsWith("http://schemas.microsoft.com/"));
    expect(foreign.filter((url) => !url.startsWith("http://www.w3.org/"))).toEqual([]);
    const paths = pointedAt(xml);
    expect(paths.length).toBeGreaterThan(8);
    for (const path of paths) expect(Object.keys(files)).toContain(path);
  });

  it("has a button for every command, and the pane runs them all", () => {
    const xml = textOf("manifest.xml");
    const commands = all(/<FunctionName>([^<]+)</g, xml);
    expect(commands).toEqual(["check", "next-finding", "score", "insert-template", "help"]);
    for (const command of commands) expect(textOf("sidebar.js")).toContain(`"${command}"`);
  });
});

describe("the unified manifest", () => {
  it("is as its schema wants it, and so are its Spanish words", () => {
    const at = "@microsoft/app-manifest/build/json-schemas/teams/v1.24/";
    const schema = (name: string) => {
      const { $schema: _, ...rest } = JSON.parse(
        readFileSync(createRequire(import.meta.url).resolve(`${at}${name}`), "utf8"),
      );
      return rest;
    };
    // The schemas are older than the one that ajv knows; patterns of the second are of before the "u" flag.
    const troubles = (name: string, given: object) => {
      const unicodeRegExp = name === "MicrosoftTeams.schema.json";
      const ajv = new Ajv({ strict: false, validateSchema: false, validateFormats: false, unicodeRegExp });
      ajv.validate(schema(name), given);
      return (ajv.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
    };
    expect(troubles("MicrosoftTeams.schema.json", jsonOf("manifest.json"))).toEqual([]);
    expect(troubles("MicrosoftTeams.schema.json", { ...jsonOf("manifest.json"), version: 3 })).not.toEqual([]);
    expect(troubles("MicrosoftTeams.Localization.schema.json", jsonOf("es.json"))).toEqual([]);
  });

  it("says the same as the other one", () => {
    const { version: said, extensions, icons, description } = jsonOf("manifest.json");
    const xml = textOf("manifest.xml");
    expect([said, all(/<Version>([\d]+\.[\d]+\.[\d]+)/g, xml)]).toEqual([version, [version]]);
    const { label, controls } = extensions[0].ribbons[0].tabs[0].groups[0];
    expect(controls.map((control: { label: string }) => control.label)).toEqual(
      manifestFor({ origin: ORIGIN, version }).buttons.map((button) => button.label.en),
    );
    for (const word of [label, description.short]) expect(xml).toContain(word);
    for (const path of [icons.outline, icons.color, ...pointedAt(textOf("manifest.json"))]) {
      expect(Object.keys(files)).toContain(path);
    }
  });

  it("has an action for every button and key", () => {
    const { runtimes, ribbons, keyboardShortcuts } = jsonOf("manifest.json").extensions[0];
    const ids = runtimes[0].actions.map(({ id }: { id: string }) => id);
    const used = ribbons[0].tabs[0].groups[0].controls.map(({ actionId }: { actionId: string }) => actionId);
    expect(used).toEqual(ids);
    expect(ids).toContain(keyboardShortcuts[0].shortcuts[0].actionId);
    expect(jsonOf("shortcuts.json").shortcuts[0].action).toBe("next-finding");
  });
});

describe("the built add-in", () => {
  it("has square icons of every size, the same bytes each time", async () => {
    const again = (await builtFiles(ORIGIN)).files;
    for (const size of [16, 32, 64, 80, 128]) {
      const png = Buffer.from(files[`icons/throughline-${size}.png`] ?? "");
      expect([png.toString("latin1", 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(["PNG", size, size]);
      expect(Buffer.from(again[`icons/throughline-${size}.png`] ?? "").equals(png)).toBe(true);
    }
  });

  it("describes the functions that it registers", () => {
    const ids = jsonOf("functions.json").functions.map(({ id }: { id: string }) => id);
    const scripts = Object.keys(files)
      .filter((path) => path.endsWith(".js"))
      .map(textOf)
      .join("");
    expect(ids).toEqual(["PLAN_DATE", "PLAN_STATUS", "PLAN_FINDINGS", "RUBRIC_AVERAGE", "RUBRIC_VERDICT"]);
    for (const id of ids) expect(scripts).toContain(`associate("${id}"`);
    expect(jsonOf("manifest.json").extensions[0].runtimes[0].customFunctions.functions).toHaveLength(ids.length);
  });

  it("holds nothing of Microsoft's library, and keeps the helpers out of the first paint", async () => {
    const { first } = await builtFiles(ORIGIN);
    expect(first).not.toContain("helpers.js");
    for (const path of Object.keys(files).filter((name) => name.endsWith(".js") && name !== "helpers.js")) {
      expect(textOf(path)).not.toContain("OfficeExtension");
    }
    expect(textOf("taskpane.html")).toContain('src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"');
  });

  it("is refused for a place without https", async () => {
    await expect(builtFiles("http://plans.example.gov")).rejects.toThrow("https");
  });
});
