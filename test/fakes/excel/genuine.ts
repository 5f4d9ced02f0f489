import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createContext, runInContext, Script } from "node:vm";
import type { ExcelDoor } from "@throughline/office-addin/src/door.ts";
import type { FakeExcel } from "./excel.ts";
import { errorNumbers, eventRow } from "./library-numbers.ts";

// The library itself, unmodified, as Excel on the web loads it. Licensed for developing and testing add-ins.
const file = createRequire(import.meta.url).resolve("@microsoft/office-js/dist/excel-web-16.00.js");
let script: Script | null = null;

/** The genuine library in a page of its own, with the given Excel behind it, and its door. */
export function genuineDoor(excel: FakeExcel): ExcelDoor {
  script ??= new Script(readFileSync(file, "utf8"), { filename: file });
  const page = createContext(pageGlobals());
  script.runInContext(page);
  const listeners: ((message: unknown) => void)[] = [];
  // What the simulator does not model must fail the test at once, not leave it waiting for an answer.
  let gap: (error: Error) => void = () => undefined;
  const modeled = new Promise<never>((_, reject) => {
    gap = reject;
  });
  modeled.catch(() => undefined);
  const tell = () => {
    const entries = excel
      .takeHappenings()
      .map(eventRow)
      .map(([messageCategory, messageType, targetId, message, id, isRemoteOverride]) => ({
        ...{ messageCategory, messageType, targetId, message, id, isRemoteOverride },
      }));
    if (entries.length > 0) for (const listener of listeners) listener({ entries });
  };
  Object.assign(page, {
    host: {
      executeRichApiRequestAsync: (request: readonly unknown[], done: (reply: unknown) => void) => {
        // As over a wire: nothing is answered before the caller has gone on.
        setImmediate(() => {
          const answered = answeredBy(excel, String(request[4]));
          if (answered instanceof Error) return gap(answered);
          if (answered === "no-answer") return;
          if (typeof answered === "string") {
            done({ status: "failed", error: { code: errorNumbers[answered], message: answered } });
          } else {
            done({ status: "succeeded", value: { data: [200, [], JSON.stringify(answered)] } });
          }
          tell();
        });
      },
      richApiMessageManager: {
        register: async (listener: (message: unknown) => void) => {
          listeners.push(listener);
        },
      },
    },
  });
  runInContext("OSF.DDA.RichApi = host; Office.context = { requirements: { isSetSupported: () => true } };", page);
  const library: { readonly run: ExcelDoor["run"] } = runInContext("Excel", page);
  return { run: (batch) => Promise.race([library.run(batch), modeled]), supports: excel.supports };
}

function answeredBy(excel: FakeExcel, body: string): ReturnType<FakeExcel["answer"]> | Error {
  try {
    return excel.answer(body);
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** The few things that the library looks for in a page. */
function pageGlobals(): object {
  const nothing = () => undefined;
  const place = { href: "https://addin.test/", protocol: "https:", host: "addin.test", search: "", hash: "" };
  const storage = { getItem: () => null, setItem: nothing };
  const page: Record<string, unknown> = {
    ...{ setTimeout, clearTimeout, setInterval, clearInterval, performance },
    console: { ...console, log: nothing, error: nothing, warn: nothing },
    location: { ...place, pathname: "/", origin: "https://addin.test" },
    navigator: { userAgent: "node", appVersion: "", language: "en-US" },
    document: {
      ...{ addEventListener: nothing, cookie: "", URL: place.href, documentElement: {} },
      ...{ createElement: () => ({ style: {} }), getElementsByTagName: () => [], head: { appendChild: nothing } },
    },
    ...{ addEventListener: nothing, external: {}, sessionStorage: storage, localStorage: storage },
  };
  return Object.assign(page, { window: page, self: page, top: page, parent: page });
}
