import { memoryHost } from "@throughline/shared/host/memory.ts";
import { expect, it } from "vitest";
import { hostSuite } from "./suite.ts";

hostSuite(it, expect, {
  open: async (workbook) => {
    const host = memoryHost(workbook);
    return {
      host,
      calls: host.trips,
      callsForApply: 1,
      elsewhere: async (changes) => host.elsewhere(changes),
      select: async (at) => host.select(at),
    };
  },
  skip: [],
});

it("hands out copies, as a host at the other end of a wire does", async () => {
  const host = memoryHost({ name: "a.xlsx", locale: "en-US", timeZone: "Etc/UTC", names: [], sheets: [] });
  expect(await host.read()).toEqual(host.workbook());
  expect(await host.read()).not.toBe(host.workbook());
});
