import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { fileURLToPath } from "node:url";
import { AppError } from "@throughline/shared/host/errors.ts";
import type { Language } from "@throughline/shared/locales/language.ts";
import { say } from "@throughline/shared/locales/say.ts";
import { plainLine } from "@throughline/shared/reports/plain-line.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import type { OpenOptions } from "./commands/open.ts";
import { EXIT } from "./exit.ts";
import { languageOf, type Spoken } from "./language-of.ts";
import { fileError } from "./open-workbook.ts";
import { openBrowser } from "./serving/open-browser.ts";
import { type Extra, serveFolder } from "./serving/serve-folder.ts";
import { paintFor } from "./terminal.ts";

// The same each time, so that what the browser keeps for a person is found again.
const USUAL_PORT = 47_290;

/** Serves the web workbook until it is stopped, with this file open in it. */
export async function runOpen(file: string | undefined, options: OpenOptions & Spoken): Promise<number> {
  const { port, browser } = options;
  const language = await languageOf(options);
  const ports = port === undefined ? [USUAL_PORT, 0] : [portOf(port)];
  const extra = file === undefined ? null : await extraOf(file);
  const folder = await builtPage();
  const serving = await serveFolder(folder, extra, ports).catch((error: unknown) => {
    throw new AppError(
      "open/port",
      phrase("Port {port} is taken by another program.", { port: String(ports[0]) }),
      "Leave --port away, or name another one.",
      { cause: error },
    );
  });
  const address = `http://127.0.0.1:${serving.port}/${askedFor(extra, language)}`;
  const opened = browser && openBrowser(address);
  const paint = paintFor(process.stdout);
  const what =
    file === undefined
      ? say(language, "The web workbook is open at")
      : say(language, "“{file}” is open at", { file: plainLine(basename(file)) });
  const how = opened ? say(language, "Your browser shows it.") : say(language, "Open this address in your browser.");
  const stays = say(language, "Nothing leaves this computer. Press Ctrl+C to stop.");
  process.stdout.write(`${paint.done("✓")} ${what}\n  ${paint.strong(address)}\n  ${how} ${stays}\n`);
  await stopped();
  await serving.close();
  return EXIT.fine;
}

/** What the address asks the page for. English is left to what the browser speaks. */
function askedFor(extra: Extra | null, { id }: Language): string {
  const asked = [
    ...(extra === null ? [] : [`open=${encodeURIComponent(extra.path)}`]),
    ...(id === "en" ? [] : [`language=${id}`]),
  ];
  return asked.length === 0 ? "" : `?${asked.join("&")}`;
}

function portOf(text: string): number {
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new AppError("usage", phrase("“{text}” is no port.", { text }), "Write a number from 1024 to 65535.");
}

/** The file as it is whenever the page asks for it. */
async function extraOf(file: string): Promise<Extra> {
  const found = await stat(file).catch((cause: unknown) => {
    throw fileError(file, cause);
  });
  if (!found.isFile()) {
    throw new AppError("file/not-file", "This is not a file.", "Name a workbook (.xlsx) or a .csv file.");
  }
  return { path: `opened/${basename(file)}`, read: () => readFile(file) };
}

/** Where the page lies. In a checkout it is built again where a source is newer. */
async function builtPage(): Promise<string> {
  const build = new URL("../../web-host/build.mjs", import.meta.url);
  const folder = fileURLToPath(new URL("../../web-host/dist", import.meta.url));
  const { isStale, buildWeb } = await import(build.href);
  if (isStale()) {
    if (!existsSync(folder)) process.stderr.write("Building the web workbook …\n");
    await buildWeb();
  }
  return folder;
}

function stopped(): Promise<void> {
  return new Promise((resolve) => {
    process.once("SIGINT", () => resolve());
    process.once("SIGTERM", () => resolve());
  });
}
