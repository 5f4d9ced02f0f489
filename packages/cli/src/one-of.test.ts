import { AppError } from "@throughline/shared/host/errors.ts";
import { expect, it } from "vitest";
import { oneOf } from "./one-of.ts";

const rules = ["plan/no-duplicate-id", "plan/owner-on-roster", "norms/names-a-value"].map((id) => ({ id }));

it.each([
  ["plan/no-duplicate-ids", "There is no rule “plan/no-duplicate-ids”.", "Did you mean plan/no-duplicate-id?"],
  ["x", "There is no rule “x”.", "There is plan/no-duplicate-id, plan/owner-on-roster, norms/names-a-value."],
  [
    "__proto__",
    "There is no rule “__proto__”.",
    "There is plan/no-duplicate-id, plan/owner-on-roster, norms/names-a-value.",
  ],
])("for “%s” says what there is", (id, message, hint) => {
  expect(() => oneOf(rules, id, "rule")).toThrow(expect.objectContaining({ message, hint }));
  expect(() => oneOf(rules, id, "rule")).toThrow(AppError);
});

it("names at most a dozen", () => {
  const many = Array.from({ length: 40 }, (_, index) => ({ id: `rule-number-${index}` }));
  expect(() => oneOf(many, "x", "rule")).toThrow(
    expect.objectContaining({ hint: expect.stringMatching(/and 28 more\.$/) }),
  );
});
