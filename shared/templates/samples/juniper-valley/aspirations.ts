/** Planted: no aspiration for priority P4, a horizon of fifteen years (A5). */
export const aspirations = `
| 2 Aspirations | What will be true in five years | < | < | < |
| | | | | | |
| | ID | Level | Strategic priority | About | In five years it will be true that… | By the year | Student group | Measures |
| | A1 | Mission | | Graduates | nine of ten graduates leave with a plan they chose and the first step of it done: a college admission, an apprenticeship, or a job with training. | 2031 | All students | M1 |
| | A2 | Mission | | Equity | nobody can tell from a student's home language or zip code whether that student will graduate. | 2031 | English learners | M2 |
| | A3 | Strategic priority | P1 | Reading | seven of ten third graders read on level, and the gap for English learners is half of today's. | 2031 | All students | M3, M4 |
| | A4 | Strategic priority | P2 | Student culture | every student can name an adult at school who would notice an absence. | 2031 | All students | M6, M7 |
| | A5 | Strategic priority | P3 | Mathematics | two of three eighth graders begin high school ready for algebra. | 2041 | All students | M9 |
| | A6 | Strategic priority | P2 | Family engagement | families hear from a school before there is a problem, in the language they speak at home. | 2031 | All students | M14 |
`;
