import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { computedMs } from "../../../test/computing-time.ts";
import { defaultSettings } from "../../templates/settings.ts";
import type { FieldType } from "../../templates/types.ts";
import { civilOf, isoOf } from "../../workbook/dates.ts";
import { contentOf } from "./content.ts";
import { readDate } from "./dates.ts";
import { readValue, type ValueContext } from "./index.ts";
import { periodOfHeading } from "./periods.ts";

const context: ValueContext = { settings: defaultSettings, isDate: false, format: null, year: 2026 };
const types: readonly FieldType[] = [
  "text",
  "id",
  "ref",
  "list",
  "status",
  "people",
  "date",
  "money",
  "number",
  "percent",
  "metric",
  "yes-no",
  "score",
  "url",
];

/** Pieces that texts in plans are made of, in any order and with any signs between them. */
const pieces = fc.constantFrom(
  "Fall",
  "2024",
  "24",
  "'24",
  "June",
  "may",
  "30",
  "5th",
  "6/30/24",
  "8/15",
  "2023-24",
  "21-22",
  "FY",
  "SY",
  "Q",
  "Q2",
  "1",
  "by",
  "after",
  "or before",
  "each",
  "of",
  "week",
  "year",
  "Monthly",
  "TBD",
  "ongoing",
  "mid-",
  "end of",
  "BOY",
  "Monday",
  "9 AM",
  "Dr.",
  "Smith",
  "and",
  "&",
  "with",
  "Director of",
  "Curriculum",
  "Principals",
  "(lead)",
  "(",
  ")",
  "-",
  "–",
  "/",
  ",",
  ";",
  "\n",
  ":",
  "$",
  "4,000",
  "1.5",
  "%",
  "per",
  "k",
  "hrs",
  "or higher",
  "+",
  "<",
  "on track",
  "yes",
  "N/A",
  "\u00a0",
  "é",
  "🟢",
);
const planText = fc
  .array(pieces, { maxLength: 9 })
  .chain((parts) => fc.constantFrom(" ", "").map((between) => parts.join(between)));
const anyText = fc.oneof(planText, fc.string({ maxLength: 60 }), fc.string({ unit: "binary", maxLength: 40 }));

describe("whatever a cell says,", () => {
  it("no reader throws, and reading twice gives the same", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const type of types) expect(readValue(type, text, context)).toEqual(readValue(type, text, context));
        expect(periodOfHeading(text, defaultSettings)).toEqual(periodOfHeading(text, defaultSettings));
      }),
      { numRuns: 500 },
    );
  });

  it("no number, with or without a format, makes a reader throw", () => {
    fc.assert(
      fc.property(fc.double(), fc.boolean(), fc.constantFrom(null, "0%", "mmm-yy", "$0"), (value, isDate, format) => {
        for (const type of types) readValue(type, value, { ...context, isDate, format });
      }),
    );
  });

  it("a date never ends before it starts", () => {
    fc.assert(
      fc.property(
        anyText,
        fc.constantFrom(2026, null),
        fc.constantFrom("start" as const, "end" as const),
        (text, year, edge) => {
          const span = readDate(text, { ...context, year, edge });
          if (span?.start != null && span.end != null) expect(span.start).toBeLessThanOrEqual(span.end);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("an amount's low end is not above its high end, and both are numbers", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const amount = readValue("money", text, context);
        if (amount) expect(amount.low <= amount.high && Number.isFinite(amount.high)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  it("people are never without a text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { text: written } of readValue("people", text, context)?.members ?? []) expect(written).not.toBe("");
      }),
      { numRuns: 1000 },
    );
  });

  it("capitals, spaces that do not break, and dots at the end do not matter to dates and states", () => {
    fc.assert(
      fc.property(planText, (text) => {
        const changed = ` ${text.toUpperCase().replaceAll(" ", "\u00a0")}  `;
        expect(readDate(changed, context)).toEqual(readDate(text, context));
        expect(readValue("status", changed, context)).toEqual(readValue("status", text, context));
        if (/[a-z0-9]$/i.test(text) && readDate(text, context))
          expect(readDate(`${text}.`, context)).toEqual(readDate(text, context));
      }),
      { numRuns: 500 },
    );
  });
});

it("a day written out in full reads back, however it is written", () => {
  const months = "January February March April May June July August September October November December".split(" ");
  fc.assert(
    fc.property(fc.integer({ min: 36_526, max: 54_788 }), (serial) => {
      const { year, month, day } = civilOf(serial);
      const name = months[month - 1] ?? "";
      const written = [
        isoOf(serial),
        `${name} ${day}, ${year}`,
        `${day} ${name} ${year}`,
        `${name.slice(0, 3)}. ${day} ${year}`,
        `${day}-${name.slice(0, 3)}-${year}`,
      ];
      for (const text of written) {
        expect(readDate(text, context)).toEqual({
          start: serial,
          end: serial,
          grain: "day",
          sure: true,
          every: null,
          word: null,
        });
      }
      expect(readDate(`${month}/${day}/${year}`, context)?.start).toBe(serial);
    }),
  );
});

describe("no reader runs away on long text", () => {
  const units = [
    " ",
    "a",
    "A",
    "1",
    "1/",
    "(",
    ")",
    "-",
    ",",
    "$1,",
    "and ",
    "\n",
    "é",
    "\u00a0",
    ".",
    "6/30/24 ",
    "Smith, ",
    "June ",
    "%|",
    "a:1 ",
    "http://",
    "x@",
    "1-",
  ];
  it.each(units)("of 100,000 “%s”", (unit) => {
    for (const length of [100, 155, 300, 399, 499, 100_000]) {
      const text = unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
      const began = computedMs();
      for (const type of types) readValue(type, text, context);
      periodOfHeading(text, defaultSettings);
      contentOf([{ value: text, isDate: false }]);
      // Far above what it takes, far below what a pattern that backtracks would take.
      expect(computedMs() - began).toBeLessThan(200);
    }
  });
});

it("names of object properties are plain words", () => {
  for (const text of ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf"]) {
    expect(readValue("status", text, context)).toBeNull();
    expect(readValue("date", text, context)).toBeNull();
    expect(readValue("yes-no", text, context)).toBeNull();
    expect(readValue("text", text, context)).toBe(text);
  }
});
