import { memoryHost } from "@throughline/shared/host/memory.ts";
import { furnished } from "@throughline/shared/testing/host-suite/samples.ts";
import { hostSuite } from "@throughline/shared/testing/host-suite/suite.ts";
import { expect, it } from "vitest";

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
  const host = memoryHost(furnished());
  const { sheets } = await host.read();
  expect(sheets).toEqual(host.workbook().sheets);
  expect(sheets[0]).not.toBe(host.workbook().sheets[0]);
});
