/** Who hears what. Planted: community groups, who were asked, are never told. */
export const communication = `
| 10 Communication | Communication plan, 2026-27 | < | < | < |
| | | | | |
| | ID | Audience | Message | Strategic priority | Channel | Sender | Date | Frequency | Two-way? | How people answer | Status | Notes |
| | C1 | Educators | What the four priorities are, what stops, and what is asked of you this year | P1, P2, P3, P4 | Meeting | Dr. Marisol Quintana | 2026-08-10 | Once | Yes | Question cards, answered within a week | Complete | Opening day |
| | C2 | Educators | Where the reading sequence is, and how coaches work with you | P1 | Email | Grace Tanaka | Monthly, Sep-May | Monthly | Yes | Reply to Grace | On track | |
| | C3 | School leaders | Which decisions are yours, and the steps due this month | P1, P2, P3, P4 | Meeting | Terrence Okafor | Monthly, Aug-May | Monthly | Yes | Half of the agenda | On track | |
| | C4 | Family members | What your child will read this year, and how to help at home | P1 | Newsletter | Carla Jimenez | 2026-09-14 | Quarterly | Yes | Phone and text line in three languages | In progress | |
| | C5 | Family members | Why we call after the third absence, and how we can help | P2 | Text or call | Dana Whitehorse | 2026-10-19 | As needed | Yes | Call back the same day | In progress | |
| | C6 | Family members | Summer bridge: who may come, and how | P3 | Letter | Marcus Hill | April 2027 | Once | Yes | Family night on April 22 | Not started | |
| | C7 | Students | Advisory begins: what it is for, and who will be your adult | P2 | Event | Jamal Pettway | 2027-02-16 | Once | Yes | First session asks for questions | Not started | |
| | C8 | Students | What you told us last winter, and what we did | P2 | Video | Maya Castellanos | 2026-11-06 | Once | No | | Complete | |
| | C9 | Central office staff | What each department does for the priorities this quarter | P1, P2, P3, P4 | Meeting | Dr. Marisol Quintana | Oct, Jan, Apr | Quarterly | Yes | Round table | On track | |
| | C10 | School board | Progress on measures, what is late, what we need from you | P1, P2, P3, P4 | Board meeting | Dr. Marisol Quintana | 2026-11-17 | Quarterly | Yes | Work session | Complete | |
| | C11 | Educators | How mentors and the residency help you stay | P4 | Email | Luis Barragán | 2026-10-05 | Twice a year | Yes | Reply to Luis | Complete | |
| | C12 | Central office staff | How to speak of the plan in one minute | P1, P2, P3, P4 | Email | Naomi Feldman | 2026-09-08 | Once | No | | Complete | One-page card |
`;
