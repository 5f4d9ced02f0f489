import type { Planted } from "./planted.ts";

/** A map of learning supports. Planted: RM-14 twice, an arena the framework lacks, an end before its start, a gap. */
export const resourceMapSample = `
| Resource map | Juniper Valley USD · Map of learning supports · fall 2026 | < | < | < | < |
| | Verified school by school in September and October 2026 | | | | | |
| | | | | | | |
| | ID | Resource or activity | Level | Site | Arena | Level of help | Student group | Grades | Students served | How often | Provider or staff | School or community | Funding source | Annual cost | FTE | Start date | End date | State | Evidence of use or effect | Last verified | Verified by |
| | RM-01 | Daily reading block | District | All elementary schools | Classroom-based supports | Promote and prevent | All students | K-3 | 1880 | Daily | Classroom teachers | School-owned | General fund | $0 | | 2024-08-12 | | Active | Seen in 58 of 64 visits | 2026-10-02 | Grace Tanaka |
| | RM-02 | Literacy coaching | District | All elementary schools | Classroom-based supports | Promote and prevent | All students | K-3 | 1880 | Daily | Literacy coaches | School-owned | Title I, Part A | $470,000 | 5 | 2026-08-10 | 2029-06-30 | Active | Cycle log | 2026-10-02 | Grace Tanaka |
| | RM-03 | Reading intervention groups | School | Larkspur Elementary | Classroom-based supports | Early intervention | Students below level | 1-3 | 64 | Four times a week | Reading interventionist | School-owned | Title I, Part A | $71,000 | 1 | 2023-08-14 | | Active | Median gain of 1.3 levels | 2026-09-18 | Carla Jimenez |
| | RM-04 | Reading intervention groups | School | Sandstone Elementary | Classroom-based supports | Early intervention | Students below level | 1-3 | 58 | Four times a week | Reading interventionist | School-owned | Title I, Part A | $69,500 | 1 | 2023-08-14 | | Active | Median gain of 1.1 levels | 2026-09-21 | Grace Tanaka |
| | RM-05 | Reading buddies | School | Sandstone Elementary | Classroom-based supports | Early intervention | Students below level | 1-3 | 40 | Twice a week | Volunteers | Community-owned | Foundation or donor | $2,500 | | 2022-09-06 | | Active | Sign-in book | 2026-09-21 | Grace Tanaka |
| | RM-06 | After-school reading club | School | Sandstone Elementary | Classroom-based supports | Early intervention | Students below level | 1-3 | 35 | Twice a week | Boys and girls club | Community-owned | Community partner | $9,000 | | 2024-09-03 | | Active | Attendance 71% | 2026-09-21 | Grace Tanaka |
| | RM-07 | Individual reading instruction | School | Mesa Vista Elementary | Classroom-based supports | System of care | Students with disabilities | K-5 | 22 | Daily | Special education teachers | School-owned | IDEA, Part B | $148,000 | 2 | 2019-08-12 | | Active | Goals met: 61% | 2026-09-25 | Dana Whitehorse |
| | RM-08 | Kindergarten visits in May | School | Quail Run Elementary | Support for transitions | Promote and prevent | New families | K | 70 | Once | Kindergarten team | School-owned | No cost | $0 | | 2021-05-10 | | Active | 84% of families came | 2026-09-24 | Sofia Delgado |
| | RM-09 | Where Everybody Belongs | School | Rimrock Middle | Support for transitions | Promote and prevent | All students | 6 | 212 | Monthly | Counselors | School-owned | General fund | $1,800 | 0.2 | 2023-08-14 | | Active | Survey in October | 2026-09-17 | Jamal Pettway |
| | RM-10 | Ninth-grade academy | School | Juniper Valley High | Support for transitions | Promote and prevent | All students | 9 | 470 | Daily | Grade 9 team | School-owned | General fund | $24,000 | 0.4 | 2022-08-15 | | Active | Credits at semester: 91% on track | 2026-09-30 | Marcus Hill |
| | RM-11 | Newcomer class | School | Willow Creek Middle | Support for transitions | Early intervention | English learners | 6-8 | 31 | Daily | Newcomer teacher | School-owned | Title III | $82,000 | 1 | 2023-08-14 | | Active | Language test, spring | 2026-10-06 | Ellen Sorensen |
| | RM-12 | Credit recovery | School | Eastgate Academy | Support for transitions | Early intervention | Students short of credits | 9-12 | 88 | Daily | Two teachers | School-owned | General fund | $160,000 | 2 | 2018-08-13 | | Active | 214 credits last year | 2026-10-07 | Marcus Hill |
| | RM-13 | Transition to adult services | District | Juniper Valley High | Support for transitions | System of care | Students with disabilities | 11-12 | 26 | Weekly | Transition specialist | School-owned | IDEA, Part B | $64,000 | 1 | 2020-08-17 | | Active | Plans complete: 24 of 26 | 2026-09-30 | Dana Whitehorse |
| | RM-14 | Family liaison | District | All schools | Home involvement and engagement | Promote and prevent | All students | K-12 | 900 | Daily | Sofia Delgado | School-owned | Title I, Part A | $58,000 | 1 | 2021-08-16 | | Active | Contact log | 2026-10-01 | Terrence Okafor |
| | RM-14 | Family liaison | District | All schools | Home involvement and engagement | Promote and prevent | All students | K-12 | 900 | Daily | Sofia Delgado | School-owned | Title I, Part A | $58,000 | 1 | 2021-08-16 | | Active | Contact log | 2026-10-01 | Terrence Okafor |
| | RM-15 | English classes for parents | School | Quail Run Elementary | Home involvement and engagement | Promote and prevent | English learners | K-5 | 45 | Twice a week | Community college | Community-owned | Community partner | $0 | | 2022-09-12 | | Active | 31 finished a level | 2026-09-24 | Sofia Delgado |
| | RM-16 | Home visits | School | Rimrock Middle | Home involvement and engagement | Early intervention | Students often absent | 6-8 | 50 | As needed | Attendance team | School-owned | Title I, Part A | $7,500 | | 2025-09-02 | | Active | Absences fell for 29 of 50 | 2026-09-17 | Jamal Pettway |
| | RM-17 | Parent advisory council | District | District office | Home involvement and engagement | Promote and prevent | All students | K-12 | 30 | Monthly | Sofia Delgado | School-owned | Title I, Part A | $1,200 | | 2019-09-09 | | Active | Minutes | 2026-10-01 | Terrence Okafor |
| | RM-18 | Safety drills | District | All schools | Crisis response and prevention | Promote and prevent | All students | K-12 | 6140 | Monthly | Principals | School-owned | General fund | $4,000 | | 2012-08-13 | | Active | Drill log | 2026-09-15 | Hank Delacroix |
| | RM-19 | Anonymous tip line | District | All schools | Crisis response and prevention | Early intervention | All students | 6-12 | 3100 | Daily | County sheriff | Community-owned | Community partner | $0 | | 2020-01-06 | | Active | 37 tips last year | 2026-09-15 | Hank Delacroix |
| | RM-20 | Crisis response team | District | All schools | Crisis response and prevention | System of care | Students in crisis | K-12 | 60 | As needed | Psychologists and counselors | School-owned | General fund | $12,000 | | 2017-08-14 | | Active | Response within a day: 96% | 2026-10-05 | Dana Whitehorse |
| | RM-21 | Threat assessment | District | All schools | Crisis response and prevention | System of care | Students in crisis | K-12 | 18 | As needed | Assessment team | School-owned | General fund | $3,000 | | 2021-08-16 | | Active | 18 cases | 2026-10-05 | Dana Whitehorse |
| | RM-22 | Peer mediation | School | Willow Creek Middle | Crisis response and prevention | Early intervention | All students | 6-8 | 140 | Weekly | Counselor | School-owned | General fund | $900 | 0.1 | 2024-09-03 | | Paused | 22 mediations in spring | 2026-10-06 | Ellen Sorensen |
| | RM-23 | Business mentors | School | Juniper Valley High | Community outreach and engagement | Promote and prevent | All students | 11-12 | 85 | Monthly | Valley Chamber of Commerce | Community-owned | Community partner | $0 | | 2023-10-02 | | Active | 61 matched | 2026-09-30 | Marcus Hill |
| | RM-24 | Library homework hour | District | Town library | Community outreach and engagement | Promote and prevent | All students | 3-8 | 120 | Weekly | Town library | Community-owned | Community partner | $0 | | 2021-09-07 | | Active | Head count | 2026-10-08 | Sofia Delgado |
| | RM-25 | Summer lunch | District | Three parks | Community outreach and engagement | Promote and prevent | Low-income students | K-12 | 640 | Daily | Food bank | Community-owned | Community partner | $0 | | 2020-06-08 | | Active | 21,300 meals | 2026-09-08 | Hank Delacroix |
| | RM-26 | Weekend backpacks | School | Mesa Vista Elementary | Community outreach and engagement | Early intervention | Low-income students | K-5 | 95 | Weekly | Faith partners | Community-owned | Community partner | $0 | | 2019-09-09 | | Active | Bags counted | 2026-09-25 | Sofia Delgado |
| | RM-27 | Trades day | School | Eastgate Academy | Community outreach and engagement | Promote and prevent | All students | 9-12 | 60 | Twice a year | Builders' association | Community-owned | Community partner | $0 | | 2025-10-06 | 2025-04-30 | Active | Visitor list | 2026-10-07 | Marcus Hill |
| | RM-28 | School counselors | District | All schools | Special assistance for students and families | Promote and prevent | All students | K-12 | 6140 | Daily | Fourteen counselors | School-owned | General fund | $1,190,000 | 14 | 2015-08-17 | | Active | Contact log | 2026-10-05 | Dana Whitehorse |
| | RM-29 | Small counseling groups | School | Quail Run Elementary | Special assistance for students and families | Early intervention | Students referred | 2-5 | 36 | Weekly | Counselor | School-owned | Title IV, Part A | $6,000 | 0.1 | 2023-10-02 | | Active | Check-in survey | 2026-09-24 | Dana Whitehorse |
| | RM-30 | Check-in, check-out | School | Rimrock Middle | Special assistance for students and families | Early intervention | Students referred | 6-8 | 42 | Daily | Dean | School-owned | General fund | $2,000 | 0.2 | 2022-09-06 | | Active | Points met: 74% | 2026-09-17 | Jamal Pettway |
| | RM-31 | Clinic at school | School | Juniper Valley High | Special assistance for students and families | System of care | All students | 9-12 | 310 | Twice a week | County health | Community-owned | Community partner | $0 | | 2021-10-04 | | Active | 1,204 visits | 2026-09-30 | Marcus Hill |
| | RM-32 | Therapist on site | School | Larkspur Elementary | Special assistance for students and families | System of care | Students referred | K-5 | 24 | Twice a week | Valley Counseling | Community-owned | State grant | $38,000 | | 2024-01-08 | 2027-01-31 | Active | Session log | 2026-09-18 | Carla Jimenez |
| | RM-33 | Therapist on site | School | Willow Creek Middle | Special assistance for students and families | System of care | Students referred | 6-8 | 28 | Twice a week | Valley Counseling | Community-owned | State grant | $38,000 | | 2024-01-08 | 2027-01-31 | Active | Session log | 2026-10-06 | Ellen Sorensen |
| | RM-34 | Glasses and hearing aids | District | All schools | Special assistance for students and families | System of care | Low-income students | K-12 | 77 | As needed | Lions club | Community-owned | Foundation or donor | $5,400 | | 2018-09-10 | | Active | Vouchers used | 2026-09-08 | Dana Whitehorse |
| | RM-35 | Housing help desk | District | District office | Special assistance for students and families | System of care | Students without housing | K-12 | 112 | Daily | Dana Whitehorse | School-owned | Title I, Part A | $44,000 | 0.8 | 2019-08-12 | | Active | Cases closed: 88 | 2026-10-05 | Terrence Okafor |
| | RM-36 | Esports team | School | Juniper Valley High | Athletics | Promote and prevent | All students | 9-12 | 34 | Three times a week | Club adviser | School-owned | General fund | $3,200 | | 2024-09-03 | | Active | Roster | 2026-09-30 | Marcus Hill |
| | RM-37 | Mindful minutes | School | Mesa Vista Elementary | Classroom-based supports | Promote and prevent | All students | K-5 | 380 | Daily | Classroom teachers | School-owned | No cost | $0 | | 2023-08-14 | | Active | | 2025-03-11 | Sofia Delgado |
| | RM-38 | Math tutoring lab | School | Willow Creek Middle | Classroom-based supports | Early intervention | Students below level | 6-8 | 66 | Three times a week | College students | School-owned | Federal relief | $21,000 | | 2022-09-06 | 2026-09-30 | Ended | Passing: 58% | 2026-10-06 | Owen Brandt |
`;

