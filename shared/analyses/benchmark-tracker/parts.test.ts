import { testAnalysis } from "../../testing/analysis-tester.ts";
import { parts } from "./parts.ts";

testAnalysis(parts, [
  {
    name: "rows below are counted without the dropped ones, and held against the row above",
    workbook: `
      | Benchmark tracker | ID  | Level    | Benchmark        | Status      | Part of |
      |                   | R1  | Region   | Teams meet       | Complete    |         |
      |                   | D1  | District | Oak teams meet   | Complete    | R1      |
      |                   | D2  | District | Elm teams meet   | In progress | R1      |
      |                   | S1  | School   | First team meets | Complete    | D1      |
      |                   | S2  | School   | Last team meets  | Cancelled   | D1      |
      |                   | S3  | School   | New team meets   | Complete    | D2      |`,
    answer: `
      | Benchmark      | Level    | Its status  | Reached | Count toward it | Beside it                     |
      | Teams meet     | Region   | Complete    | 1       | 2               | says more than the rows below |
      | Oak teams meet | District | Complete    | 1       | 1               | agrees                        |
      | Elm teams meet | District | In progress | 1       | 1               | all below are reached         |`,
    captions: ["3 benchmarks to which others count; 2 do not say what the rows below add up to."],
    from: { "1 Reached": "D3 D4", "1 Count toward it": "D3 D4" },
  },
]);
