import { readdirSync } from "node:fs";
import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { phraseText } from "../../locales/say.ts";
import { arbitraryRubric } from "../../testing/arbitrary-rubric.ts";
import { casePackage, graphRubric } from "../../testing/rubric-schemas.ts";
import { planQuality } from "../plan-quality.ts";
import type { Criterion, Rubric } from "../types.ts";
import { canvas } from "./canvas.ts";
import { case11 } from "./case.ts";
import { googleClassroom } from "./google-classroom.ts";
import { EXCHANGES, importRubric } from "./index.ts";
import { microsoftGraph } from "./microsoft-graph.ts";
import { ownJson } from "./own-json.ts";
import { plainGrid } from "./plain-grid.ts";
import type { Grid, RubricExchange } from "./types.ts";

const context = { today: "2026-11-20" };

/** Through the format and back, as the bytes of a file would carry it. */
function throughAndBack(format: RubricExchange, rubric: Rubric): Rubric | undefined {
  if (format.carrier === "grid") return format.read(asCells(format.write(rubric, context)), rubric.name)?.rubric;
  return format.read(JSON.parse(JSON.stringify(format.write(rubric, context))), rubric.name)?.rubric;
}

/** As a sheet holds it: rows of equal length, nothing that is "". */
function asCells(grid: Grid): Grid {
  const width = Math.max(...grid.map((row) => row.length));
  return grid.map((row) => Array.from({ length: width }, (_, col) => (row[col] === "" ? null : (row[col] ?? null))));
}

/** What even the poorest format holds: rows in order, each with its levels. */
function core({ criteria }: Rubric) {
  return criteria.map(({ name, levels }) => ({ name, levels }));
}

const plain: Rubric = {
  ...planQuality,
  id: "writing",
  version: 2,
  name: "Writing",
  criteria: [
    {
      key: "plain_words",
      name: "Plain words",
      description: "Could a new principal follow it?",
      deliverables: ["7"],
      required: true,
      weight: "1",
      levels: [
        { score: 1, name: "Not yet", descriptor: "Full of short forms." },
        { score: 2, name: "Nearly", descriptor: "Some are explained." },
        { score: 3, name: "There", descriptor: "Each is explained." },
      ],
    },
    {
      key: "order",
      name: "Order",
      description: "",
      deliverables: [],
      required: false,
      weight: "1",
      levels: [
        { score: 1, name: "Not yet", descriptor: "Out of order." },
        { score: 3, name: "There", descriptor: "In order." },
      ],
    },
  ],
};

