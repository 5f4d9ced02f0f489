import { effect } from "@preact/signals";
import { render } from "preact";
import { workerWire } from "../file/worker-wire.ts";
import { lookStyles } from "../grid/look-styles.ts";
import { mineIn } from "../host/mine.ts";
import { languageOf } from "../words/index.ts";
import { App } from "./app.tsx";
import { fetchFile } from "./fetch-file.ts";
import { type Page, startPage } from "./page.ts";
import { unsavedWork } from "./unsaved-work.ts";
import "./page.css";

const SAMPLE = "samples/juniper-valley.xlsx";
// Set while a workbook is open in this tab, so that a reload comes back to it.
const WAS_OPEN = "throughline:open";

const asked = new URLSearchParams(location.search);
const unsaved = unsavedWork(globalThis.indexedDB);
const page = startPage({
  wire: () => workerWire(new Worker("worker.js", { type: "module" })),
  mine: mineIn(storage()),
  unsaved,
  locale: navigator.language,
  timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
  language: languageOf(asked.get("language") ?? navigator.language),
});

const root = document.getElementById("page");
if (root) {
  render(<App page={page} classOf={lookStyles(document)} openSample={() => void openHere(SAMPLE)} />, root);
  void begin();
}

addEventListener("beforeunload", (event) => {
  if (page.isUnsaved.value) event.preventDefault();
});
effect(() => remember(page));
void navigator.serviceWorker?.register("service-worker.js").catch(() => undefined);

/** What the address asks for; else the work a reload has interrupted; else the start. */
async function begin(): Promise<void> {
  const file = asked.get("open");
  const wasOpen = isRemembered();
  const left = await unsaved.read();
  // Somebody may have opened a file meanwhile.
  if (page.showing.value.is !== "start") return;
  if (left && wasOpen) return page.goOn(left);
  // First what was left, so that opening another file asks about it.
  if (left || file === null) await page.leave();
  if (file !== null) await openHere(file);
}

/** Opens a file that lies with this page. */
async function openHere(path: string): Promise<void> {
  const file = await fetchFile(path, location.href);
  if (file) await page.open(file);
  else await page.leave();
}

function remember({ showing }: Page): void {
  try {
    if (showing.value.is === "open") sessionStorage.setItem(WAS_OPEN, "yes");
    else if (showing.value.is === "start") sessionStorage.removeItem(WAS_OPEN);
  } catch {
    // Without it a reload leads to the start, where unsaved work is offered.
  }
}

function isRemembered(): boolean {
  try {
    return sessionStorage.getItem(WAS_OPEN) !== null;
  } catch {
    return false;
  }
}

function storage(): Storage | null {
  try {
    return globalThis.localStorage;
  } catch {
    return null;
  }
}
