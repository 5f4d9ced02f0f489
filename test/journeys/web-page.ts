import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parseA1 } from "@throughline/shared/workbook/a1.ts";
import type { Page } from "playwright-core";
import type { OpenPage, PageOptions, TestBrowser } from "../browser.ts";
import { builtWeb } from "../built.ts";

export interface WebPage extends OpenPage {
  /** A file is dragged onto the page and let go. */
  drop(name: string, bytes: Uint8Array): Promise<void>;
  /** Goes to a cell by its address, as by typing it into the place field. */
  goTo(address: string): Promise<void>;
  /** What a cell of the sheet at hand shows; it must be in sight. */
  shows(address: string): Promise<string>;
  /** Which cell one is in. */
  at(): Promise<string>;
  /** Waits until what was changed is in the file. */
  settled(): Promise<void>;
  /** Presses Save, and gives back the file that is downloaded, once the page says that it is saved. */
  save(): Promise<Uint8Array>;
}

/** The web workbook as any office serves it. */
export async function openWeb(browser: TestBrowser, options: PageOptions = {}): Promise<WebPage> {
  const open = await browser.open(await builtWeb(), { width: 1280, height: 800, ...options });
  const { page } = open;
  // Chromium asks where to open and save in a window of the system, where no test can answer.
  await page.evaluate(() => Object.assign(window, { showOpenFilePicker: undefined, showSaveFilePicker: undefined }));
  return {
    ...open,
    drop: (name, bytes) => drop(page, name, bytes),
    async goTo(address) {
      await page.locator(".place").fill(address);
      await page.locator(".place").press("Enter");
    },
    shows: async (address) => (await cell(page, address).textContent()) ?? "",
    at: () => page.locator(".place").inputValue(),
    async settled() {
      // What a key sets off shows a frame later.
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
      await page.locator('.status[data-underway="0"]').waitFor();
    },
    async save() {
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        page.locator(".web-bar .btn", { hasText: /^(Save|Guardar)$/ }).click(),
      ]);
      await page.locator(".saved-state:not(.not-yet)", { hasNotText: /^(Saving|Guardando)…$/ }).waitFor();
      return new Uint8Array(readFileSync(await download.path()));
    },
  };
}

export function sample(name: string): Uint8Array {
  return new Uint8Array(readFileSync(join(import.meta.dirname, "../../samples", name)));
}

/** The element of a cell. */
export function cell(page: Page, address: string) {
  const at = parseA1(address);
  return page.locator(`#cell-${at?.row}-${at?.col}`);
}

async function drop(page: Page, name: string, bytes: Uint8Array): Promise<void> {
  await page.evaluate(
    ([as, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([new Uint8Array(content)], as));
      for (const kind of ["dragover", "drop"]) {
        document.body.dispatchEvent(new DragEvent(kind, { dataTransfer: transfer, bubbles: true, cancelable: true }));
      }
    },
    [name, [...bytes]] as const,
  );
  await page.locator(".web-sheets .cell").first().waitFor();
}
