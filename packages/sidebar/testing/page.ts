import { AppError } from "@throughline/shared/host/errors.ts";
import { memoryHost } from "@throughline/shared/host/memory.ts";
import type { HostDescription, WorkbookHost } from "@throughline/shared/host/port.ts";
import { serialOfIso } from "@throughline/shared/workbook/dates.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { readWorkbook } from "@throughline/xlsx/src/index.ts";
import { fflateInflate } from "@throughline/xlsx/src/inflate-fflate.ts";
import { startSidebar } from "../src/index.ts";
import type { Theme } from "../src/session/types.ts";
import "../src/styles/page.css";

/*
 * The sidebar over a workbook in memory, as a page. Its address says which, a file or a snapshot as JSON:
 * index.html?plan=small.json&language=es&theme=dark&now=2026-11-20T09:42. Tests reach the host by `sidebarPage`.
 */

const asked = new URLSearchParams(location.search);
const name = asked.get("plan") ?? "juniper-valley.xlsx";
const theme = (["light", "dark", "contrast"] as const).find((one) => one === asked.get("theme")) ?? "system";
const [day = "", time = "00:00"] = (asked.get("now") ?? "2026-11-20T09:42").split("T");
const [hours = 0, minutes = 0] = time.split(":").map(Number);
const now = (serialOfIso(day) ?? 0) + (hours * 60 + minutes) / 1440;

/** How reading goes, where the address says more: "slow" for a first time without an end, "never" for an error. */
const reading: Readonly<Record<string, (host: WorkbookHost) => WorkbookHost["read"]>> = {
  slow: (host) => {
    let times = 0;
    return (request, watch) => {
      times += 1;
      if (times > 1) return host.read(request, watch);
      watch?.onProgress?.(6, 11);
      return new Promise(() => {});
    };
  },
  never: () => async () => {
    throw new AppError("host/timeout", "The sheet did not answer.", "Nothing was changed. It may still be opening.");
  },
};

/** A workbook that the person may look at, and no more: "write=no". */
function viewedOnly(about: HostDescription): HostDescription {
  return { ...about, capabilities: { ...about.capabilities, edits: [] } };
}

async function open(element: HTMLElement, wanted: Theme) {
  const answer = await fetch(name);
  const workbook: Workbook = name.endsWith(".json")
    ? await answer.json()
    : readWorkbook(new Uint8Array(await answer.arrayBuffer()), { name, inflate: fflateInflate });
  const memory = memoryHost(workbook);
  const about = asked.get("write") === "no" ? viewedOnly(memory.about) : memory.about;
  const host = { ...memory, about, read: reading[asked.get("read") ?? "quick"]?.(memory) ?? memory.read };
  const sidebar = startSidebar(host, element, {
    language: asked.get("language") ?? "en-US",
    theme: wanted,
    now: () => now,
    who: () => "Dana Pruitt",
  });
  return { host, sidebar };
}

const element = document.querySelector<HTMLElement>("[data-sidebar]");
if (!element) throw new Error("The page has no place for the sidebar.");
const opened = open(element, theme);
Object.assign(globalThis, { sidebarPage: opened });

/** What tests reach the page by. */
export type SidebarPage = typeof opened;
