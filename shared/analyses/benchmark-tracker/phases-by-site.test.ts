import { testAnalysis } from "../../testing/analysis-tester.ts";
import { phasesBySite } from "./phases-by-site.ts";

testAnalysis(phasesBySite, [
  {
    name: "a site for each row, phases in their order, and a last row over all sites",
    workbook: `
      | Benchmark tracker | Site       | Phase                  | Benchmark       | Status      |
      |                   | Oak School | Initial implementation | Staff trained   | In progress |
      |                   | Oak School | Creating readiness     | Leader named    | Complete    |
      |                   | Oak School | Creating readiness     | Team formed     | Not started |
      |                   | Elm School | Creating readiness     | Leader named    | Complete    |
      |                   | Elm School | Creating readiness     | Team formed     | Cancelled   |
      |                   | Elm School | Creating readiness     | Space set aside | Complete    |`,
    answer: `
      | Site       | Creating readiness | Initial implementation | Reached | Benchmarks |
      | Oak School | 50%                | 0%                     | 1       | 3          |
      | Elm School | 100%               |                        | 2       | 2          |
      | All sites  | 75%                | 0%                     | 3       | 5          |`,
    captions: ["3 of 5 benchmarks reached at 2 sites."],
    from: { "1 Creating readiness": "D3 D4" },
  },
]);
