import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawnContext, drawnFile, drawnFinding, drawnUnread, hostileTexts } from "../testing/checked-files.ts";
import { REPORTS } from "./index.ts";
import type { FileReport } from "./types.ts";

/** A file whose every text from the workbook is the given one. */
function fileOf(text: string): FileReport {
  const finding = drawnFinding({ sheet: text, place: `${text}!B7`, message: text, key: text, related: [text] });
  return drawnFile({
    file: `${text}.xlsx`,
    tables: [{ sheet: text, kind: "Plan", records: 1 }],
    findings: [finding, { ...finding, severity: "info", fixes: [{ title: text, safety: "safe" }] }],
    notChecked: [{ rule: "steps/require-owner", missing: [text] }],
    notices: [text],
  });
}

it("lists every format of this folder once", () => {
  const formats = readdirSync(import.meta.dirname)
    .filter((name) => name.endsWith(".ts"))
    .filter((name) => /: Report = \{/.test(readFileSync(`${import.meta.dirname}/${name}`, "utf8")))
    .map((name) => name.replace(".ts", ""))
    .filter((name) => !name.endsWith(".test"));
  expect(REPORTS.map(({ id }) => id).sort()).toEqual(formats.sort());
});

describe.each(REPORTS.map((report) => [report.id, report] as const))("%s", (_, report) => {
  const none: FileReport[] = [];

  it.each([
    ["no file", none],
    ["a file without findings", [drawnFile({ findings: [] })]],
    ["a file without a plan", [drawnFile({ findings: [], tables: [] })]],
    ["a file that could not be read", [drawnUnread]],
    ["several", [drawnFile(), drawnUnread, drawnFile({ file: "b.xlsx" })]],
  ])("ends with a line end for %s", (_, files) => {
    expect(report.print(files, drawnContext)).toMatch(/^$|[^\n]\n$/);
  });

  it("prints the same for the same", () => {
    const files = [drawnFile(), drawnUnread];
    expect(report.print(files, drawnContext)).toBe(report.print(structuredClone(files), drawnContext));
  });

  it("lets no text of a cell out of its place, whatever it holds", () => {
    const letters = fc.array(fc.constantFrom(...hostileTexts, "<", ">", "&", '"', "'", "\n", "\r", "\u001B", "a"), {
      maxLength: 4,
    });
    fc.assert(
      fc.property(letters, (parts) => {
        const text = parts.join("");
        const printed = report.print([fileOf(text)], drawnContext);
        // A twin of harmless letters has the same shape: same tags, same commands, same keys.
        const harmless = report.print([fileOf(text.trim() === "" ? text : "a")], drawnContext);
        expect(shapeOf(report.id, printed)).toEqual(shapeOf(report.id, harmless));
      }),
      { examples: hostileTexts.map((text) => [[text]]) },
    );
  });
});

/** What another program makes of a report, without its texts. */
function shapeOf(format: string, printed: string): unknown {
  switch (format) {
    case "html":
    case "junit":
      return [...printed.matchAll(/<\/?[a-zA-Z!?][^\s>]*|\s[a-z-]+=(?=")/g)].map(([tag]) => tag);
    case "github":
      return [...printed.matchAll(/^.*?::|$/gm)].map(([line]) => line.replace(/(file|title)=[^,:]*/g, "$1="));
    case "text":
      // Nothing but print: no escape sequence, no character that turns the direction of writing.
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it looks for them.
      return /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/.test(printed);
    default:
      return keysOf(JSON.parse(printed));
  }
}

function keysOf(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(keysOf);
  if (typeof value !== "object" || value === null) return typeof value;
  return Object.entries(value).map(([key, inner]) => [key, keysOf(inner)]);
}
