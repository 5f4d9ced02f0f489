import { testAnalysis } from "../../testing/analysis-tester.ts";
import { runCharts } from "./run-charts.ts";

const row = (day: string, value: number) => `|  | Attendance | ${value}% | ${day} |`;
const days = Array.from({ length: 12 }, (_, at) => `2026-0${1 + Math.floor(at / 2)}-${at % 2 === 0 ? "05" : "20"}`);
const drawn = (values: readonly number[]) =>
  [
    "| Measures and targets | Measure | Actual | Last updated |",
    ...values.map((value, at) => row(days[at] ?? "", value)),
  ].join("\n");

testAnalysis(runCharts, [
  {
    name: "four figures are too few to test, however they fall",
    workbook: `
      | Measures and targets | Measure    | Fall 2025 Actual | Spring 2026 Actual | Fall 2026 Actual | Spring 2027 Actual |
      |                      | Attendance | 95%              | 94%                | 93%              | 60%                |`,
    today: "2027-07-01",
    answer: `
      | When        | Figure | Sign of change |
      | Fall 2025   | 95%    |                |
      | Spring 2026 | 94%    |                |
      | Fall 2026   | 93%    |                |
      | Spring 2027 | 60%    |                |`,
    captions: ["4 points: too few points to test; it takes 10."],
    from: { "2 Figure": "C2" },
  },
  {
    name: "six below and six above the median are two shifts",
    workbook: drawn([90, 91, 90, 92, 91, 90, 95, 96, 94, 95, 96, 95]),
    answer: `
      | When       | Figure | Sign of change |
      | 2026-01-05 | 90%    | shift          |
      | 2026-01-20 | 91%    | shift          |
      | 2026-02-05 | 90%    | shift          |
      | 2026-02-20 | 92%    | shift          |
      | 2026-03-05 | 91%    | shift          |
      | 2026-03-20 | 90%    | shift          |
      | 2026-04-05 | 95%    | shift          |
      | 2026-04-20 | 96%    | shift          |
      | 2026-05-05 | 94%    | shift          |
      | 2026-05-20 | 95%    | shift          |
      | 2026-06-05 | 96%    | shift          |
      | 2026-06-20 | 95%    | shift          |`,
    captions: [
      "12 points around 93: more than chance, by the IHI rules.",
      "6 in a row on one side of the median, from 2026-01-05 to 2026-03-20.",
      "6 in a row on one side of the median, from 2026-04-05 to 2026-06-20.",
    ],
  },
  {
    name: "the same figures are no shift by the NHS rules, which take seven",
    workbook: drawn([90, 91, 90, 92, 91, 90, 95, 96, 94, 95, 96, 95]),
    options: { rules: "nhs" },
    answer: `
      | When       | Figure | Sign of change |
      | 2026-01-05 | 90%    |                |
      | 2026-01-20 | 91%    |                |
      | 2026-02-05 | 90%    |                |
      | 2026-02-20 | 92%    |                |
      | 2026-03-05 | 91%    |                |
      | 2026-03-20 | 90%    |                |
      | 2026-04-05 | 95%    |                |
      | 2026-04-20 | 96%    |                |
      | 2026-05-05 | 94%    |                |
      | 2026-05-20 | 95%    |                |
      | 2026-06-05 | 96%    |                |
      | 2026-06-20 | 95%    |                |`,
    captions: ["12 points around 93: nothing but the usual ups and downs, by the NHS rules."],
  },
  {
    name: "with XmR, a point beyond 2.66 average moving ranges from the average is a sign",
    // 1120 / 12 = 93.33; the eleven ranges are 126 in all, 11.4545 on average; 3 / 1.128 of that is 30.464.
    workbook: drawn([97, 99, 96, 98, 97, 99, 45, 99, 96, 98, 97, 99]),
    options: { chart: "xmr" },
    answer: `
      | When       | Figure | Sign of change    |
      | 2026-01-05 | 97%    |                   |
      | 2026-01-20 | 99%    |                   |
      | 2026-02-05 | 96%    |                   |
      | 2026-02-20 | 98%    |                   |
      | 2026-03-05 | 97%    |                   |
      | 2026-03-20 | 99%    |                   |
      | 2026-04-05 | 45%    | beyond the limits |
      | 2026-04-20 | 99%    |                   |
      | 2026-05-05 | 96%    |                   |
      | 2026-05-20 | 98%    |                   |
      | 2026-06-05 | 97%    |                   |
      | 2026-06-20 | 99%    |                   |`,
    captions: [
      "12 points around 93.33: more than chance, by the IHI rules.",
      "1 point lies beyond the limits 62.87 and 123.8.",
    ],
  },
  {
    name: "two rows of one name over the same years are two measures, and never one chart",
    workbook: `
      | Measures and targets | Goal        | Measure    | 2023-24 Actual | 2024-25 Actual |
      |                      | Phones work | % positive | 94             | 96             |
      |                      | Help comes  | % positive | 83             | 87             |`,
    answer: `
      | When    | Figure | Sign of change |
      | 2023-24 | 94%    |                |
      | 2024-25 | 96%    |                |

      | When    | Figure | Sign of change |
      | 2023-24 | 83%    |                |
      | 2024-25 | 87%    |                |`,
    captions: ["2 points: too few points to test; it takes 10.", "2 points: too few points to test; it takes 10."],
  },
  {
    name: "a group too small to show has no chart",
    workbook: `
      | Measures and targets | Measure    | Student group | Out of | 2023-24 Actual | 2024-25 Actual |
      |                      | Attendance | All           | 300    | 94%            | 96%            |
      |                      | Attendance | Newcomers     | 4      | 90%            | 91%            |
      |                      | Attendance | Boarders      | 5      | 80%            | 85%            |`,
    answer: `
      | When    | Figure | Sign of change |
      | 2023-24 | 94%    |                |
      | 2024-25 | 96%    |                |`,
  },
]);
