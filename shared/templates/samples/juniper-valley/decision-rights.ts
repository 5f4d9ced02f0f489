/** Planted: a decision that nobody decides (8), one with two deciders (4). */
export const decisionRights = `
| 6 Decision rights | What is common, and who decides | < | < | < |
| | | | | | |
| | ID | Category | Decision or practice | Kind | How common | Recommends | Must agree | Gives input | Decides | Carries out | Is told | Written down in | Review on |
| | 1 | Curriculum | Which core reading and math materials schools use | Decision | Centralized | Literacy and math specialists | | Teachers, principals | School board | Assistant Superintendent | Families | Board policy 6161 | 2027-06-15 |
| | 2 | Curriculum | Order and pace of units | Decision | Guided | Grade-level teams | | Coaches | Assistant Superintendent | Principals | Teachers | Curriculum handbook, p. 4 | 2027-06-15 |
| | 3 | Assessment | Screening windows and tools | Decision | Centralized | Director of Data and Assessment | | Principals | Assistant Superintendent | Principals | Families | Assessment calendar | 2027-05-01 |
| | 4 | Staffing | Number of positions at each school | Decision | Centralized | Director of Human Resources | Chief Business Officer | Principals | Superintendent; Chief Business Officer | Director of Human Resources | School board | Staffing formula | 2027-02-01 |
| | 5 | Staffing | Who is hired for a teaching position | Decision | School autonomy | Hiring team of the school | | Teachers | Principal | Director of Human Resources | | Hiring guide | 2027-03-01 |
| | 6 | Budget | Use of a school's own supply budget | Decision | School autonomy | Principal | | School site council | Principal | School office | Chief Business Officer | Budget manual | 2027-05-01 |
| | 7 | Time | Bell schedules in grades 6 to 12 | Decision | Guided | Principal | Chief of Operations | Students, families | Superintendent | Principal | Families | Schedule guide | 2027-01-15 |
| | 8 | Student support | Which schools get an added counselor | Decision | Centralized | Director of Student Services | | Principals | | Director of Human Resources | School board | | 2027-02-01 |
| | 9 | Instruction | A daily block for reading in grades K to 3 | Practice | Centralized | | | | | | | Curriculum handbook, p. 2 | |
| | 10 | Instruction | How reading groups are formed | Practice | School autonomy | | | | | | | | |
| | 11 | Student support | First contact after the third absence | Practice | Centralized | | | | | | | Early-contact protocol | |
| | 12 | Professional learning | One early-release day a month for teams | Practice | Guided | | | | | | | Calendar policy 6111 | |
`;
