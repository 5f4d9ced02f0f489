import { join } from "node:path";
import { AppError } from "@throughline/shared/host/errors.ts";
import { editKinds, sheetParts, type WorkbookHost } from "@throughline/shared/host/port.ts";
import type { Opened } from "@throughline/shared/testing/host-suite/contract.ts";
import type { ApplyResult } from "@throughline/shared/workbook/edits.ts";
import type { CellRange, Workbook } from "@throughline/shared/workbook/types.ts";
import { bundle, root } from "@throughline/web-host/build.mjs";
import type { Page } from "playwright-core";
import type { Served } from "../browser.ts";
import type { Answered, Asked } from "./web-page.tsx";

/** The web workbook's grid, worker and styles in a page that lets the suite at its host. */
export async function webPage(): Promise<Served> {
  const html = `<!doctype html><html lang="en"><title>Suite</title><link rel="stylesheet" href="tested.css"><script type="module" src="tested.js"></script><body></body></html>`;
  const files = await bundle({
    tested: join(root, "test/hosts/web-page.tsx"),
    worker: join(root, "packages/web-host/src/file/worker.ts"),
  });
  return { ...files, "index.html": html };
}

/** A workbook open in that page, and its host as the suite sees it from out here. */
export async function hostInPage(page: Page, bytes: Uint8Array): Promise<Opened> {
  await page.waitForFunction("globalThis.tested !== undefined");
  await page.evaluate((file) => globalThis.tested.open(file), [...bytes]);
  const touching = new Set<(touched: string) => void>();
  const selecting = new Set<(selected: CellRange | null) => void>();
  let known: Pick<Answered, "touched" | "selected" | "calls"> = { touched: [], selected: [], calls: 0 };

  async function ask(asked: Asked): Promise<Answered> {
    const now = await page.evaluate((one) => globalThis.tested.ask(one), asked);
    for (const sheet of now.touched.slice(known.touched.length)) for (const tell of touching) tell(sheet);
    for (const range of now.selected.slice(known.selected.length)) for (const tell of selecting) tell(range);
    known = now;
    if (now.error) throw new AppError(now.error.code, now.error.message, now.error.hint);
    return now;
  }
  await ask({ to: "selection" });

  const host: WorkbookHost = {
    about: { name: "the web workbook", capabilities: { screen: true, edits: editKinds, parts: sheetParts } },
    read: async (request = {}, { signal, onProgress } = {}) => {
      const { answer, progress } = await ask({ to: "read", request, ...(signal ? { signal: { ...signal } } : {}) });
      for (const [done, of] of progress) onProgress?.(done, of);
      return answer as Workbook;
    },
    apply: async (changes) => (await ask({ to: "apply", changes })).answer as ApplyResult,
    show: async (at) => void (await ask({ to: "show", at })),
    selection: async () => (await ask({ to: "selection" })).answer as CellRange | null,
    watch: (listener) => {
      touching.add(listener);
      return () => touching.delete(listener);
    },
    watchSelection: (listener) => {
      selecting.add(listener);
      return () => selecting.delete(listener);
    },
    mine: {
      get: async (key) => (await ask({ to: "get", key })).answer as string | null,
      set: async (key, value) => void (await ask({ to: "set", key, value })),
    },
  };
  return {
    host,
    calls: () => known.calls,
    callsForApply: 1,
    elsewhere: async (changes) => void (await ask({ to: "elsewhere", changes })),
    select: async (at) => void (await ask({ to: "select", at })),
  };
}
