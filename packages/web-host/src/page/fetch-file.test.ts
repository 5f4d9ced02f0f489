import { afterEach, expect, it, vi } from "vitest";
import { fetchFile } from "./fetch-file.ts";

afterEach(() => vi.unstubAllGlobals());

it.each([
  ["samples/plan.xlsx", "https://office.test/web/samples/plan.xlsx"],
  ["our%20plan.xlsx", "https://office.test/web/our%20plan.xlsx"],
  ["../secret.xlsx", null],
  ["/secret.xlsx", null],
  ["https://elsewhere.test/plan.xlsx", null],
  ["//elsewhere.test/plan.xlsx", null],
  ["data:text/csv,a", null],
])("an address that asks for %j opens %j", async (path, address) => {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (url: URL) => {
    asked.push(url.href);
    return new Response("Step\n");
  });
  const file = await fetchFile(path, "https://office.test/web/?open=x#home");
  expect(asked).toEqual(address === null ? [] : [address]);
  expect(file === null).toBe(address === null);
});
