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
| Map analysis | What the map shows · work group of November 2026 | < | < | < | < |
| | | | | | | |
| | ID | Arena | Level of help | Level | Site | Finding | What was found | Is it in place? | Evidence | Student group | Severity | Feasibility | Year to work on it | Recommendation | Resources concerned | Money freed | Money needed | Owner | Goes to | Sent on | Initiative | Status |
| | MA-1 | Home involvement and engagement | System of care | District | District office | Priority need | Families in crisis have nobody to call after four o'clock | No, and wanted | 61 calls to the front office after hours, September and October | All students | 5 | 3 | Year 1 | Add | | | $34,000 | Sofia Delgado | Superintendent | 2026-11-13 | Family crisis line | In progress |
| | MA-2 | Community outreach and engagement | System of care | District | District office | Gap | No partner takes part in care for the students who need most | No, and wanted | Map of fall 2026 | Students in crisis | 3 | 2 | | | | | | Dana Whitehorse | | | | Not started |
| | MA-3 | Classroom-based supports | Early intervention | School | Sandstone Elementary | Redundancy | Three reading groups serve the same children on different days | Yes | 27 of 58 children are in two of them | Students below level | 3 | 5 | | Combine | RM-04, RM-05, RM-06 | $9,000 | $2,000 | Grace Tanaka | Principal | 2026-11-13 | | In progress |
| | MA-4 | Special assistance for students and families | System of care | District | All schools | Fragmentation | Each school buys its own therapist for its own days | Yes, but more is needed | Two contracts with one provider; 41 students wait | Students referred | 4 | 4 | | Combine | RM-32, RM-33 | $8,000 | $46,000 | Dana Whitehorse | Superintendent | 2026-11-13 | | In progress |
| | MA-5 | Support for transitions | Promote and prevent | School | Quail Run Elementary | Strength | New families are met before the first day | Yes | 84% of families came | New families | 1 | 5 | | Keep | RM-08 | | | | | | | |
| | MA-6 | Support for transitions | Promote and prevent | School | Rimrock Middle | Redundancy | Advisory will do from January what the older students do now | Yes | Schedules of both | All students | 2 | 4 | | Redeploy | RM-09 | $4,000 | | Jamal Pettway | Principal | 2026-11-13 | | Not started |
| | MA-7 | Support for transitions | Early intervention | District | Juniper Valley High | Priority need | Newcomers in grades 9 to 12 wait a term for a class of their own | Yes, but more is needed | | English learners | 4 | 3 | Year 2 | Strengthen | RM-11 | | $41,000 | Ellen Sorensen | Superintendent | 2026-11-13 | Newcomer program | Not started |
| | MA-8 | Home involvement and engagement | Early intervention | School | Eastgate Academy | Priority need | Families of students short of credits hear of it in May | No, and wanted | 31 of 40 families asked | Students short of credits | 4 | 5 | Year 1 | Add | | | $1,500 | Marcus Hill | Principal | 2026-11-13 | | Not started |
| | MA-9 | Classroom-based supports | Promote and prevent | School | Mesa Vista Elementary | Strength | Two minutes of quiet after recess help a class begin | Yes, but more is needed | Lessons begin four minutes earlier | All students | 2 | 5 | | Strengthen | RM-37 | | $600 | | Principal | 2026-11-13 | | Not started |
| Mechanisms | Who carries the change · 2026-27 | < | < | < | < |
| | | | | | | |
| | ID | Mechanism | Level | Site | Temporary or lasting | What it is for | Functions | Who sits on it | Most members | How often it meets | Chair or lead | Established | Ends | Reports to | Products |
| | ME-1 | Superintendent and governing body | District | District office | Lasting | To make learning supports part of every decision | Adopts the policy<br>Names the leader<br>Reads the reports<br>Celebrates progress | Superintendent and board | | Monthly | Dr. Marisol Quintana | 2025-09-02 | | | Board policy 6190 |
| | ME-2 | Transformation Leader | District | District office | Lasting | To answer for the change day by day | Leads the work<br>Reports to the Superintendent<br>Removes barriers | One administrator | 1 | | Dana Whitehorse | 2025-10-14 | | ME-1 | Quarterly report |
| | ME-3 | Steering Body | District | District office | Temporary | To champion the change and keep it on course | Approves the plan<br>Reads the map<br>Recommends policy | Cabinet, two principals, two partners | 12 | Weekly | Dr. Marisol Quintana | 2025-10-20 | 2028-06-30 | ME-1 | Approved plan |
| | ME-4 | Planning Team | District | District office | Temporary | To write the plan that the design asks for | Drafts the plan<br>Listens to comments<br>Writes the next draft | Steering body, learning supports staff | 9 | Weekly | Priya Raman | 2026-01-12 | 2027-06-30 | ME-3 | Action plan |
| | ME-5 | Implementation Team | District | District office | Temporary | To set the pattern for every school | Trains school teams<br>Sets the schedule<br>Solves problems | Three trained staff | 3 | Weekly | Dana Whitehorse | 2026-02-16 | 2028-06-30 | ME-2 | School schedule |
| | ME-6 | External Change Agents | District | District office | Temporary | To coach those who lead | Coaches<br>Looks at progress with the teams | Ridgeline | 2 | Weekly | Beatriz Lindqvist | 2025-11-03 | 2027-06-30 | ME-2 | Coaching notes |
| | ME-7 | External Collaborators | District | District office | Lasting | To share people and places with the schools | Offer services<br>Help solve problems | Six partner organizations | | Quarterly | Hank Delacroix | 2025-11-10 | | ME-3 | Partner agreements |
| | ME-8 | Work group | District | District office | Temporary | To draw and read the map | Maps each school<br>Ranks the needs | Six staff from schools and the office | 6 | Every two weeks | Ellen Sorensen | 2026-08-24 | | ME-4 | Resource map |
| | ME-9 | Steering Body | School | Rimrock Middle | Temporary | To keep the change on course at school | Reads referrals<br>Names barriers | Principal, counselor, two teachers, a parent | 8 | Monthly | Jamal Pettway | 2026-05-12 | 2028-06-30 | ME-3 | School plan |
| | ME-10 | Implementation Team | School | Rimrock Middle | Temporary | To begin the work at school | Trains staff<br>Starts the team | Two trained staff | 3 | Weekly | Jamal Pettway | 2026-05-26 | 2028-06-30 | ME-5 | Staff training |
| | ME-11 | Steering Body | School | Quail Run Elementary | Temporary | To keep the change on course at school | Reads referrals<br>Names barriers | Principal, nurse, two teachers, a parent | 8 | | Sofia Delgado | 2026-03-09 | 2028-06-30 | ME-3 | School plan |
| | ME-12 | Implementation Team | School | Quail Run Elementary | Temporary | To begin the work at school | Trains staff<br>Starts the team | Two trained staff | 3 | Weekly | Sofia Delgado | 2026-04-13 | 2028-06-30 | ME-5 | Staff training |
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
    rule: "resource-map/verified-lately",
  },
  {
    sheet: "Resource map",
    row: "RM-04",
    heading: "Resource or activity",
    what: "Three reading groups at Sandstone for the same students, from three funds.",
    source: "rule 41",
    rule: "resource-map/no-redundancy",
  },
  {
    sheet: "Resource map",
    row: "RM-32",
    heading: "End date",
    what: "The state grant ends in January, and nothing follows at Larkspur.",
    source: "rule 42",
    rule: "resource-map/ending-is-replaced",
  },
  {
    sheet: "Resource map",
    row: "RM-33",
    heading: "End date",
    what: "The same at Willow Creek.",
    source: "rule 42",
    rule: "resource-map/ending-is-replaced",
  },
  {
    sheet: "Map analysis",
    row: "MA-2",
    heading: "What was found",
    what: "A gap of the map for which nothing is recommended.",
    source: "rule 41",
    rule: "resource-map/no-open-gap",
  },
  {
    sheet: "Map analysis",
    row: "MA-6",
    heading: "Money freed",
    what: "$4,000 are to be freed of an activity that costs $1,800.",
    source: "rule 40; SK-02",
    rule: "map-analysis/redeploy-within-cost",
  },
  {
    sheet: "Map analysis",
    row: "MA-7",
    heading: "Evidence",
    what: "A need that comes first, without evidence.",
    source: "SK-02",
    rule: "map-analysis/need-has-evidence",
  },
  {
    sheet: "Map analysis",
    row: "MA-8",
    heading: "Initiative",
    what: "A need of the first year without an initiative.",
    source: "rule 43; SK-02",
    rule: "map-analysis/need-has-initiative",
  },
  {
    sheet: "Map analysis",
    row: "MA-9",
    heading: "Owner",
    what: "A recommendation that nobody owns.",
    source: "rule 40; SK-02",
    rule: "map-analysis/recommendation-has-owner",
  },
  {
    sheet: "Mechanisms",
    row: "ME-8",
    heading: "Ends",
    what: "A temporary work group without an end.",
    source: "SK-03",
    rule: "mechanisms/temporary-has-end",
  },
  {
    sheet: "Mechanisms",
    row: "ME-11",
    heading: "How often it meets",
    what: "A body that does not say how often it meets.",
    source: "SK-03",
    rule: "mechanisms/require-frequency",
  },
];
