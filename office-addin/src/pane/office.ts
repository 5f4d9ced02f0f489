/** Where Excel is to be found; Microsoft asks that its library is loaded from there and nowhere else. */
export type OfficeState = "ready" | "blocked" | "not-excel";

/** Long enough for a slow line; a firewall that lets nothing through gives no answer at all. */
const PATIENCE_MS = 20_000;

/** Waits until the library is there and knows where it runs. */
export async function officeReady(): Promise<OfficeState> {
  if (!(await libraryLoaded())) return "blocked";
  const { host } = await Office.onReady();
  return host === Office.HostType.Excel ? "ready" : "not-excel";
}

/** `first.js` writes down that the library's tag has failed, which may be before this module runs. */
function libraryLoaded(): Promise<boolean> {
  const page = document.documentElement;
  const isThere = () => "Office" in globalThis;
  if (isThere()) return Promise.resolve(true);
  if (page.dataset.office === "blocked") return Promise.resolve(false);
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(isThere()), PATIENCE_MS);
    const settle = () => {
      clearTimeout(timer);
      resolve(isThere());
    };
    const tag = document.querySelector("script[data-office]");
    tag?.addEventListener("load", settle);
    tag?.addEventListener("error", settle);
  });
}
