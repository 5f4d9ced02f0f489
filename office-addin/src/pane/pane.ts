import { AppError } from "@throughline/shared/host/errors.ts";
import { type Sidebar, startSidebar } from "@throughline/sidebar/src/index.ts";
import "@throughline/sidebar/src/styles/page.css";
import "./pane.css";
import { openExcel } from "../host.ts";
import { passingStorage, type Storage } from "../mine.ts";
import { associateCommands } from "./commands.ts";
import { whereWeRun } from "./diagnostics.ts";
import { officeDoor } from "./door.ts";
import { noticeIn } from "./notice.ts";
import { officeReady } from "./office.ts";
import { officeTheme } from "./theme.ts";
import { type PaneWords, paneWords, type Sentence } from "./words.ts";

const element = elementOf("throughline");
let language = navigator.language;
const words = () => paneWords(language);
const notice = noticeIn(elementOf("notice"), words);

let opened: (sidebar: Sidebar) => void = () => undefined;
const sidebarOpened = new Promise<Sidebar>((resolve) => {
  opened = resolve;
});

void start();

async function start(): Promise<void> {
  notice.say(words().opening);
  const state = await officeReady();
  if (state === "blocked") return trouble(words().noOffice, () => location.reload());
  if (state === "not-excel") return trouble(words().notInExcel, null);
  language = Office.context.displayLanguage || language;
  document.documentElement.lang = language;
  notice.say(words().opening);
  const door = officeDoor();
  associateCommands(() => sidebarOpened);
  void import("./custom-functions.ts").then(({ associateFunctions }) => associateFunctions(door));
  await open();
}

async function open(): Promise<void> {
  try {
    const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
    const host = await openExcel(officeDoor(), { storage: storage(), locale: language, timeZone });
    notice.clear();
    const sidebar = startSidebar(host, element, { language, theme: officeTheme(), mirrorsHash: false });
    followTheme(sidebar);
    opened(sidebar);
  } catch (error) {
    trouble(sentenceFor(error, words()), () => void open());
    if (!(error instanceof AppError)) throw error;
  }
}

function sentenceFor(error: unknown, { tooOld, noAnswer, unforeseen }: PaneWords): Sentence {
  if (!(error instanceof AppError)) return unforeseen;
  if (error.code === "host/too-old") return tooOld;
  return error.code === "host/no-answer" ? noAnswer : { what: error.message, todo: error.hint };
}

function trouble(sentence: Sentence, retry: (() => void) | null): void {
  notice.trouble(sentence, retry, whereWeRun());
}

/** Office tells of a new theme only in some places, so it is looked at again whenever the person returns. */
function followTheme({ setTheme }: Sidebar): void {
  addEventListener("focus", () => setTheme(officeTheme()));
  matchMedia("(forced-colors: active)").addEventListener("change", () => setTheme(officeTheme()));
}

/** The browser's own storage, where it lets a page within another keep anything. */
function storage(): Storage {
  try {
    localStorage.getItem("");
    return localStorage;
  } catch {
    return passingStorage();
  }
}

function elementOf(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (!found) throw new Error(`The page has no #${id}.`);
  return found;
}
