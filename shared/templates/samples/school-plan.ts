import type { Planted } from "./planted.ts";

/** One school's year. Planted: a step of nobody's, one that ends before it starts, one that is late, an undated baseline. */
export const schoolPlan = `
| Priorities | Larkspur Elementary · School improvement plan 2026-27 | < | < | < |
| | | | | | | |
| | Strategic priority | Goal | Initiative | Deliverable | Done when | Owner | Start date | Due date | Measures | Status | Notes |
| | Every child reads by third grade | Third graders on level in reading go from 38% to 46% by May 2027. | Small-group reading | Reading block of 90 minutes | Every room of grades 1 to 3 keeps the block four weeks in a row. | Carla Jimenez | 2026-08-10 | 2026-12-18 | L1, L2 | On track | |
| | Every child reads by third grade | Third graders on level in reading go from 38% to 46% by May 2027. | Small-group reading | Tutoring before school | Forty children have finished ten weeks. | Noor Haddad | 2026-09-08 | 2027-04-30 | L1 | In progress | Starts again after winter break |
| | Every child reads by third grade | Third graders on level in reading go from 38% to 46% by May 2027. | Books at home | Take-home bags | Every child of kindergarten to grade 2 has taken home a bag each week for a month. | Theo Marsh | 2026-10-05 | 2027-02-26 | L3 | In progress | |
| | Children come to school | Children chronically absent go from 24% to 18% by June 2027. | Attendance team | Weekly attendance meeting | The team has met ten times and has called every family on its list. | Rosa Eddings | 2026-08-17 | 2026-11-25 | L4 | On track | |
| | Children come to school | Children chronically absent go from 24% to 18% by June 2027. | Attendance team | Walking school bus | Three routes run each morning with two grown-ups each. | Rosa Eddings | 2026-11-02 | 2027-03-26 | L4 | In progress | |
| Implementation plan | Action steps of this year | < | < | < |
| | | | | | | |
| | ID | Initiative | Deliverable | Action step | Owner | Support | Start date | Due date | Resources | Cost | Funding source | Evidence of completion | Status | % complete | Finished on | Last updated | Notes |
| | 1 | Small-group reading | Reading block of 90 minutes | Write the daily schedule with the block in it | Carla Jimenez | | 2026-08-10 | 2026-08-21 | | | No cost | Schedule on the staff page | Complete | 100% | 2026-08-20 | 2026-08-21 | |
| | 2 | Small-group reading | Reading block of 90 minutes | Show what a block looks like in two rooms | Noor Haddad | Grade teams | 2026-09-08 | 2026-10-09 | Substitutes for two days | $1,120 | Title I, Part A | Notes of the visits | Complete | 100% | 2026-10-07 | 2026-10-09 | |
| | 3 | Small-group reading | Reading block of 90 minutes | Visit every room and say what worked | Carla Jimenez | Noor Haddad | 2026-10-12 | 2026-12-18 | | | No cost | Log of visits | On track | 60% | | 2026-11-13 | |
| | 4 | Small-group reading | Tutoring before school | Hire four tutors | Noor Haddad | Carla Jimenez | 2026-09-08 | 2026-10-02 | Stipends | $9,600 | Title I, Part A | Signed agreements | Complete | 100% | 2026-09-30 | 2026-10-02 | |
| | 5 | Small-group reading | Tutoring before school | Choose forty children by the fall screening | Noor Haddad | Grade teams | 2026-09-21 | 2026-10-09 | | | No cost | List of children | Complete | 100% | 2026-10-08 | 2026-10-09 | |
| | 6 | Small-group reading | Tutoring before school | Tutor for ten weeks | Noor Haddad | Tutors | 2026-10-19 | 2027-04-30 | | | No cost | Attendance sheets | In progress | 40% | | 2026-11-13 | |
| | 7 | Small-group reading | Tutoring before school | Screen the forty children again | | Grade teams | 2027-01-11 | 2027-01-29 | | | No cost | Scores | Not started | 0% | | 2026-11-13 | |
| | 8 | Books at home | Take-home bags | Buy books and sew the bags | Theo Marsh | Family council | 2026-10-05 | 2026-11-06 | Books, cloth | $2,300 | Foundation or donor | Receipts | In progress | 80% | | 2026-11-09 | Cloth came late |
| | 9 | Books at home | Take-home bags | Show families how to read with a child | Theo Marsh | Sofia Delgado | 2026-12-01 | 2027-01-22 | Supper for two evenings | $600 | Community partner | Sign-in sheets | Not started | 0% | | 2026-11-13 | |
| | 10 | Attendance team | Weekly attendance meeting | Name the team and its hour | Rosa Eddings | Carla Jimenez | 2026-08-17 | 2026-08-28 | | | No cost | Staff page | Complete | 100% | 2026-08-26 | 2026-08-28 | |
| | 11 | Attendance team | Weekly attendance meeting | Call each family after the third absence | Rosa Eddings | Front office | 2026-09-08 | 2026-11-25 | | | No cost | Call log | On track | 90% | | 2026-11-16 | |
| | 12 | Attendance team | Walking school bus | Ask families for routes and helpers | Rosa Eddings | Family council | 2026-11-02 | 2026-12-04 | | | No cost | Route map | In progress | 30% | | 2026-11-16 | |
| | 13 | Attendance team | Walking school bus | Run one route for a month and write down what happens | Theo Marsh | Rosa Eddings | 2027-02-08 | 2027-01-15 | Vests | $180 | General fund | Notes and counts | Not started | 0% | | 2026-11-16 | |
| | 14 | Attendance team | Walking school bus | Open the other two routes | Rosa Eddings | Family council | 2027-02-22 | 2027-03-26 | Vests | $360 | General fund | Route map | Not started | 0% | | 2026-11-16 | |
| Measures | What we count | < | < | < |
| | | | | | | |
| | ID | Strategic priority | Measure | Unit | Direction | Student group | Data source | Frequency | Owner | Baseline | Baseline date | Target | Target date | Actual | Notes |
| | L1 | Every child reads by third grade | Third graders on level in reading | Percent | Increase | All students | State assessment | Annually | Carla Jimenez | 38% | 2026-05-22 | 46% | 2027-05-21 | | |
| | L2 | Every child reads by third grade | First graders on level at the screening | Percent | Increase | English learners | Interim assessment | Three times a year | Noor Haddad | 31% | 2026-05-15 | 40% | 2027-05-14 | 34% | Fall |
| | L3 | Every child reads by third grade | Families who read with their child four days a week | Percent | Increase | All students | Survey | Twice a year | Theo Marsh | 44% | | 60% | 2027-05-07 | | |
| | L4 | Children come to school | Children chronically absent | Percent | Decrease | All students | Student information system | Monthly | Rosa Eddings | 24% | 2026-06-12 | 18% | 2027-06-11 | 21% | October |
| Roster | Who is who | < | < | < |
| | | | | | | |
| | Name | Job title | Team | Role in the team | Site | Since | Until | Email | Notes |
| | Carla Jimenez | Principal | School improvement team | Chair | Larkspur Elementary | 2019-07-01 | | cjimenez@jvusd.example | |
| | Noor Haddad | Literacy coach | School improvement team | Coach | Larkspur Elementary | 2023-08-07 | | nhaddad@jvusd.example | |
| | Theo Marsh | Librarian | School improvement team | Member | Larkspur Elementary | 2021-08-09 | | tmarsh@jvusd.example | |
| | Rosa Eddings | Counselor | School improvement team | Counselor | Larkspur Elementary | 2020-08-10 | | reddings@jvusd.example | |
| | Sofia Delgado | Family liaison | District office | Central office staff | District office | 2022-08-01 | | sdelgado@jvusd.example | |
`;

export const schoolPlanPlanted: readonly Planted[] = [
  {
    sheet: "Implementation plan",
    row: "Screen the forty children again",
    heading: "Owner",
    what: "No owner.",
    source: "rule 22",
    rule: "implementation-plan/require-owner",
  },
  {
    sheet: "Implementation plan",
    row: "Buy books and sew the bags",
    heading: "Due date",
    what: "Two weeks late and not done.",
    source: "rule 46",
    rule: "plan/overdue",
  },
  {
    sheet: "Implementation plan",
    row: "Run one route for a month and write down what happens",
    heading: "Due date",
    what: "Due before it starts.",
    source: "rule 7",
    rule: "plan/dates-in-order",
  },
  {
    sheet: "Measures",
    row: "L3",
    heading: "Baseline date",
    what: "A baseline without a date.",
    source: "rule 13",
    rule: "measures/date-the-baseline",
  },
];
