/** Findings. Planted: a growth area of the greatest weight that no priority answers (F8), a finding of one source (F11). */
export const diagnostic = `
| 4 Diagnostic | Strengths and growth areas, November 2025 | < | < | < | < |
| | Evidence: state and interim tests 2023-25; 64 classroom visits; 210 student assignments; surveys and focus groups | | | | | |
| | | | | | | |
| | ID | Strength or growth area | Finding | Area | Evidence source | Evidence | Number or sample | Student group | Weight, 1 to 5 | Root cause | Strategic priority |
| | F1 | Strength | Teachers trust each other and say so. | Culture | Constituents' perspectives; Classroom observations | 91% agree that colleagues help them improve | 241 of 280 staff | | 3 | Stable teams at seven of nine schools | P4 |
| | F2 | Strength | Students in grades 4 and 5 write often and at length. | Literacy | Instructional artifacts; Classroom observations | Three pieces of extended writing a month in 80% of folders | 90 folders | All students | 2 | Writing adoption of 2022 | P1 |
| | F3 | Strength | Attendance at Sandstone recovered faster than anywhere else. | Attendance | Performance data; Constituents' perspectives | Chronic absence fell from 34% to 19% in two years | 412 students | All students | 3 | A team that meets every Monday | P2 |
| | F4 | Growth area | Six of ten third graders do not read on level. | Literacy | Performance data; Instructional artifacts | State reading test, spring 2025: 41% on level | 468 students | All students | 5 | Five reading programs in five schools | P1 |
| | F5 | Growth area | Small-group reading time is spent on worksheets. | Literacy | Classroom observations; Instructional artifacts | Independent reading with feedback seen in 9 of 31 visits | 31 visits | All students | 4 | Few texts that match what was taught | P1 |
| | F6 | Growth area | English learners wait longest for help in reading. | Literacy | Performance data; Constituents' perspectives | Median wait for an intervention seat: 11 weeks, against 5 for others | 96 students | English learners | 5 | Seats assigned by school, not by need | P1 |
| | F7 | Growth area | One student in four misses more than 17 days. | Attendance | Performance data; Constituents' perspectives | Chronic absence 27% in 2024-25; 34% for students with disabilities | 6,140 students | Students with disabilities | 5 | First contact comes after the tenth absence | P2 |
| | F8 | Growth area | Families wait half a year for a special education evaluation. | Special education | Constituents' perspectives; Performance data | Median 118 school days from request to meeting | 73 requests | Students with disabilities | 5 | Two psychologist positions open since 2024 | |
| | F9 | Growth area | Students in grades 6 to 12 do not feel known. | Belonging | Constituents' perspectives; Performance data | 58% say an adult at school knows them well | 1,902 students | All students | 4 | Schedules without a place for it | P2 |
| | F10 | Growth area | Middle school tasks ask for steps, seldom for reasons. | Mathematics | Instructional artifacts; Classroom observations | 22 of 120 assignments ask students to explain | 120 assignments | All students | 4 | No shared units | P3 |
| | F11 | Growth area | Math lessons look different in every room of a grade. | Mathematics | Classroom observations | Same standard in the same week in 5 of 33 visits | 33 visits | All students | 4 | No common unit maps | P3 |
| | F12 | Growth area | One in three new teachers leaves within three years. | Staffing | Performance data; Constituents' perspectives | 31% of those hired in 2022 | 58 teachers | | 4 | Mentors without time | P4 |
`;
