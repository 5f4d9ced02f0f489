import { describe, expect, it } from "vitest";
import { peopleBook } from "./people-book.ts";

const maria = { name: "Dr. Maria Ortiz", roles: ["Chief Academic Officer"], teams: ["SteerCo"] };
const lee = { name: "Lee, Janet", roles: ["Superintendent"], teams: ["SteerCo"] };
const sam = { name: "Sam Okafor", roles: ["Principal"], teams: ["Data Team"] };
const ana = { name: "Ana Ruiz", roles: ["Principal"], teams: [] };
const vacant = { name: null, roles: ["Curriculum Director"], teams: [] };
const find = peopleBook([maria, lee, sam, ana, vacant]);

describe("who is meant", () => {
  it.each([
    ["Maria Ortiz", [maria]],
    ["Ortiz, Maria", [maria]],
    ["M. Ortiz", [maria]],
    ["Dr. Ortiz", [maria]],
    ["Ortiz", [maria]],
    ["MO", [maria]],
    ["janet lee", [lee]],
    ["CAO", [maria]],
    ["Supt.", [lee]],
    ["Curriculum Dir.", [vacant]],
    ["Director of Curriculum", [vacant]],
    ["Principals", [sam, ana]],
    ["All SteerCo members", [maria, lee]],
    ["100% of SteerCo members", [maria, lee]],
    ["The Data Team", [sam]],
  ])("by “%s”", (text, who) => {
    expect(find(text)).toEqual({ kind: "found", who });
  });

  it("nearly by “Maria Ortis”, and not at all by “Robin Hall” or “M. Ruiz”", () => {
    expect(find("Maria Ortis")).toEqual({ kind: "near", name: "Dr. Maria Ortiz" });
    expect(find("Robin Hall")).toEqual({ kind: "unknown" });
    expect(find("M. Ruiz")).toEqual({ kind: "unknown" });
  });
});
