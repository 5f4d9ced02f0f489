import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { kinds } from "../kinds/index.ts";
import { measures } from "../kinds/measures.ts";
import { choicesOf, columnsOf, kindOf, requiring } from "../pack.ts";
import { PACKS } from "./index.ts";
import { simplePlan } from "./simple-plan.ts";
import { strongSchoolSystems } from "./strong-school-systems.ts";

const files = readdirSync(new URL(".", import.meta.url))
  .map((name) => name.replace(/\.ts$/, ""))
  .filter((name) => !name.startsWith("index") && !name.endsWith("-presets"));

describe("the list of packs", () => {
  it("holds every file of its folder, once, under the id of its name", () => {
    expect(PACKS.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });
});

describe.each(PACKS)("$id", (pack) => {
  it("says in one sentence what a workbook of it is for", () => {
    expect(pack.what).toMatch(/^[A-Z][^.!?]*\.$/);
  });

  it("tells its changes up to its version", () => {
    expect(pack.changes.map(({ version }) => version)).toEqual(Array.from({ length: pack.version }, (_, at) => at + 1));
  });

  it("has a list for every field that asks for one", () => {
    const asked = pack.sheets.flatMap(({ kind }) => Object.values(kind.fields).flatMap(({ list }) => list ?? []));
    expect(asked.filter((list) => !Object.hasOwn(pack.lists, list))).toEqual([]);
  });

  it("names its tabs so that every spreadsheet takes them, and each once", () => {
    const names = pack.sheets.map(({ name }) => name);
    expect(names.filter((name) => name.length > 31 || /[\\/?*[\]:]|^'|'$|^history$/i.test(name))).toEqual([]);
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
  });

  it.each(pack.sheets)("gives “$name” columns that its kind has, once each, the required ones among them", (sheet) => {
    const ids = columnsOf(sheet).map(({ id }) => id);
    expect(ids).toEqual(sheet.columns ?? Object.keys(sheet.kind.fields));
    expect(new Set(ids).size).toBe(ids.length);
    const required = Object.values(sheet.kind.fields).filter((field) => field.required);
    expect(required.map(({ id }) => id).filter((id) => !ids.includes(id))).toEqual([]);
  });

  it.each(pack.sheets)("starts “$name” with rows that fit its columns and lists", (sheet) => {
    const columns = columnsOf(sheet);
    const cells = (sheet.presets ?? []).flatMap((row) => Object.entries(row));
    expect(cells.filter(([id]) => !columns.some((field) => field.id === id))).toEqual([]);
    const unknown = cells.filter(([id, value]) => {
      const field = columns.find((column) => column.id === id);
      const closed = field?.type === "list" || field?.type === "status";
      return closed && !choicesOf(pack, field).some(({ label }) => label === value);
    });
    expect(unknown).toEqual([]);
  });

  it("finds its own form of a kind, and ours for one it does not have", () => {
    for (const { kind } of pack.sheets) expect(kindOf(pack, kind.id)).toBe(kind);
    for (const kind of kinds) expect(kindOf(pack, kind.id)?.id).toBe(kind.id);
    expect(kindOf(pack, "no-such-kind")).toBeNull();
  });
});

describe("strong-school-systems", () => {
  const presetsOf = (name: string) => strongSchoolSystems.sheets.find((sheet) => sheet.name === name)?.presets ?? [];

  it("starts with the ten products, each on a tab of its own", () => {
    const tabs = strongSchoolSystems.sheets.map(({ name }) => name);
    expect(presetsOf("Deliverables").map(({ id }) => id)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"]);
    expect(presetsOf("Deliverables").filter(({ sheetLink }) => !tabs.includes(String(sheetLink)))).toEqual([]);
  });

  it("asks for the top level on the seven rows that S4 names", () => {
    const rows = presetsOf("Deliverables").flatMap(({ rubricRows }) =>
      rubricRows ? String(rubricRows).split("; ") : [],
    );
    expect(rows).toEqual([
      "Mission measures",
      "Strategic priority measures",
      "Organization",
      "Descriptive clarity",
      "Initiatives",
      "Deliverables",
      "Action steps",
    ]);
  });

  it("plans three cohort sessions and seven committee meetings", () => {
    const count = (type: string) => presetsOf("Meetings").filter(({ meetingType }) => meetingType === type).length;
    expect([count("Cohort session"), count("Steering Committee"), count("Check-in")]).toEqual([3, 7, 1]);
  });

  it("promises fourteen things for the system and two for its partner", () => {
    const count = (party: string) => presetsOf("Commitments").filter((row) => row.party === party).length;
    expect([count("School system"), count("TA partner")]).toEqual([14, 2]);
  });

  it("estimates 31 to 52 hours of a member who is neither Superintendent nor Project Manager (S4-28)", () => {
    const forAll = presetsOf("Commitments").filter(
      ({ owner, hoursLow }) => owner === "All Steering Committee members" && hoursLow,
    );
    const sum = (end: "hoursLow" | "hoursHigh") =>
      forAll.reduce((total, row) => total + Number(row[end]) * Number(row.count ?? 1), 0);
    expect([sum("hoursLow"), sum("hoursHigh")]).toEqual([31, 52]);
  });
});

describe("choicesOf", () => {
  it("is empty for a field without a list", () => {
    expect(choicesOf(simplePlan, measures.fields.measure)).toEqual([]);
  });

  it("gives the pack's own choices where it has its own list", () => {
    const own = { ...simplePlan, lists: { units: { name: "Units", choices: [{ label: "Percent" }] } } };
    expect(choicesOf(own, measures.fields.unit)).toEqual([{ label: "Percent" }]);
  });
});

describe("requiring", () => {
  it("keeps what the kind itself requires, and says what it is made from", () => {
    const stricter = requiring(measures, "unit");
    expect(stricter.base).toBe("measures");
    const required = Object.values(stricter.fields).filter((field) => field.required);
    expect(required.map(({ id }) => id)).toEqual(["measure", "unit"]);
  });
});