export const resourceMapPlanted: readonly Planted[] = [
  {
    sheet: "Resource map",
    row: "RM-14",
    nth: 2,
    heading: "ID",
    what: "The same row twice.",
    source: "SK-01: no two rows alike",
    rule: "plan/no-duplicate-id",
  },
  {
    sheet: "Resource map",
    row: "RM-14",
    nth: 2,
    heading: "Resource or activity",
    what: "The same row twice: each cell of it.",
    source: "SK-01: no two rows alike",
    rule: "plan/no-duplicate-rows",
  },
  {
    sheet: "Resource map",
    row: "RM-14",
    nth: 2,
    heading: "Resource or activity",
    what: "The same activity twice at one site.",
    source: "SK-01: no two rows alike",
    rule: "resource-map/no-duplicate-activity",
  },
  {
    sheet: "Resource map",
    row: "RM-27",
    heading: "End date",
    what: "Ends before it starts.",
    source: "rule 7; SK-01",
    rule: "plan/dates-in-order",
  },
  {
    sheet: "Resource map",
    row: "RM-36",
    heading: "Arena",
    what: "“Athletics” is no arena of the framework.",
    source: "rule 42; SK-01",
    rule: "resource-map/in-framework",
  },
  {
    sheet: "Resource map",
    row: "RM-37",
    heading: "Last verified",
    what: "Not verified for more than a year.",
    source: "rule 42",
  },
  {
    sheet: "Resource map",
    row: "RM-05",
    heading: "Resource or activity",
    what: "Three reading groups at Sandstone for the same students, from three funds.",
    source: "rule 41",
  },
  {
    sheet: "Resource map",
    row: null,
    heading: null,
    what: "Nothing in home involvement as a system of care, nor in community outreach: two empty cells of the map.",
    source: "rule 41",
  },
];
