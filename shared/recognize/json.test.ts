import { expect, it } from "vitest";
import { simplePlan } from "../templates/packs/simple-plan.ts";
import { markdownWorkbook } from "../testing/markdown-workbook.ts";
import { readingJson } from "./json.ts";
import { recognize } from "./recognize.ts";

it("prints rows and columns from 0, ends inclusive, and null where there is nothing", () => {
  const workbook = markdownWorkbook(`
    | Measures | Our measures    |          |                |         |
    |          | Measure         | Baseline | 2026-27 Target | Weather |
    |          | Grade 3 reading | 58       | 65             | Sunny   |
    | Read me  | This sheet is text, and nobody will ever mistake it for a table of a plan. |`);
  const json = readingJson(recognize(workbook, { pack: simplePlan }));
  expect(JSON.parse(JSON.stringify(json))).toEqual({
    file: "drawn.xlsx",
    sheets: [
      {
        sheet: "Measures",
        tables: [
          {
            kind: "measures",
            kindConfidence: expect.any(Number),
            headerRow: 1,
            headerRows: [1],
            dataStart: 2,
            dataEnd: 2,
            columns: [
              {
                index: 0,
                heading: "Measure",
                field: "measure",
                period: null,
                confidence: 1,
                because: expect.any(String),
              },
              {
                index: 1,
                heading: "Baseline",
                field: "baseline",
                period: null,
                confidence: 1,
                because: expect.any(String),
              },
              {
                index: 2,
                heading: "2026-27 Target",
                field: "target",
                period: "2026-27",
                confidence: 1,
                because: expect.any(String),
              },
              { index: 3, heading: "Weather", field: null, period: null, confidence: 0, because: expect.any(String) },
            ],
          },
        ],
      },
      {
        sheet: "Read me",
        tables: [
          {
            kind: "unknown",
            kindConfidence: expect.any(Number),
            headerRow: null,
            headerRows: [],
            dataStart: null,
            dataEnd: null,
            columns: [],
          },
        ],
      },
    ],
  });
});
