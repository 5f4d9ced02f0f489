import { describe, expect, it } from "vitest";
import { referencesIn } from "./references.ts";

const plan = [
  { names: ["P1", "Priority 1: Literacy for every child"] },
  { names: ["P2", "Priority 2: Family, school and community"] },
  { names: ["P3", "Staff wellbeing"] },
];
const refer = referencesIn(plan);
const said = (text: string) =>
  refer(text).map((one) => ("to" in one ? `${one.kind} ${one.to.names[0]}` : `${one.kind} ${one.text}`));

describe("what a cell refers to", () => {
  it.each([
    ["P1", ["found P1"]],
    ["p1", ["found P1"]],
    ["Priority 1", ["found P1"]],
    ["literacy for every child", ["found P1"]],
    ["P1 - Literacy for every child", ["found P1"]],
    ["1", ["found P1"]],
    ["Family, School & Community", ["found P2"]],
    ["P1, P3", ["found P1", "found P3"]],
    ["Literacy for every child and staff wellbeing", ["found P1", "found P3"]],
    ["Priority 1\nPriority 2", ["found P1", "found P2"]],
    ["Litracy for every child", ["near P1"]],
    ["P1; Staff well-being", ["found P1", "near P3"]],
    ["P9", ["unknown P9"]],
    ["Facilities", ["unknown Facilities"]],
    ["Bricks, mortar and paint", ["unknown Bricks, mortar and paint"]],
    ["All priorities", ["all All priorities"]],
    ["N/A", ["none N/A"]],
    ["—", ["none —"]],
    ["  ", []],
  ])("“%s” is %j", (text, expected) => {
    expect(said(text)).toEqual(expected);
  });

  it("tells ids apart by their last letter", () => {
    const refer = referencesIn([{ names: ["P1.1.a"] }, { names: ["P1.1.b"] }, { names: ["P1.2.a"] }]);
    const ids = ["P1.1.a", "P1.1.b", "P1.2.a"].map((id) => refer(id)[0]);
    expect(ids.map((one) => one && "to" in one && one.to.names[0])).toEqual(["P1.1.a", "P1.1.b", "P1.2.a"]);
    expect(refer("a")[0]?.kind).toBe("unknown");
  });

  it("finds a name that begins like a word for all", () => {
    expect(referencesIn([{ names: ["Every student"] }])("Every student")[0]?.kind).toBe("found");
  });

  it("takes a count in a name for no number", () => {
    expect(referencesIn([{ names: ["3 coaches hired"] }])("3")[0]?.kind).toBe("unknown");
  });
});
