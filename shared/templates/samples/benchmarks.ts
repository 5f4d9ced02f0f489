import type { Planted } from "./planted.ts";

/**
 * A change that spreads over four sites. Planted: status and dates that do not agree, a later
 * phase before an earlier one, a district that counts more than its schools.
 */
export const benchmarksSample = `
| Benchmarks | Juniper Valley USD · Learning supports · benchmarks as of November 2026 | < | < | < | < |
| | | | | | | |
| | ID | Site | Level | Part of | Phase | Benchmark | Purpose | Owner | To be started | Started | Target date | Completed | Status | % complete | Evidence | Barriers | Reviewed on | Reviewer |
| | B-01 | District office | District | | Creating readiness | Board adopts the policy on learning supports | Start-up | Dr. Marisol Quintana | 2025-09-02 | 2025-09-08 | 2025-12-16 | 2025-12-09 | Complete | 100% | Board policy 6190 | | 2026-10-20 | Beatriz Lindqvist |
| | B-02 | District office | District | | Creating readiness | An administrative leader is named | Start-up | Dr. Marisol Quintana | 2025-09-02 | 2025-09-02 | 2025-10-31 | 2025-10-14 | Complete | 100% | Board minutes | | 2026-10-20 | Beatriz Lindqvist |
| | B-03 | District office | District | | Creating readiness | Leadership team has met and knows its tasks | Start-up | Dana Whitehorse | 2025-10-15 | 2025-10-20 | 2026-01-30 | 2026-01-21 | Complete | 100% | Agenda and minutes | | 2026-10-20 | Beatriz Lindqvist |
| | B-04 | District office | District | | Initial implementation | Resource map of all schools is complete | Phase-in | Dana Whitehorse | 2026-08-17 | 2026-08-24 | 2027-02-26 | | On track | 75% | | | 2026-11-10 | Beatriz Lindqvist |
| | B-05 | District office | District | | Initial implementation | Gaps and repeats are ranked | Phase-in | Dana Whitehorse | 2026-10-26 | 2026-10-28 | 2026-12-18 | | On track | 40% | Draft list | | 2026-11-10 | Beatriz Lindqvist |
| | B-06 | District office | District | | Initial implementation | Three supports are redeployed | Phase-in | Priya Raman | 2027-01-11 | | 2027-05-28 | | Not started | 0% | | | 2026-11-10 | Beatriz Lindqvist |
| | B-07 | District office | District | | Institutionalization | Learning supports stand in the budget as one line | Later phase | Priya Raman | 2027-02-01 | | 2027-06-25 | | Not started | 0% | | | 2026-11-10 | Beatriz Lindqvist |
| | B-27 | District office | District | | Creating readiness | Every school of the first year has a lead and a team | Start-up | Dana Whitehorse | 2026-03-02 | 2026-03-02 | 2027-01-29 | | In progress | 75% | | | 2026-11-10 | Beatriz Lindqvist |
| | B-08 | Rimrock Middle | School | | Creating readiness | Staff has heard why and has asked its questions | Start-up | Jamal Pettway | 2026-02-02 | 2026-02-04 | 2026-04-30 | 2026-04-22 | Complete | 100% | Sign-in sheet, 41 of 44 | | 2026-11-05 | Dana Whitehorse |
| | B-09 | Rimrock Middle | School | B-27 | Creating readiness | A lead and a team are named | Start-up | Jamal Pettway | 2026-03-02 | 2026-03-02 | 2026-05-29 | 2026-05-12 | Complete | 100% | Staff list | | 2026-11-05 | Dana Whitehorse |
| | B-10 | Rimrock Middle | School | B-04 | Initial implementation | Supports of the school are mapped | Phase-in | Jamal Pettway | 2026-08-17 | 2026-08-31 | 2026-09-30 | 2026-09-17 | Complete | 100% | Resource map, 6 rows | | 2026-11-05 | Dana Whitehorse |
| | B-11 | Rimrock Middle | School | | Initial implementation | Team meets every week and looks at referrals | Phase-in | Jamal Pettway | 2026-09-08 | 2026-09-14 | 2027-01-29 | | On track | 50% | Minutes | | 2026-11-05 | Dana Whitehorse |
| | B-12 | Rimrock Middle | School | | Initial implementation | Every teacher knows how to ask for help | Phase-in | Jamal Pettway | 2026-10-05 | 2026-10-12 | 2026-12-18 | | At risk | 30% | | Substitutes are short | 2026-11-05 | Dana Whitehorse |
| | B-13 | Rimrock Middle | School | | Institutionalization | Supports stand in the school's own plan | Later phase | Jamal Pettway | 2027-02-01 | | 2027-05-28 | | Not started | 0% | | | 2026-11-05 | Dana Whitehorse |
| | B-14 | Quail Run Elementary | School | | Creating readiness | Staff has heard why and has asked its questions | Start-up | Sofia Delgado | 2026-02-02 | 2026-02-11 | 2026-04-30 | 2026-04-29 | Complete | 100% | Sign-in sheet | | 2026-11-06 | Dana Whitehorse |
| | B-15 | Quail Run Elementary | School | B-27 | Creating readiness | A lead and a team are named | Start-up | Sofia Delgado | 2026-03-02 | 2026-03-16 | 2026-05-29 | 2026-03-09 | Complete | 100% | Staff list | | 2026-11-06 | Dana Whitehorse |
| | B-16 | Quail Run Elementary | School | B-04 | Initial implementation | Supports of the school are mapped | Phase-in | Sofia Delgado | 2026-08-17 | 2026-08-31 | 2026-09-30 | 2026-09-24 | Complete | 100% | Resource map, 5 rows | | 2026-11-06 | Dana Whitehorse |
| | B-17 | Quail Run Elementary | School | | Initial implementation | Team meets every week and looks at referrals | Phase-in | Sofia Delgado | 2026-09-08 | 2026-09-21 | 2027-01-29 | | In progress | 35% | Minutes | | 2026-11-06 | Dana Whitehorse |
| | B-18 | Quail Run Elementary | School | | Initial implementation | Every teacher knows how to ask for help | Phase-in | Sofia Delgado | 2026-10-05 | 2026-10-19 | 2026-12-18 | | Not started | 0% | | | 2026-11-06 | Dana Whitehorse |
| | B-19 | Quail Run Elementary | School | | Institutionalization | Supports stand in the school's own plan | Later phase | Sofia Delgado | 2027-02-01 | | 2027-05-28 | | Not started | 0% | | | 2026-11-06 | Dana Whitehorse |
| | B-20 | Larkspur Elementary | School | | Creating readiness | Staff has heard why and has asked its questions | Start-up | Carla Jimenez | 2026-08-24 | 2026-08-26 | 2026-10-16 | 2026-10-07 | Complete | 100% | | | 2026-11-12 | Dana Whitehorse |
| | B-21 | Larkspur Elementary | School | B-27 | Creating readiness | A lead and a team are named | Start-up | Carla Jimenez | 2026-12-07 | | 2027-01-15 | | Not started | 0% | | | 2026-11-12 | Dana Whitehorse |
| | B-22 | Larkspur Elementary | School | B-04 | Initial implementation | Supports of the school are mapped | Phase-in | Carla Jimenez | 2026-09-14 | 2026-09-14 | 2026-10-30 | 2026-09-18 | Complete | 100% | Resource map, 3 rows | | 2026-11-12 | Dana Whitehorse |
| | B-23 | Larkspur Elementary | School | | Initial implementation | Team meets every week and looks at referrals | Phase-in | Carla Jimenez | 2027-01-19 | | 2027-05-28 | | Not started | 0% | | | 2026-11-12 | Dana Whitehorse |
| | B-24 | Willow Creek Middle | School | | Creating readiness | Staff has heard why and has asked its questions | Start-up | Ellen Sorensen | 2026-09-14 | 2026-09-16 | 2026-11-06 | | In progress | 80% | One session of two held | | 2026-11-13 | Dana Whitehorse |
| | B-25 | Willow Creek Middle | School | B-27 | Creating readiness | A lead and a team are named | Start-up | Ellen Sorensen | 2026-11-09 | 2026-11-12 | 2026-12-18 | | In progress | 20% | Lead named | | 2026-11-13 | Dana Whitehorse |
| | B-26 | Willow Creek Middle | School | B-04 | Initial implementation | Supports of the school are mapped | Phase-in | Ellen Sorensen | 2027-01-11 | | 2027-02-26 | | Not started | 0% | | | 2026-11-13 | Dana Whitehorse |
| Measures | Measures of learning supports | < | < | < | < |
| | | | | | | |
| | ID | Measure | Unit | Direction | Site | Student group | Data source | Frequency | Owner | Baseline | Baseline date | 2026-27 Target | 2027-28 Target | Target date | Q1 Actual | Notes |
| | LM-1 | Days from a teacher's request to the first support | Days | Decrease | Rimrock Middle | All students | Meeting records | Monthly | Jamal Pettway | 24 | 2026-05-29 | 15 | 10 | 2028-05-26 | 19 | |
| | LM-2 | Days from a teacher's request to the first support | Days | Decrease | Quail Run Elementary | All students | Meeting records | Monthly | Sofia Delgado | 31 | 2026-05-29 | 20 | 12 | 2028-05-26 | 27 | |
| | LM-3 | Requests that get an answer within a week | Percent | Increase | All schools | All students | Meeting records | Monthly | Dana Whitehorse | 38% | 2026-05-29 | 46% | 55% | 2028-05-26 | 41% | |
| | LM-4 | Office referrals per 100 students | Rate | Decrease | Rimrock Middle | All students | Student information system | Quarterly | Jamal Pettway | 9.4 | 2026-06-12 | 8 | 6.5 | 2028-06-09 | 2.1 | Quarter only |
| | LM-5 | Students chronically absent | Percent | Decrease | All schools | Students with disabilities | Student information system | Monthly | Dana Whitehorse | 34% | 2026-06-12 | 30% | 26% | 2028-06-09 | 33% | Same as M8 of the plan |
| | LM-6 | Staff who know how to ask for help for a student | Percent | Increase | All schools | All students | Survey | Twice a year | Ellen Sorensen | 47% | 2026-04-30 | 55% | 64% | 2028-04-28 | | |
`;