describe("every format", () => {
  it("is in the list, one a file", () => {
    const files = readdirSync(import.meta.dirname).map((file) => file.replace(/\.ts$/, ""));
    expect(files).toEqual(expect.arrayContaining(EXCHANGES.map(({ id }) => id)));
    expect(new Set(EXCHANGES.map(({ id }) => id)).size).toBe(EXCHANGES.length);
  });

  it.each(EXCHANGES.map((format) => [format.id, format] as const))(
    "%s holds what it does not list as lost",
    (_, format) => {
      fc.assert(
        fc.property(arbitraryRubric, (rubric) => {
          const back = throughAndBack(format, rubric);
          const lost = format.lost(rubric).map((phrase) => phraseText(phrase));
          if (lost.length === 0) expect(back).toEqual(rubric);
          const isUneven = format === microsoftGraph || format === plainGrid;
          if (!isUneven && back) expect(core(back)).toEqual(core(rubric));
          expect(back?.criteria.map(({ name }) => name)).toEqual(rubric.criteria.map(({ name }) => name));
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each(EXCHANGES.map((format) => [format.id, format] as const))(
    "%s is known again among all the others",
    (_, format) => {
      const content =
        format.carrier === "grid"
          ? { grid: asCells(format.write(plain, context)) }
          : { json: format.write(plain, context) };
      expect(importRubric(content, "writing")?.format.id).toBe(format.id);
    },
  );

  it.each([
    { format: "own-json", lost: 0 },
    { format: "rubric-sheet", lost: 0 },
    { format: "case", lost: 0 },
  ])("$format loses nothing of the default rubric", ({ format, lost }) => {
    const own = EXCHANGES.find(({ id }) => id === format);
    if (!own) throw new Error(`There is no format “${format}”.`);
    expect(own.lost(planQuality)).toHaveLength(lost);
    expect(throughAndBack(own, planQuality)).toEqual(planQuality);
  });

  it.each([
    { name: "text", content: { json: "a rubric" } },
    { name: "an empty list", content: { json: [] } },
    { name: "an empty sheet", content: { grid: [] } },
    { name: "a sheet of one column", content: { grid: [["Plan"], ["Hire coach"]] } },
  ])("knows no rubric in $name", ({ content }) => {
    expect(importRubric(content, "x")).toBeNull();
  });
});

describe("Google Classroom", () => {
  it("writes its exact layout: no line between rows, descriptions only where there is one", () => {
    expect(googleClassroom.write(plain, context)).toEqual([
      ["It is recommended that you do not edit rubrics in spreadsheet format"],
      ["v1.0-s"],
      ["Plain words"],
      ["Could a new principal follow it?"],
      [null, 1, 2, 3],
      [null, "Not yet", "Nearly", "There"],
      [null, "Full of short forms.", "Some are explained.", "Each is explained."],
      ["Order"],
      [null, 1, 3],
      [null, "Not yet", "There"],
      [null, "Out of order.", "In order."],
    ]);
  });

  it("reads exports whose notice ends with a full stop, points that go down, and rubrics without points", () => {
    const read = googleClassroom.read(
      [
        ["It is recommended that you do not edit rubrics in spreadsheet format."],
        ["v1.0-s"],
        ["Order"],
        [null, 3, 1],
        [null, "There", "Not yet"],
      ],
      "file",
    );
    expect(read?.rubric.criteria[0]?.levels.map(({ score, name }) => [score, name])).toEqual([
      [1, "Not yet"],
      [3, "There"],
    ]);
    const unscored = googleClassroom.read(
      [
        ["It is recommended that you do not edit rubrics in spreadsheet format"],
        ["v1.0-u"],
        ["Order"],
        [null, "Low", "High"],
      ],
      "file",
    );
    expect(unscored?.rubric.criteria[0]?.levels.map(({ score }) => score)).toEqual([1, 2]);
  });

  it("says where Classroom's limits are passed", () => {
    const many = {
      ...plain,
      criteria: Array.from({ length: 51 }, (_, at) => ({ ...plain.criteria[1], key: `k${at}` }) as Criterion),
    };
    expect(googleClassroom.lost(many).map((phrase) => phraseText(phrase))).toContain(
      "Classroom takes no more than 50 rows.",
    );
  });
});

describe("Canvas", () => {
  it("writes a line a row, with the three columns of a rating again for each level", () => {
    const [head, first, second] = canvas.write(plain, context);
    expect(head?.slice(0, 7)).toEqual([
      "Rubric Name",
      "Criteria Name",
      "Criteria Description",
      "Criteria Enable Range",
      "Rating Name",
      "Rating Description",
      "Rating Points",
    ]);
    expect(head).toHaveLength(4 + 3 * 3);
    expect(first?.slice(0, 7)).toEqual([
      "Writing",
      "Plain words",
      "Could a new principal follow it?",
      "false",
      "There",
      "Each is explained.",
      3,
    ]);
    expect(second).toHaveLength(4 + 2 * 3);
  });

  it("reads decimal commas, headings in any capitals, and the first of several rubrics", () => {
    const read = canvas.read(
      [
        [
          "rubric name",
          "criteria name",
          "criteria description",
          "Criteria Enable Range",
          "rating name 1",
          "rating description 1",
          "rating points 1",
        ],
        ["One", "Order", "", "true", "There", "", "2,5"],
        ["Two", "Other", "", "true", "There", "", "1"],
      ],
      "file",
    );
    expect(read?.rubric.name).toBe("One");
    expect(read?.rubric.criteria.map(({ levels }) => levels[0]?.score)).toEqual([2.5]);
  });
});

describe("schemas", () => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  it.each([
    { name: "CASE 1.1", format: case11, schema: casePackage },
    { name: "Microsoft Graph", format: microsoftGraph, schema: graphRubric },
  ])("what is written for $name is valid", ({ format, schema }) => {
    const validate = ajv.compile(schema);
    fc.assert(
      fc.property(fc.oneof(fc.constant(planQuality), arbitraryRubric), (rubric) => {
        validate(JSON.parse(JSON.stringify(format.write(rubric, context))));
        expect(validate.errors ?? []).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("weights of a Graph rubric add up to exactly 100", () => {
    fc.assert(
      fc.property(fc.oneof(fc.constant(planQuality), arbitraryRubric), (rubric) => {
        const { qualities } = JSON.parse(JSON.stringify(microsoftGraph.write(rubric, context)));
        const hundredths = qualities.map(({ weight }: { weight: number }) => Math.round(weight * 100));
        expect(hundredths.reduce((sum: number, part: number) => sum + part, 0)).toBe(10_000);
      }),
      { numRuns: 30 },
    );
  });

  it("identifiers of a CASE package are all different, and the same the next time", () => {
    const ids = (json: string) => [...json.matchAll(/"identifier":"([^"]+)"/g)].map(([, id]) => id);
    const [once, again] = [case11, case11].map((format) => ids(JSON.stringify(format.write(planQuality, context))));
    expect(new Set(once).size).toBe(once?.length);
    expect(once).toHaveLength(2 + 23 + 69);
    expect(again).toEqual(once);
  });
});

describe("files of others", () => {
  it("a CASE 1.0 rubric without a package, weights and all", () => {
    const read = case11.read(
      {
        sourcedId: "x",
        title: "Reading",
        CFRubricCriteria: [
          {
            description: "Fluency",
            category: "Deliverable 3",
            weight: 2,
            position: 1,
            CFRubricCriterionLevels: [
              { quality: "Low", score: 1, description: "Halting" },
              { quality: "High", score: 4, description: "Fluent" },
            ],
          },
        ],
      },
      "file",
    );
    expect(read?.rubric).toMatchObject({ name: "Reading", id: "reading", scale: { lowest: 1, highest: 4 } });
    expect(read?.rubric.criteria[0]).toMatchObject({
      key: "fluency",
      name: "Fluency",
      weight: "2",
      deliverables: ["Deliverable 3"],
    });
    expect(read?.assumed.map((phrase) => phraseText(phrase))).toEqual([
      "The file does not say when a plan passes: an average of 3.6 of 4 was taken, and no row as required.",
    ]);
  });

  it("a grid with words in the first line has levels from 1 up", () => {
    const read = plainGrid.read(
      [
        ["My rubric", "Weak", "Strong"],
        ["Order", "None", "Clear"],
      ],
      "file",
    );
    expect(read?.rubric.criteria[0]?.levels).toEqual([
      { score: 1, name: "Weak", descriptor: "None" },
      { score: 2, name: "Strong", descriptor: "Clear" },
    ]);
  });

  it("our own file that was changed since it was published says so", () => {
    const file = JSON.parse(JSON.stringify(ownJson.write(planQuality, context)));
    file.rubric.criteria[0].name = "Our norms";
    const read = ownJson.read(file, "file");
    expect(read?.assumed.map((phrase) => phraseText(phrase))).toEqual([
      "The file was changed since version 1 was published. Give it a version of its own.",
    ]);
  });
});
