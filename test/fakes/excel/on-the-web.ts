import { existsSync, statSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import type { Frame, Page } from "playwright-core";
import { type OpenPage, ORIGIN, type PageOptions, type TestBrowser } from "../../browser.ts";
import { type ExcelSetting, type FakeExcel, fakeExcel } from "./excel.ts";
import { errorNumbers, eventRow } from "./library-numbers.ts";

/** The built add-in, as Excel on the web shows it: the pane in a frame, and around it a page that plays Excel. */
export interface ExcelOnTheWeb {
  readonly excel: FakeExcel;
  readonly page: Page;
  readonly pane: Frame;
  readonly troubles: () => readonly string[];
  /** Tells the pane what happened in the workbook since. */
  readonly tell: () => Promise<void>;
  /** Presses a button of the ribbon, by the name that the manifests have for what it does. */
  readonly press: (command: string) => Promise<void>;
  readonly close: () => Promise<void>;
}

export interface WebSetting extends ExcelSetting {
  readonly language?: string;
  /** Whether the network holds back Microsoft's library. */
  readonly blocked?: boolean;
  readonly page?: PageOptions;
  /** Whether the workbook never answers at first; the page's clock is then the test's to put forward. */
  readonly isSlow?: boolean;
}

const LIBRARY = dirname(createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"));

export async function openOnTheWeb(
  browser: TestBrowser,
  files: Readonly<Record<string, string | Uint8Array>>,
  workbook: Workbook,
  setting: WebSetting = {},
): Promise<ExcelOnTheWeb> {
  const excel = fakeExcel(workbook, { version: "1.17", ...setting });
  const open = await browser.open(
    { ...files, "excel.html": hostPage(setting) },
    { csp: null, path: "excel.html", ...setting.page },
  );
  const { page } = open;
  if (setting.isSlow) {
    await page.clock.install();
    excel.next.push(...Array.from({ length: 9 }, () => () => "no-answer" as const));
  }
  const gaps: string[] = [];
  await serveLibrary(open, setting.blocked ?? false);
  await page.exposeFunction("answered", (body: string) => {
    try {
      const answer = excel.answer(body);
      if (typeof answer !== "string") return { Version: 1, Error: 0, Data: [200, [], JSON.stringify(answer)] };
      return answer === "no-answer" ? null : { Version: 1, Error: errorNumbers[answer] };
    } catch (error) {
      gaps.push(String(error));
      return null;
    }
  });
  const tell = async () => {
    const rows = excel.takeHappenings().map(eventRow);
    if (rows.length > 0) await page.evaluate((told) => (globalThis as unknown as HostPage).fire(told), rows);
  };
  await page.evaluate(() => (globalThis as unknown as HostPage).openPane());
  const pane = await paneIn(page);
  if (setting.isSlow) await pane.locator("#notice p").waitFor();
  const press = (command: string) =>
    pane.evaluate(async (name) => {
      const { _association } = Office.actions as unknown as {
        readonly _association: { readonly mappings: Readonly<Record<string, (event: object) => Promise<void>>> };
      };
      await _association.mappings[name]?.({ completed: () => undefined });
    }, command.toUpperCase());
  return { excel, page, pane, tell, press, troubles: () => [...open.troubles(), ...gaps], close: open.close };
}

/** What the page that plays Excel has for tests. */
interface HostPage {
  readonly openPane: () => void;
  readonly fire: (rows: readonly (readonly unknown[])[]) => void;
}

async function paneIn(page: Page): Promise<Frame> {
  const element = await page.waitForSelector("iframe");
  const frame = await element.contentFrame();
  if (!frame) throw new Error("The pane has no frame.");
  return frame;
}

/** Microsoft's host of the library answers from the package that tests are allowed to use. */
async function serveLibrary({ page }: OpenPage, blocked: boolean): Promise<void> {
  await page.context().route("https://appsforoffice.microsoft.com/**", (route) => {
    const file = join(LIBRARY, new URL(route.request().url()).pathname.replace("/lib/1/hosted/", ""));
    if (blocked || !existsSync(file) || !statSync(file).isFile()) return route.abort();
    return route.fulfill({ path: file, contentType: "text/javascript" });
  });
}

/** Source of the messages: what the library sends and takes, watched while it runs. */
function hostPage({ language = "en-US", version = "1.17" }: WebSetting): string {
  const context = {
    ...{ _id: "app", _appName: 16, _appVersion: "16.01", _appUILocale: language, _dataLocale: language },
    ...{ _docUrl: "https://excel.test/plan.xlsx", _clientMode: 0, _settings: {}, _reason: 1, _osfControlType: 1 },
    ...{ _eToken: "", _correlationId: "c", _hostFullVersion: "16.0.99999.0", _appDomains: [], _featureGates: {} },
    _requirementMatrix: JSON.stringify({ ExcelApi: version, SharedRuntime: "1.1", RichApiRuntime: "1.2" }),
  };
  const frame = `taskpane.html?_host_Info=Excel$Web$16.01$${language}$c$$$0#&_xdm_Info=${encodeURIComponent(`conversation|app|${ORIGIN}`)}`;
  return `<!doctype html><html lang="en"><title>Excel</title><body><script>
const registered = new Map();
addEventListener("message", async ({ data, source, origin }) => {
  if (typeof data !== "string") return;
  const asked = JSON.parse(data);
  if (asked._messageType !== 0) return;
  const reply = (told, kind = 0) => source.postMessage(JSON.stringify({
    _messageType: 1, _actionName: asked._actionName, _conversationId: asked._conversationId,
    _correlationId: asked._correlationId, _origin: ${JSON.stringify(ORIGIN)}, _errorCode: 0, _responseType: kind,
    _data: told, _serializerVersion: 1,
  }), origin);
  if (asked._actionType === 1) { registered.set(asked._actionName, (told) => reply(told, 1)); return reply({ Error: 0 }); }
  if (asked._actionType === 2) return reply({ Error: 0 });
  if (asked._actionName === "ContextActivationManager_getAppContextAsync") return reply(${JSON.stringify(context)});
  if (asked._actionName !== "executeMethod") return reply(null);
  const told = await answered(asked._data.ArrayData[4]);
  if (told) reply(told);
});
function fire(rows) { registered.get("richApiMessage")?.({ ArrayData: rows }); }
function openPane() {
  const frame = document.createElement("iframe");
  frame.title = "Throughline";
  frame.style = "width: 320px; height: 800px; border: 0";
  frame.src = ${JSON.stringify(frame)};
  document.body.append(frame);
}
</script></body></html>`;
}
