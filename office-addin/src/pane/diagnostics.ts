import { FLOOR } from "../abilities.ts";

/** What Microsoft's helpers tell of where we run. */
interface OfficeHelpers {
  readonly Utilities: { readonly host: string; readonly platform: string | null };
}

declare global {
  var OfficeHelpers: OfficeHelpers | undefined;
}

/**
 * Where we run, in a line for a help desk: "EXCEL, PC, ExcelApi 1.17". Microsoft's helpers are loaded for it only when
 * something has gone wrong or the self-test asks.
 */
export async function whereWeRun(): Promise<string> {
  const helpers = await loadHelpers();
  const { host, platform } = helpers?.Utilities ?? { host: "", platform: null };
  return [host, platform ?? "", newestVersion()].filter((one) => one !== "").join(", ");
}

function loadHelpers(): Promise<OfficeHelpers | null> {
  if (globalThis.OfficeHelpers) return Promise.resolve(globalThis.OfficeHelpers);
  return new Promise((resolve) => {
    const script = document.createElement("script");
    script.src = "helpers.js";
    script.addEventListener("load", () => resolve(globalThis.OfficeHelpers ?? null));
    script.addEventListener("error", () => resolve(null));
    document.head.append(script);
  });
}

/** The newest version of ExcelApi that this Excel has. */
function newestVersion(): string {
  if (!("Office" in globalThis) || !Office.context?.requirements) return "";
  const [major = 1, floor = 0] = FLOOR.split(".").map(Number);
  let newest = 0;
  for (let minor = 1; minor <= floor + 20; minor += 1) {
    if (Office.context.requirements.isSetSupported("ExcelApi", `${major}.${minor}`)) newest = minor;
  }
  return newest === 0 ? "" : `ExcelApi ${major}.${newest}`;
}
