import { expect, expectTypeOf, it } from "vitest";
import { tablesOf } from "../recognize/tables-of.ts";
import { defineKind } from "../templates/types.ts";
import { columns, definePlanRule, defineRule } from "./define.ts";
import type { Rule } from "./types.ts";

const field = { aliases: [], help: "" };
const steps = defineKind({
  id: "steps",
  name: "Steps",
  what: "Steps and when they are due.",
  source: "ours",
  sheetNames: [],
  fields: {
    title: { type: "text", heading: "Step", ...field },
    due: { type: "date", heading: "Due", ...field },
    cost: { type: "money", heading: "Cost", ...field },
  },
  signature: { title: 1 },
  namedBy: ["title"],
});
const docs = { what: "Steps have a due date.", why: "why", how: "how", source: "ours" };

const needsDue = defineRule({
  id: "steps/require-due",
  severity: "error",
  kind: steps,
  fields: ["due"],
  uses: ["title"],
  docs,
  messages: { missing: "“{step}” has no due date.", late: "Due {due:date}, {days:day|days} ago." },
  options: { days: 30 },
  check({ records, options, report }) {
    for (const { cells } of records) {
      expectTypeOf(cells.title.value).toEqualTypeOf<string | null>();
      expectTypeOf(options.days).toEqualTypeOf<number>();
      report("missing", cells.due.at, { step: "x" });
      report("late", cells.due.at, { due: 45_000, days: 2 });
      // @ts-expect-error: no such message
      report("gone", cells.due.at, {});
      // @ts-expect-error: {step} is left without a value
      report("missing", cells.due.at, {});
      // @ts-expect-error: no such placeholder
      report("missing", cells.due.at, { step: "x", owner: "y" });
      // @ts-expect-error: a date is a serial day
      report("late", cells.due.at, { due: "May", days: 2 });
      // @ts-expect-error: the rule does not say that it looks at the cost
      cells.cost;
      // @ts-expect-error: no such option
      options.weeks;
    }
  },
});

defineRule({
  id: "steps/wrong-field",
  severity: "error",
  kind: steps,
  // @ts-expect-error: no such field
  fields: ["owner"],
  docs,
  messages: {},
  check() {},
});

const planned = definePlanRule({
  id: "plan/steps",
  severity: "info",
  needs: [columns(steps, "due")],
  docs,
  messages: { empty: "No steps." },
  check({ plan, report }) {
    for (const { records } of tablesOf(plan, steps)) {
      for (const { cells } of records) {
        expectTypeOf(cells.due.value?.sure).toEqualTypeOf<boolean | undefined>();
        report("empty", cells.due.at, {});
      }
    }
  },
});

// @ts-expect-error: no such field
columns(steps, "owner");

it("rules of any kind stand in one list", () => {
  const rules: readonly Rule[] = [needsDue, planned];
  expect(rules.map(({ id }) => id)).toEqual(["steps/require-due", "plan/steps"]);
});
