/** What was met about while the plan was made. Planted: a member absent without a word why (S4). */
export const meetings = `
| Meetings | Meetings and sessions, August 2025 through February 2026 | < | < | < |
| | Cohort sessions are dated by the state; we cannot move them. | | | |
| | | | | |
| | ID | Meeting | Type | Date | In person or virtual | Who should attend | Who attended | Absent | Reason for absence or change | Hours | Hours of preparation | Led by | Purpose | Venue | Deliverables worked on | Status |
| | C1 | Cohort session 1 | Cohort session | 2025-09-10 | In person | Steering Committee | Steering Committee | | | 3 | 1 | State office | Norms, aspirations, and how to listen | Capital Conference Center | 1, 2, 3 | Complete |
| | C2 | Cohort session 2 | Cohort session | 2025-11-05 | In person | Steering Committee | Steering Committee | | | 3 | 1 | State office | From diagnostic to measures | Capital Conference Center | 4, 5 | Complete |
| | C3 | Cohort session 3 | Cohort session | 2026-01-21 | Virtual | Steering Committee | Steering Committee | | | 2.5 | 0.5 | State office | Priorities that can be done | Zoom | 7, 8 | Complete |
| | S1 | Steering Committee 1 | Steering Committee | 2025-08-20 | In person | Steering Committee | Steering Committee | | | 2 | 1 | Terrence Okafor | Roles, calendar, and norms | District office, Room 4 | 1 | Complete |
| | S2 | Steering Committee 2 | Steering Committee | 2025-09-17 | In person | Steering Committee | Steering Committee | | | 2.5 | 1 | Terrence Okafor | Adopt norms; engagement plan | District office, Room 4 | 1, 3 | Complete |
| | S3 | Steering Committee 3 | Steering Committee | 2025-10-15 | In person | Steering Committee | Steering Committee | | | 3 | 1 | Terrence Okafor | Aspirations, second draft | Willow Creek library | 2 | Complete |
| | S4 | Steering Committee 4 | Steering Committee | 2025-11-12 | In person | Steering Committee | Quintana, Okafor, Raman, Whitehorse, Barragán, Sorensen, Pettway | Hank Delacroix | | 3 | 1 | Terrence Okafor | Diagnostic findings | District office, Room 4 | 4 | Complete |
| | S5 | Steering Committee 5 | Steering Committee | 2025-12-10 | Hybrid | Steering Committee | Quintana, Okafor, Whitehorse, Barragán, Sorensen, Delacroix, Pettway | Priya Raman | State budget hearing the same day; met with the Project Manager on 12/12 | 2 | 1 | Terrence Okafor | Measures and targets | District office, Room 4 | 5 | Complete |
| | S6 | Steering Committee 6 | Steering Committee | 2026-01-14 | In person | Steering Committee | Steering Committee | | | 3 | 1 | Terrence Okafor | Decision rights; priorities | Larkspur media center | 6, 7 | Complete |
| | S7 | Steering Committee 7 | Steering Committee | 2026-02-11 | In person | Steering Committee | Steering Committee | | | 3 | 1 | Terrence Okafor | Action steps, resources, communication | District office, Room 4 | 8, 9, 10 | Complete |
| | P1 | Project Manager session | Additional PD | 2025-10-02 | Virtual | Project Manager; TA partner | Terrence Okafor; Beatriz Lindqvist | | | 2 | | State office | Running several work streams at once | Zoom | | Complete |
| | L1 | Academy, opening session | Academy | 2025-09-24 | In person | Aspiring leader | Jamal Pettway | | | 6 | 1 | State office | Leading beyond one school | State university | | Complete |
| | W | Check-in with Ridgeline | Check-in | Weekly, Aug 2025 through Feb 2026 | Virtual | Superintendent; Project Manager | Dr. Marisol Quintana; Terrence Okafor | | | 1 | 0-1 | Beatriz Lindqvist | What is late, what is next | Zoom | | Complete |
`;
