import { describe, expect, it } from "vitest";
import { resourceMap } from "../templates/kinds/resource-map.ts";
import { resourceMapPack } from "../templates/packs/resource-map.ts";
import { markdownWorkbook } from "../testing/markdown-workbook.ts";
import { recognize } from "./recognize.ts";
import { tablesOf } from "./tables-of.ts";
import type { Plan } from "./types.ts";

function planWith(rows: string): Plan {
  const workbook = markdownWorkbook(`
    | Resource map | Resource or activity | Arena        | Level of help | Site       | State  | Provider or staff |
    |              | Mentoring            | Belonging    | Tier 2        | Oak School | Active | J. Ortiz          |
    |              | Food pantry          | Basics       | Tier 1        | Elm School | Resting | A. Lee           |
    |              | Tip line             | Safety       | Tier 1        | Elm School | Active | A. Lee            |
    | Lists        | List                 | Choice       | Order | Active? | Other words |
    ${rows}`);
  return recognize(workbook, { pack: resourceMapPack });
}

const arenas = (plan: Plan) => plan.pack.lists.arenas?.choices.map(({ label }) => label);
const read = (plan: Plan, field: "arena" | "continuum" | "state") =>
  tablesOf(plan, resourceMap).flatMap(({ records }) => records.map(({ cells }) => cells[field].value));

describe("a workbook's own sheet of lists", () => {
  const framework = `
    |              | Arenas               | Needs met    | 2     | Yes     | basics      |
    |              | Arenas               | Belonging    | 1     | Yes     |             |
    |              | Arenas               | Clubs        | 3     | No      |             |`;

  it("puts its framework in place of the pack's, in its own order, without what is no longer offered", () => {
    const plan = planWith(framework);
    expect(arenas(plan)).toEqual(["Belonging", "Needs met"]);
    expect(read(plan, "arena")).toEqual(["Belonging", "Needs met", null]);
  });

  it("leaves the lists it does not name as the pack has them", () => {
    expect(read(planWith(framework), "continuum")).toEqual([
      "Early intervention",
      "Promote and prevent",
      "Promote and prevent",
    ]);
  });

  it("stands beside the choices that rules count on", () => {
    const plan = planWith(`
    |              | States of an activity | Resting     | 1     | Yes     |             |
    |              | States of an activity | Active      | 2     | Yes     | current     |`);
    expect(read(plan, "state")).toEqual(["Active", "Resting", "Active"]);
    expect(plan.pack.lists["activity-states"]?.choices.map(({ label }) => label)).toEqual([
      "Resting",
      "Active",
      "Planned",
      "Paused",
      "Ended",
    ]);
  });

  it("is the pack itself where it says nothing else", () => {
    const known = resourceMapPack.lists["map-years"]?.choices ?? [];
    const rows = known.map(
      ({ label, aliases = [] }, at) => `| | Years of a priority | ${label} | ${at + 1} | Yes | ${aliases.join(", ")} |`,
    );
    expect(planWith(rows.join("\n")).pack).toBe(resourceMapPack);
  });

  it("gives the very same pack for the very same lists, so that what was read stays read", () => {
    expect(planWith(framework).pack).toBe(planWith(framework).pack);
  });
});
