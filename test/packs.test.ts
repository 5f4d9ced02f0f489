import { RULES } from "@throughline/shared/rules/index.ts";
import { PACKS } from "@throughline/shared/templates/packs/index.ts";
import { describe, expect, it } from "vitest";

const settings = PACKS.flatMap((pack) =>
  Object.entries(pack.rules).map(([ruleId, setting]) => ({ pack: pack.id, ruleId, setting })),
);

it("has packs that change rules", () => {
  expect(settings.length).toBeGreaterThan(0);
});

describe.each(settings)("$pack: $ruleId", ({ ruleId, setting }) => {
  const rule = RULES.find(({ id }) => id === ruleId);

  it("is a rule we have", () => {
    expect(rule).toBeDefined();
  });

  it("gets limits that it knows, of their own type", () => {
    const known = Object.entries(rule?.options ?? {}).map(([name, value]) => `${name}: ${typeof value}`);
    const given = Object.entries(setting.options ?? {}).map(([name, value]) => `${name}: ${typeof value}`);
    expect(given.filter((limit) => !known.includes(limit))).toEqual([]);
  });
});
