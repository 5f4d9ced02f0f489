import { recognize } from "@throughline/shared/recognize/recognize.ts";
import { PACKS } from "@throughline/shared/templates/packs/index.ts";
import { simplePlan } from "@throughline/shared/templates/packs/simple-plan.ts";
import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import { describe, expect, it } from "vitest";
import { offersFor } from "./offers.ts";

const offered = (drawn: string) => {
  const { called, others, here } = offersFor(recognize(markdownWorkbook(drawn), { pack: simplePlan }), PACKS);
  return { called: called.map(({ sheet }) => sheet.name), others, here };
};

const STEPS = `
  | Our steps | Action step | Owner    | Due date   |
  |           | Hire coach  | J. Ortiz | 2026-09-01 |
`;

describe("sheets that a workbook could still use", () => {
  it("are those of its template that it lacks, whatever its own tabs are called", () => {
    const all = simplePlan.sheets.map(({ name }) => name);
    expect(offered(STEPS).here).toEqual(["Implementation plan"]);
    expect(offered(STEPS).called).toEqual(all.filter((name) => name !== "Implementation plan"));
  });

  it("leave out a tab that has the name already, though nothing stands on it yet", () => {
    const { called } = offered(`${STEPS}\n  | Roster | Nothing yet |\n  |        | x           |`);
    expect(called).not.toContain("Roster");
  });

  it("are offered once a kind from other templates, none of which is called for or here", () => {
    const { others } = offered(STEPS);
    const kinds = others.map(({ sheet }) => sheet.kind.base ?? sheet.kind.id);
    expect(kinds.length).toBeGreaterThan(5);
    expect(new Set(kinds).size).toBe(kinds.length);
    const own = simplePlan.sheets.map(({ kind }) => kind.base ?? kind.id);
    expect(kinds.filter((kind) => own.includes(kind) || kind === "lists")).toEqual([]);
  });

  it("say how many of their headings have a drop-down", () => {
    for (const { fields, dropDowns } of offered(STEPS).others) expect(dropDowns).toBeLessThanOrEqual(fields.length);
    expect(offered(STEPS).others.some(({ dropDowns }) => dropDowns > 0)).toBe(true);
  });
});
