/** What was promised. Planted: an estimate whose lower number is the higher one (D7). */
export const commitments = `
| Commitments | Commitments and time | < | < | < |
| | Hours are estimates; more or fewer hours break no promise. | | | |
| | | | | |
| | ID | Party | Commitment | Who | Hours, at least | Hours, at most | How many times | Hours are | For each person or together | Due date | Asked by | Kept? | Exception |
| | D1 | School system | Every member takes part in each cohort session | All Steering Committee members | 2 | 4 | 3 | Per meeting | Per person | 2026-01-21 | The program | Kept | |
| | D2 | School system | Every member takes part in each Steering Committee meeting | All Steering Committee members | 3 | 4 | 7 | Per meeting | Per person | 2026-02-11 | The program | Kept with exception | Two absences in seven meetings |
| | D3 | School system | Check in with the TA partner every week | Superintendent; Project Manager | 1 | 2 | 30 | Per week | Per person | 2026-02-27 | The program | Kept with exception | No check-in in the two weeks of winter break |
| | D4 | School system | Write the engagement plan, recruit participants, schedule meetings | Superintendent; Project Manager | 3 | 5 | 1 | In total | Shared | 2025-09-30 | The program | Kept | |
| | D5 | School system | Preview what each Steering Committee meeting will cover | Superintendent | 1 | 1 | 7 | Per meeting | Per person | 2026-02-11 | The program | Kept | |
| | D6 | School system | Gather perspectives through surveys and focus groups | Project Manager | 3 | 5 | 1 | In total | Per person | 2025-10-31 | The program | Kept | |
| | D7 | School system | Collect instructional artifacts and schedule classroom observations | Project Manager | 8 | 4 | 1 | In total | Per person | 2025-10-31 | The program | Kept | |
| | D8 | School system | Work out initiatives, deliverables, action steps, and priority measures | All Steering Committee members | 2 | 6 | 1 | In total | Shared | 2026-01-30 | The program | Kept | |
| | D9 | School system | Calendar professional development; estimate staffing, assistance, and money | All Steering Committee members | 2 | 6 | 1 | In total | Shared | 2026-02-13 | The program | Kept | |
| | D10 | School system | Follow up so that good work arrives on time | Project Manager | 3 | 5 | 1 | In total | Per person | 2026-02-27 | The program | Kept | |
| | D11 | School system | Name a Project Manager | Superintendent | | | | | | 2025-08-15 | The program | Kept | |
| | D12 | School system | The Project Manager joins the additional sessions | Project Manager | | | | | | 2026-02-27 | The program | Kept | |
| | D13 | School system | Name an aspiring leader, who attends the academy | Superintendent | | | | | | 2025-08-29 | The program | Kept | |
| | D14 | School system | Finish all ten products | All Steering Committee members | | | | | | 2026-02-27 | The program | Kept | |
| | T1 | TA partner | Attend every cohort session and any further calls | TA partner | | | | | | 2026-02-27 | The program | Kept | |
| | T2 | TA partner | Work on the products with us, by the state's approach | TA partner | | | | | | 2026-02-27 | The program | Kept | |
`;
