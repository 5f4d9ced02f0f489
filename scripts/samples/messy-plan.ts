/**
 * A school's plan as it comes out of a shared drive: title rows, a second heading row, advice under the headings, goals
 * written once over their steps, fuzzy dates, a repeated heading after a page break, a total, and a legend.
 */
export const messyPlan = `
| Rimrock SIP | Rimrock Middle School | | | | | | | | |
| | School Improvement Plan 2026-2027 - WORKING DRAFT (rev. 10/12) | | | | | | | | |
| | "The team meets every other Tuesday. Please do not change column order!" | | | | | | | | |
| | | | | | | | | | |
| | Goal | Action Steps | Who | When | | Resources / Budget Source | Est. Cost | Evidence of Success | Progress  |
| | (SMART) | What will be done? | Person(s) Responsible | Begin | Complete by | | | How will we know? | P / X / C |
| | Write one goal a block | Start with a verb | One name first | | | Title I, general, donor… | | | Planned / In progress / Complete |
| | GOAL 1: By June 2027, students who say an adult knows them well will go from 58% to 65%. | Form a design group of teachers and students | J. Pettway | Aug. 2026 | 9/11/26 | none | 0 | Roster | C |
| | | Visit two schools with strong advisories | Pettway; two teachers | Sept | October 23 | PTA | $2,400 | Visit notes | C |
| | | Draft 18 advisory sessions | A. Fontaine | 10/26/2026 | Dec 11 | Title IV | $3,600 | Drafts in the folder | X |
| | | Review drafts with student council | A. Fontaine / student council | Dec. 2026 - Jan. 2027 | | | | Comments  | P |
| | | Train advisors (2 afternoons) | Pettway | Jan | Feb 12 | Title IV | 4800 | Sign-in sheets | P |
| | | Run pilot in grades 6 and 7 | All advisors | Second semester | | | | Session log | |
| | | Ask students what it gave them | | May 2027 | May 2027 | | | Survey | P |
| | | | | | | | | | |
| | GOAL 2: Chronic absence at Rimrock falls from 29% to 24% by June 2027. | Name an attendance lead | Pettway | Aug | Aug 21 | | | Name on the staff list | C |
| | | Look at the weekly report every Monday | Attendance team | Weekly | Ongoing | | | Team notes | X |
| | | Test the early-contact protocol | Attendance team, S. Delgado | 10/12/26 | 12/11/26 | | | Call log | X |
| | | Call home after the third absence | Advisors | Jan 2027 | through May | | | Call log | P |
| | | Offer a ride for two weeks after the first call | TBD | TBD | TBD | General fund | ~$1,500 | Ride log | On hold |
| | | | | | | | | | |
| | Goal | Action Steps | Who | When | | Resources / Budget Source | Est. Cost | Evidence of Success | Progress |
| | GOAL 3: Students of grade 8 ready for algebra: 31% to 38% by May 2027. | Draft the unit maps of grade 6 | Gr. 6 team | Aug 10 | Sep 25 | Title II | $1,400 | Maps | C |
| | | Draft the unit maps of grade 7 | Gr. 7 team | Sept 7 | 10/23 | Title II | $1,400 | Maps | C |
| | | Draft the unit maps of grade 8 | K. Ramos | Oct 5 | Nov 20 | Title II | $1,400 | Maps | X |
| | | Field-test items in four rooms | O. Brandt | Q3 | Q3 | | | Results by item | P |
| | | Score together and revise | Math dept. | March - April 2027 | | subs | $740 | Scored samples | P |
| | | Hold two family math nights | Math dept. | Fall and Spring | | PTA | $600 | Sign-in | P |
| | TOTAL | | | | | | $17,840 | | |
| | | | | | | | | | |
| | P = planned, X = in progress, C = complete | | | | | | | | |
| | Approved by site council: ____________ | | | | | | | | |
`;
