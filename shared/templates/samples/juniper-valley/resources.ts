/**
 * Needs. Planted: a total that is not quantity times unit cost (N6), an initiative of the year without a need
 * (Advisory in grades 6-12), and a row that adds up the others.
 */
export const resources = `
| 9 Resources | Resource needs, 2026-27 | < | < | < | < |
| | | | | | |
| | ID | Initiative | Type of need | Need | Description | FTE | Quantity | Unit cost | Total cost | One-time or recurring | Fiscal year | Funding source | Funded? | Start date | Needed until | PD date | Owner |
| | N1 | Structured literacy in K-3 | Materials and tools | Decodable text sets | For 61 K-2 rooms | | 81 | $600 | $48,600 | One-time | 2026-27 | Title I, Part A | Secured | 2026-08-31 | 2027-06-30 | | Priya Raman |
| | N2 | Structured literacy in K-3 | Professional development | Matching texts to skills | Three afternoons for K-2 teachers | | 3 | $800 | $2,400 | One-time | 2026-27 | Title II, Part A | Secured | 2026-11-02 | 2026-12-18 | 2026-11-18 | Grace Tanaka |
| | N3 | Structured literacy in K-3 | Staffing | Stipends for writers of the sequence | Ten teachers | | 10 | $500 | $5,000 | One-time | 2026-27 | Title II, Part A | Secured | 2026-07-15 | 2026-08-21 | | Grace Tanaka |
| | N4 | Literacy coaching | Staffing | Literacy coaches | One at each elementary school | 5.0 | 5 | $94,000 | $470,000 | Recurring | 2026-27 | Title I, Part A; General fund | Secured | 2026-08-03 | 2029-06-30 | | Terrence Okafor |
| | N5 | Literacy coaching | Technical assistance | Coach of coaches | Ridgeline, ten days | | 10 | $1,900 | $19,000 | One-time | 2026-27 | Title II, Part A | Secured | 2026-09-01 | 2027-05-28 | | Terrence Okafor |
| | N6 | Attendance teams | Staffing | Stipends for attendance leads | Nine schools | | 9 | $1,200 | $12,000 | Recurring | 2026-27 | General fund | Secured | 2026-08-03 | 2027-06-30 | | Dana Whitehorse |
| | N7 | Attendance teams | Financial | Translation of messages | Spanish and Vietnamese | | 2 | $600 | $1,200 | One-time | 2026-27 | General fund | Secured | 2026-10-12 | 2026-11-13 | | Naomi Feldman |
| | N8 | Common math units in grades 6-9 | Staffing | Summer writing days | Fourteen teachers | | 14 | $300 | $4,200 | One-time | 2026-27 | Title II, Part A | Secured | 2026-07-20 | 2026-08-07 | | Owen Brandt |
| | N9 | Common math units in grades 6-9 | Materials and tools | Item bank | District license | | 1 | $7,500 | $7,500 | Recurring | 2026-27 | General fund | Requested | 2026-10-05 | 2029-06-30 | | Owen Brandt |
| | N10 | Common math units in grades 6-9 | Staffing | Substitutes for scoring days | 24 days | | 24 | $185 | $4,440 | One-time | 2026-27 | Title II, Part A | Secured | 2027-03-01 | 2027-04-30 | | Owen Brandt |
| | N11 | Summer bridge to algebra | Staffing | Lead teacher and three teachers | Four weeks | 0.4 | 4 | $10,500 | $42,000 | Recurring | 2026-27 | Title I, Part A | Requested | 2027-06-07 | 2027-07-23 | | Luis Barragán |
| | N12 | Summer bridge to algebra | Materials and tools | Tasks, snacks, bus passes | Sixty students | | 60 | $113 | $6,780 | Recurring | 2026-27 | Title I, Part A | Gap | 2027-06-07 | 2027-07-23 | | Hank Delacroix |
| | N13 | New-teacher mentoring | Professional development | Mentor training | Two days | | 2 | $3,100 | $6,200 | Recurring | 2026-27 | Title II, Part A | Secured | 2026-09-08 | 2026-09-25 | 2026-09-15 | Terrence Okafor |
| | N14 | New-teacher mentoring | Staffing | Mentor stipends | Thirty-one mentors | | 31 | $900 | $27,900 | Recurring | 2026-27 | Title II, Part A | Secured | 2026-09-08 | 2027-06-30 | | Luis Barragán |
| | N15 | Grow-your-own residency | Financial | Tuition support in year 2 | Eight residents; nothing this year | | 0 | $4,000 | $0 | Recurring | 2026-27 | Foundation or donor | Requested | 2027-02-01 | 2029-06-30 | | Priya Raman |
| | N16 | Grow-your-own residency | Materials and tools | Recruiting | Flyers, two evenings | | 2 | $1,500 | $3,000 | One-time | 2026-27 | General fund | Secured | 2027-02-16 | 2027-03-19 | | Luis Barragán |
| | Total for 2026-27 | | | | | | | | =SUM(I4:I19) → 660220 | | | | | | | | |
`;
