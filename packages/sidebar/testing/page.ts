import { memoryHost } from "@throughline/shared/host/memory.ts";
import { serialOfIso } from "@throughline/shared/workbook/dates.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { readWorkbook } from "@throughline/xlsx/src/index.ts";
import { fflateInflate } from "@throughline/xlsx/src/inflate-fflate.ts";
import { startSidebar } from "../src/index.ts";
import type { Theme } from "../src/session/types.ts";
import "../src/styles/page.css";

/*
 * The sidebar over a workbook in memory, as a page. Its address says which, a file or a snapshot as JSON:
 * index.html?plan=plan.xlsx&language=es&theme=dark&now=2026-11-20T09:42. Tests reach the host by `sidebarPage`.
 */

const asked = new URLSearchParams(location.search);
const name = asked.get("plan") ?? "plan.xlsx";
const theme = (["light", "dark", "contrast"] as const).find((one) => one === asked.get("theme")) ?? "system";
const [day = "", time = "00:00"] = (asked.get("now") ?? "2026-11-20T09:42").split("T");
const [hours = 0, minutes = 0] = time.split(":").map(Number);
const now = (serialOfIso(day) ?? 0) + (hours * 60 + minutes) / 1440;

async function open(element: HTMLElement, wanted: Theme) {
  const answer = await fetch(name);
  const workbook: Workbook = name.endsWith(".json")
    ? await answer.json()
    : readWorkbook(new Uint8Array(await answer.arrayBuffer()), { name, inflate: fflateInflate });
  const host = memoryHost(workbook);
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
