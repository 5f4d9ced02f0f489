/**
 * Measures. Planted: a target against its direction (M7), a baseline without a date (M8), a target over 100% (M10),
 * no data source (M11), and a parent that does not exist (M14).
 */
export const measures = `
| 5 Measures | Measures and targets | < | < | < | < |
| | Percentages are of students enrolled on the first of October unless it says otherwise. | | | | | |
| | | | | | | |
| | ID | Level | Serves | Measure | How it is worked out | Unit | Direction | Student group | About | Data source | Frequency | Owner | Baseline | Baseline date | 2026-27 Target | 2027-28 Target | 2028-29 Target | Target date | Fall 2026 Actual | Why this target |
| | M1 | Mission | A1 | Graduates with a plan and a first step done | Seniors with a confirmed admission, apprenticeship, or job, of all June graduates | Percent | Increase | All students | Students | Student information system | Annually | Marcus Hill | 62% | 2026-06-12 | 67% | 73% | 80% | 2029-06-15 | | Three best schools of our size are at 78 to 85 |
| | M2 | Mission | A2 | Points between graduation rates of English learners and all students | All students' rate minus English learners' rate | Number | Decrease | English learners | Students | Student information system | Annually | Ellen Sorensen | 14 | 2026-06-12 | 12 | 9 | 6 | 2029-06-15 | | Two to three points a year in the last two years |
| | M3 | Strategic priority | P1 | Third graders on level in reading | On level or above on the state reading test | Percent | Increase | All students | Students | State assessment | Annually | Grace Tanaka | 41% | 2026-05-22 | 46% | 53% | 62% | 2029-05-25 | | Neighbors with one sequence gained five to eight points a year |
| | M4 | Strategic priority | P1 | English learners on level in reading, grade 3 | As M3 | Percent | Increase | English learners | Students | State assessment | Annually | Grace Tanaka | 19% | 2026-05-22 | 26% | 36% | 48% | 2029-05-25 | | Closing half the gap in three years |
| | M5 | Initiative | Literacy coaching | Teachers of grades 1 to 3 with two coaching cycles | Log of cycles signed by teacher and coach | Percent | Increase | | Adults | Meeting records | Quarterly | Grace Tanaka | 0% | 2026-08-03 | 90% | 95% | 100% | 2029-05-25 | 22% | Five coaches, 84 teachers |
| | M6 | Strategic priority | P2 | Students chronically absent | Missing 10% of days or more | Percent | Decrease | All students | Students | Student information system | Monthly | Dana Whitehorse | 27% | 2026-06-12 | 24% | 21% | 18% | 2029-06-15 | 25% | Sandstone fell 15 points in two years |
| | M7 | Strategic priority | P2 | Students who say an adult at school knows them well | Agree or strongly agree, grades 6 to 12 | Percent | Increase | All students | Students | Survey | Twice a year | Jamal Pettway | 58% | 2026-04-30 | 55% | 52% | 49% | 2029-04-27 | | |
| | M8 | Strategic priority | P2 | Students with disabilities chronically absent | As M6 | Percent | Decrease | Students with disabilities | Students | Student information system | Monthly | Dana Whitehorse | 34% | | 30% | 26% | 21% | 2029-06-15 | 33% | Faster than M6, so that the gap closes |
| | M9 | Strategic priority | P3 | Eighth graders ready for algebra | Score of 4 or 5 on the readiness test in May | Percent | Increase | All students | Students | Interim assessment | Annually | Owen Brandt | 33% | 2026-05-15 | 38% | 45% | 54% | 2029-05-18 | | |
| | M10 | Strategic priority | P3 | Ninth graders who pass Algebra 1 by June | Grade of C or better | Percent | Increase | All students | Students | Student information system | Twice a year | Marcus Hill | 64% | 2026-06-12 | 69% | 75% | 104% | 2029-06-15 | | |
| | M11 | Strategic priority | P3 | Eighth graders from low-income families ready for algebra | As M9 | Percent | Increase | Low-income students | Students | | Annually | Owen Brandt | 21% | 2026-05-15 | 28% | 37% | 48% | 2029-05-18 | | |
| | M12 | Strategic priority | P4 | Teachers who stay in the district | Teachers of October who teach here the next October | Percent | Increase | | Adults | Human resources records | Annually | Luis Barragán | 81% | 2025-10-01 | 84% | 87% | 90% | 2029-10-01 | 82% | State median is 86 |
| | M13 | Initiative | New-teacher mentoring | New teachers who meet their mentor every month | Mentor log, first- and second-year teachers | Percent | Increase | | Adults | Meeting records | Quarterly | Luis Barragán | 44% | SY 2025-26 | 85% | 95% | 95% | 2029-05-25 | 81% | |
| | M14 | Strategic priority | P5 | Families who feel welcome at school | Agree or strongly agree | Percent | Increase | All students | Adults | Survey | Annually | Sofia Delgado | 72% | 2026-04-30 | 76% | 80% | 84% | 2029-04-27 | | |
| | M15 | Practical | Structured literacy in K-3 | Data meetings held on schedule | Of 15 planned, five schools, three windows | Number | Increase | | System | Meeting records | Three times a year | Ellen Sorensen | 6 | 2026-05-28 | 15 | 15 | 15 | 2029-05-25 | 5 | |
`;
