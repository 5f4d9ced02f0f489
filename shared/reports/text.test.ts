import { expect, it } from "vitest";
import { drawnContext, drawnFile, drawnFinding, drawnUnread } from "../testing/checked-files.ts";
import { text } from "./text.ts";

it("goes sheet by sheet, says how once a rule, and ends with the count", () => {
  const findings = [
    drawnFinding(),
    drawnFinding({ cell: "B12", place: "Steps!B12", message: "“Order texts” has no owner." }),
    drawnFinding({
      sheet: "Goals",
      place: "Goals!C3",
      rule: "steps/dates-in-order",
      severity: "warning",
      message: "This goal ends before it starts.",
    }),
  ];
  const notChecked = [
    { rule: "plan/owner-on-roster", missing: ["Roster sheet"] },
    { rule: "plan/lead-on-roster", missing: ["Roster sheet"] },
    { rule: "measures/require-owner", missing: ["“Owner” column on Measures"] },
  ];
  expect(
    text.print([drawnFile({ findings, notChecked })], drawnContext),
  ).toBe(`plan.xlsx  checked as Simple plan, as of Sep 15, 2026

Steps
  ✖ Blocks sending  steps/require-owner
      Steps!B7   “Hire coach” has no owner.
      Steps!B12  “Order texts” has no owner.
      → Write one person or role; put helpers in Support.

Goals
  ▲ Worth a look  steps/dates-in-order
      Goals!C3  This goal ends before it starts.
      → Write one person or role; put helpers in Support.

Not checked
  3 rules: no Roster sheet; no “Owner” column on Measures

2 things block sending, 1 to look at.
`);
});

it.each([
  ["nothing found", [drawnFile({ findings: [] })], "Nothing blocks sending.\n"],
  [
    "no part of a plan",
    [drawnFile({ findings: [], tables: [] })],
    "there was nothing to check. “throughline read” shows what was seen.\n",
  ],
  ["two files", [drawnFile(), drawnFile({ file: "b.xlsx" })], "\n\n2 things block sending, in 2 files.\n"],
  ["one of them unread", [drawnFile(), drawnUnread], "\n\n1 thing blocks sending, in 1 file. 1 could not be read.\n"],
  ["nothing read", [drawnUnread], ""],
])("%s: the last words fit", (_, files, end) => {
  const printed = text.print(files, drawnContext);
  expect(printed.slice(-Math.max(end.length, 1))).toBe(end);
});

it("names the cells of many alike, and prints each in full when asked for", () => {
  const findings = Array.from({ length: 14 }, (_, row) =>
    drawnFinding({ cell: `B${row + 2}`, place: `Steps!B${row + 2}` }),
  );
  const printed = text.print([drawnFile({ findings })], drawnContext);
  expect(printed.match(/has no owner/g)).toHaveLength(10);
  expect(printed).toContain("      and 4 more: B12, B13, B14, B15\n");
  const full = text.print([drawnFile({ findings })], { ...drawnContext, all: true });
  expect(full.match(/has no owner/g)).toHaveLength(14);
});

it("names each rule that could not be checked when asked for all", () => {
  const notChecked = [
    { rule: "plan/a", missing: ["Roster sheet"] },
    { rule: "plan/b", missing: ["Roster sheet"] },
    { rule: "plan/c", missing: ["Roster sheet", "“Owner” column on Measures"] },
  ];
  expect(text.print([drawnFile({ notChecked })], { ...drawnContext, all: true })).toContain(`Not checked
  no Roster sheet: plan/a, plan/b
  no Roster sheet, no “Owner” column on Measures: plan/c
`);
});

it("wraps at the terminal's width, under the sentence", () => {
  const printed = text.print([drawnFile()], { ...drawnContext, width: 40 });
  expect(printed).toContain("      Steps!B7  “Hire coach” has no\n                owner.\n");
  expect(printed).toContain("      → Write one person or role; put\n        helpers in Support.\n");
});

it("paints marks and places, and writes the same words without paint", () => {
  const tagged = (tag: string) => (inner: string) => `<${tag}>${inner}</${tag}>`;
  const paint = {
    strong: tagged("b"),
    faint: tagged("i"),
    error: tagged("e"),
    warning: tagged("w"),
    info: tagged("n"),
    done: tagged("d"),
  };
  const printed = text.print([drawnFile()], { ...drawnContext, paint });
  expect(printed).toContain("<e>✖ Blocks sending</e>");
  expect(printed).toContain("<b>Steps!B7</b>");
  expect(printed.replace(/<\/?[biewnd]>/g, "")).toBe(text.print([drawnFile()], drawnContext));
});
