import type { Settings } from "./types.ts";

/** The usual American school calendar; every district may say otherwise. Source: domain notes C3, one template's quarters. */
export const defaultSettings: Settings = {
  schoolYearStart: { month: 7, day: 1 },
  fiscalYearStart: { month: 7, day: 1 },
  quarters: "fiscal",
  terms: {
    fall: { from: { month: 8, day: 1 }, to: { month: 12, day: 31 } },
    winter: { from: { month: 12, day: 1 }, to: { month: 2, day: 28 } },
    spring: { from: { month: 1, day: 1 }, to: { month: 5, day: 31 } },
    summer: { from: { month: 6, day: 1 }, to: { month: 7, day: 31 } },
  },
  planYear: null,
  monthFirst: true,
};
