/** A plan that holds together from an aspiration down to a step, and breaks where a step has no owner. */
export const LINE_PLAN = `
  | Aspirations | Aspiration         | Strategic priority |
  |             | All of them read   | Literacy           |
  | Priorities  | Strategic priority | Initiative | Deliverable   | Owner     | Executive sponsor | Due        |
  |             | Literacy           | Coaching   | Coach guide   | J. Ortiz  | M. Thibodeaux     | 2026-10-31 |
  |             | Literacy           | Coaching   | Training days | J. Ortiz  | M. Thibodeaux     | 2027-03-01 |
  | Implementation plan | Action step    | Deliverable | Owner  | Start      | Due        | Status   |
  |                     | Write chapters | Coach guide |        | 2026-09-01 | 2026-10-01 |          |
  |                     | Print it       | Coach guide | A. Lee | 2026-10-02 | 2026-10-09 | Complete |
  |                     | Call parents   | Nights      | A. Lee | 2026-10-02 |            |          |
  | Measures and targets | Measure         | Strategic priority | Initiative | Baseline | Target | Target date | Actual |
  |                      | Visits a month  |                    | Coaching   | 0        | 9      |             |        |
  |                      | Grade 3 reading | Literacy           |            | 48%      | 72%    | 2028-06-30  | 55%    |
  | Resource needs | Need    | Initiative | Total cost |
  |                | Coaches | Coaching   | 412000     |`;
