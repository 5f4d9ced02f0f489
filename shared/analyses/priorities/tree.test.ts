import { testAnalysis } from "../../testing/analysis-tester.ts";
import { tree } from "./tree.ts";

testAnalysis(tree, [
  {
    name: "each thing under what it belongs to, with what is below it, and every loose end",
    workbook: `
      | Priorities | Strategic priority | Initiative | Deliverable    | Status      |
      |            | Literacy           | Coaching   | Coach guide    | Complete    |
      |            | Literacy           | Coaching   | Training days  | In progress |
      |            | Literacy           | Tutoring   |                |             |
      |            | Belonging          |            |                |             |
      | Implementation plan | Action step    | Deliverable   | Status   |
      |                     | Count desks    |               |          |
      |                     | Write chapters | Coach guide   | Complete |
      |                     | Print it       | Coach guide   | Complete |
      |                     | Call parents   | Family nights |          |`,
    answer: `
      | Level       | Name          | Below it | Of these done | Loose end                                     |
      | Priority    | Literacy      | 2        | 0             |                                               |
      | Initiative  | Coaching      | 2        | 1             |                                               |
      | Deliverable | Coach guide   | 2        | 2             |                                               |
      | Deliverable | Training days | 0        | 0             | no action step                                |
      | Initiative  | Tutoring      | 0        | 0             | no deliverable                                |
      | Priority    | Belonging     | 0        | 0             | no initiative                                 |
      | Step        | Count desks   |          |               | names no deliverable                          |
      | Step        | Call parents  |          |               | names “Family nights”, which stands nowhere   |`,
    captions: ["2 priorities, 2 initiatives, 2 deliverables, 4 action steps; 5 loose ends."],
    from: { "3 Below it": "A3 A4", "8 Loose end": "B5" },
  },
]);
