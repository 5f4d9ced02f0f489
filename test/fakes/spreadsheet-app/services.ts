import { strict, type Told } from "./strict.ts";
import { wallClock } from "./zones.ts";

/** Who holds the document's lock, apart from the run under test. */
export interface Lock {
  heldByAnother: boolean;
}

export function lockService(lock: Lock, told: Told): GoogleAppsScript.Lock.LockService {
  let held = false;
  const made: GoogleAppsScript.Lock.Lock = strict<GoogleAppsScript.Lock.Lock>(
    "Lock",
    {
      tryLock: () => {
        held = !lock.heldByAnother;
        return held;
      },
      hasLock: () => held,
      releaseLock: () => {
        held = false;
      },
    },
    told,
  );
  return strict<GoogleAppsScript.Lock.LockService>("LockService", { getDocumentLock: () => made }, told);
}

/** Bytes that one value, and that all of them together, may take. */
const VALUE_BYTES = 9 * 1024;
const STORE_BYTES = 500 * 1024;

export function propertiesService(
  kept: Map<string, string>,
  told: Told,
): GoogleAppsScript.Properties.PropertiesService {
  const properties: GoogleAppsScript.Properties.Properties = strict<GoogleAppsScript.Properties.Properties>(
    "Properties",
    {
      getProperty: (key: string) => kept.get(key) ?? null,
      getProperties: () => Object.fromEntries(kept),
      setProperties: (values: { [key: string]: string }) => {
        for (const [key, value] of Object.entries(values)) {
          if (Buffer.byteLength(value) > VALUE_BYTES) throw new Error("Argument too large: value");
          kept.set(key, value);
        }
        const all = [...kept].reduce((sum, [key, value]) => sum + Buffer.byteLength(key) + Buffer.byteLength(value), 0);
        if (all > STORE_BYTES) throw new Error("You have exceeded the property storage quota.");
        return properties;
      },
      deleteProperty: (key: string) => {
        kept.delete(key);
        return properties;
      },
    },
    told,
  );
  return strict<GoogleAppsScript.Properties.PropertiesService>(
    "PropertiesService",
    { getUserProperties: () => properties },
    told,
  );
}

export function utilities(told: Told): GoogleAppsScript.Utilities.Utilities {
  return strict<GoogleAppsScript.Utilities.Utilities>(
    "Utilities",
    {
      formatDate: (date: GoogleAppsScript.Base.Date, zone: string, format: string) => {
        if (format !== "yyyy-MM-dd'T'HH:mm:ss.SSS") throw new Error(`The fake writes no date as ${format}.`);
        return new Date(wallClock(Number(date), zone)).toISOString().slice(0, -1);
      },
    },
    told,
  );
}

export function session(locale: string | null, told: Told): GoogleAppsScript.Base.Session {
  return strict<GoogleAppsScript.Base.Session>(
    "Session",
    {
      getActiveUserLocale: () => {
        if (locale === null) throw new Error("You do not have permission to call Session.getActiveUserLocale.");
        return locale;
      },
    },
    told,
  );
}

/** What a person sees of a script: its menu, and the sidebar or dialog on the screen. */
export interface Screen {
  menu: { readonly label: string; readonly calls: string }[];
  sidebar: { readonly title: string; readonly html: string } | null;
  readonly alerts: string[];
}

export function ui(screen: Screen, told: Told): GoogleAppsScript.Base.Ui {
  return strict<GoogleAppsScript.Base.Ui>(
    "Ui",
    {
      createAddonMenu: () => {
        const items: { label: string; calls: string }[] = [];
        const menu: GoogleAppsScript.Base.Menu = strict<GoogleAppsScript.Base.Menu>(
          "Menu",
          {
            addItem: (label: string, calls: string) => {
              items.push({ label, calls });
              return menu;
            },
            addSeparator: () => menu,
            addToUi: () => {
              screen.menu = items;
            },
          },
          told,
        );
        return menu;
      },
      showSidebar: (output: unknown) => {
        const { title, html } = pages.get(output as object) ?? { title: "", html: "" };
        screen.sidebar = { title, html };
      },
      alert: (...given: unknown[]) => {
        screen.alerts.push(given.filter((one) => typeof one === "string").join("\n"));
        return "OK" as unknown as GoogleAppsScript.Base.Button;
      },
      ButtonSet: { OK: "OK" } as unknown as GoogleAppsScript.Base.Ui["ButtonSet"],
    },
    told,
  );
}

const pages = new WeakMap<object, { title: string; html: string }>();

/** `files` are the HTML files of the project, by name without the ending. */
export function htmlService(files: Readonly<Record<string, string>>, told: Told): GoogleAppsScript.HTML.HtmlService {
  const outputOf = (content: string): GoogleAppsScript.HTML.HtmlOutput => {
    const page = { title: "", html: content };
    const output: GoogleAppsScript.HTML.HtmlOutput = strict<GoogleAppsScript.HTML.HtmlOutput>(
      "HtmlOutput",
      {
        setTitle: (title: string) => {
          page.title = title;
          return output;
        },
        getContent: () => page.html,
        setContent: (content: string) => {
          page.html = content;
          return output;
        },
      },
      told,
    );
    pages.set(output, page);
    return output;
  };
  return strict<GoogleAppsScript.HTML.HtmlService>(
    "HtmlService",
    {
      createHtmlOutputFromFile: (name: string) => {
        const content = files[name];
        if (content === undefined) throw new Error(`No HTML file named ${name} was found.`);
        return outputOf(content);
      },
    },
    told,
  );
}
