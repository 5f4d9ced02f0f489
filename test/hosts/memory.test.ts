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