export const benchmarksPlanted: readonly Planted[] = [
  {
    sheet: "Benchmarks",
    row: "B-15",
    heading: "Completed",
    what: "Completed on March 9, a week before it started.",
    source: "SK-06; rule 7",
    rule: "plan/dates-in-order",
  },
  {
    sheet: "Benchmarks",
    row: "B-18",
    heading: "Status",
    what: "Not started, with a day on which it started.",
    source: "rule 44",
    rule: "plan/status-agrees-with-dates",
  },
  {
    sheet: "Benchmarks",
    row: "B-20",
    heading: "Evidence",
    what: "Complete, without evidence.",
    source: "rule 44",
    rule: "plan/complete-has-evidence",
  },
  {
    sheet: "Benchmarks",
    row: "B-22",
    heading: "Completed",
    what: "A later phase complete, while B-21 of the first phase is not started.",
    source: "rule 47",
    rule: "benchmark-tracker/phases-in-order",
  },
  {
    sheet: "Benchmarks",
    row: "B-27",
    heading: "% complete",
    what: "75%, while two of the four schools that count toward it are done.",
    source: "rule 48; SK-06",
    rule: "benchmark-tracker/roll-up-agrees",
  },
  {
    sheet: "Benchmarks",
    row: "B-24",
    heading: "Target date",
    what: "Two weeks late and not done.",
    source: "rule 46",
    rule: "plan/overdue",
  },
];
