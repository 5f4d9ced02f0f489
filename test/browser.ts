import { existsSync, readFileSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, extname, join, normalize } from "node:path";
import { type Browser, chromium, type Frame, type Page, type Route } from "playwright-core";

/** Where Chromium is; null where it is not installed. CHROMIUM may name another. */
export const chromiumPath = found([
  process.env.CHROMIUM ?? "",
  ...(process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => ["chromium", "chromium-browser", "google-chrome"].map((name) => join(folder, name))),
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
]);

/** Why tests in a real browser are left out; null where they are not. */
export const withoutChromium = chromiumPath === null ? "Chromium is not installed here" : null;

/** Nothing from elsewhere, no script or style written into the page, no eval. */
export const STRICT_CSP = [
  "default-src 'none'",
  ...["script-src", "style-src", "connect-src", "worker-src", "manifest-src", "font-src"].map((of) => `${of} 'self'`),
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** Where pages are served. Secure, so that service workers and the like are there; nothing leaves this process. */
export const ORIGIN = "https://throughline.test";

/** How long a page may take to show what is waited for. A computer that does much else at once takes its time. */
const PATIENCE_MS = 60_000;

/** What is served: a folder on disk, or files by their path below the origin, such as "index.html". */
export type Served = string | Readonly<Record<string, string | Uint8Array>>;

export interface PageOptions {
  /** The pane, in CSS pixels. */
  readonly width?: number;
  readonly height?: number;
  readonly scheme?: "light" | "dark";
  /** A contrast theme of the system. */
  readonly forcedColors?: boolean;
  readonly locale?: string;
  readonly timeZone?: string;
  readonly reducedMotion?: boolean;
  /** The header every answer carries; null for none. */
  readonly csp?: string | null;
  /** What to open below the origin; "" opens index.html. */
  readonly path?: string;
}

export interface OpenPage {
  readonly page: Page;
  /** What went wrong so far: errors, what the CSP refused, requests for what is not served. */
  readonly troubles: () => readonly string[];
  readonly close: () => Promise<void>;
}

export interface TestBrowser {
  open(served: Served, options?: PageOptions): Promise<OpenPage>;
  close(): Promise<void>;
}

/** Starts Chromium. One a test file: starting takes longer than most tests. */
export async function startBrowser(): Promise<TestBrowser> {
  if (chromiumPath === null) throw new Error("Chromium is not installed here.");
  const browser = await chromium.launch({ executablePath: chromiumPath, args: ["--no-sandbox", "--disable-gpu"] });
  return { open: (served, options = {}) => openPage(browser, served, options), close: () => browser.close() };
}

async function openPage(browser: Browser, served: Served, options: PageOptions): Promise<OpenPage> {
  const { width = 300, height = 900, csp = STRICT_CSP, path = "" } = options;
  const context = await browser.newContext({
    viewport: { width, height },
    colorScheme: options.scheme ?? "light",
    forcedColors: options.forcedColors ? "active" : "none",
    reducedMotion: options.reducedMotion === false ? "no-preference" : "reduce",
    locale: options.locale ?? "en-US",
    timezoneId: options.timeZone ?? "America/Chicago",
  });
  context.setDefaultTimeout(PATIENCE_MS);
  const troubles: string[] = [];
  await context.route("**/*", (route) => answer(route, served, csp, troubles));
  const page = await context.newPage();
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()}`);
  });
  await page.goto(`${ORIGIN}/${path}`);
  return { page, troubles: () => [...troubles], close: () => context.close() };
}

async function answer(route: Route, served: Served, csp: string | null, troubles: string[]): Promise<void> {
  const { origin, pathname } = new URL(route.request().url());
  const path = pathname === "/" ? "index.html" : decodeURIComponent(pathname.slice(1));
  const body = origin === ORIGIN ? fileOf(served, path) : null;
  if (body !== null) {
    const headers = { "content-type": typeOf(path), ...(csp === null ? {} : { "content-security-policy": csp }) };
    return route.fulfill({ status: 200, headers, body: typeof body === "string" ? body : Buffer.from(body) });
  }
  // Chromium asks for it by itself.
  if (path === "favicon.ico") return route.fulfill({ status: 204 });
  troubles.push(`asked for ${route.request().url()}`);
  return route.abort();
}

function fileOf(served: Served, path: string): string | Uint8Array | null {
  if (typeof served !== "string") return Object.hasOwn(served, path) ? (served[path] ?? null) : null;
  const file = join(served, normalize(`/${path}`));
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : null;
}

const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".webmanifest": "application/manifest+json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
};

function typeOf(path: string): string {
  return TYPES[extname(path)] ?? "application/octet-stream";
}

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const LAWS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe holds against the page, a line each: the rule, the element, and what to do. [] where it is clean. */
export async function axeTroubles(page: Page | Frame): Promise<string[]> {
  // Evaluated by the browser's own tools, so that the page's CSP neither stops it nor has to be loosened.
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axeSource);
  return page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as { axe: typeof import("axe-core") };
    const { violations } = await axe.run({ runOnly: { type: "tag", values: tags } });
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(({ target, failureSummary, html }) => {
        const summary = (failureSummary ?? "").replace(/\s+/g, " ");
        return `${id}: ${help}. ${target.join(" ")}: ${summary} ${html.slice(0, 160)}`;
      }),
    );
  }, LAWS);
}

/** Visible elements that reach beyond the right edge of the window, a line each. [] where everything fits. */
export function widerThanPane(page: Page | Frame): Promise<string[]> {
  return page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const wide = [...document.body.querySelectorAll("*")].filter((one) => {
      const { right, width, height } = one.getBoundingClientRect();
      return right > edge + 0.5 && width > 1 && height > 1;
    });
    const said = wide.map(
      (one) => `<${one.tagName.toLowerCase()} class="${one.getAttribute("class")}"> ${one.textContent}`,
    );
    const scrolls =
      document.documentElement.scrollWidth > edge ? [`the page is ${document.documentElement.scrollWidth} wide`] : [];
    return [...scrolls, ...said.map((line) => line.slice(0, 200))];
  });
}

/** A picture of the whole page, nothing moving. */
export async function picture(page: Page, path: string): Promise<void> {
  await page.screenshot({ path, fullPage: true, animations: "disabled", caret: "hide" });
}

function found(places: readonly string[]): string | null {
  return places.find((place) => place !== "" && existsSync(place)) ?? null;
}
