/** Who was asked. Planted: no row in which students inform the diagnostic. */
export const engagement = `
| 3 Engagement | Stakeholder engagement, fall 2025 and winter 2026 | < | < | < | < |
| | | | | | | |
| | ID | Stakeholder group | Informs | Step or method | Questions or topics | Owner | Date | Location | People hoped for | People heard | Status | What we heard | How it was used | Reported back |
| | E1 | Educators | Diagnostic | Survey | What helps you teach well here? What gets in the way? | Ellen Sorensen | 2025-09-22 | Online | 280 | 241 | Complete | Too many reading programs at once; good colleagues; little time to plan together | One sequence became initiative P1.1 | 2026-03-04 |
| | E2 | School leaders | Diagnostic | Interview | Which decisions wait too long? | Terrence Okafor | 2025-09-29 | Each school | 9 | 9 | Complete | Staffing decisions come late; unclear who approves curriculum | Decision rights rows 1 to 4 | 2026-03-04 |
| | E3 | Family members | Diagnostic | Focus group | When do you feel welcome? When not? | Sofia Delgado | Sept-Oct 2025 | Quail Run, Rimrock, Eastgate | 45 | 38 | Complete | First call is always bad news; evening events are hard to reach | Early-contact protocol | 2026-03-11 |
| | E4 | Community groups | Diagnostic | Forum | What should graduates be able to do? | Dr. Marisol Quintana | 2025-10-08 | Valley Chamber of Commerce | 30 | 26 | Complete | Reliable, able to talk with customers, comfortable with numbers | Aspiration A1 | 2026-03-18 |
| | E5 | Central office staff | Diagnostic | Meeting | Where do schools get two answers from us? | Priya Raman | 2025-10-01 | District office | 40 | 37 | Complete | Purchasing and hiring | Decision rights rows 5 and 6 | 2026-03-04 |
| | E6 | Educators | Plan creation | Focus group | Would these initiatives help? What would you drop? | Grace Tanaka | 2025-12-03 | Five elementary schools | 50 | 44 | Complete | Keep coaching; drop the second assessment | Second assessment dropped | 2026-03-04 |
| | E7 | School leaders | Plan creation | Meeting | Can your school carry this in one year? | Terrence Okafor | 2025-12-17 | Principals' meeting | 9 | 9 | Complete | Advisory should begin with two schools | Advisory pilot before all schools | 2026-03-04 |
| | E8 | Family members | Plan creation | Survey | Which of these matters most to your family? | Naomi Feldman | 2026-01-12 | Online and paper, three languages | 1200 | 963 | Complete | Reading first, then safety and belonging | Order of priorities | 2026-03-11 |
| | E9 | Students | Plan creation | Forum | What would make you come on a bad day? | Jamal Pettway | 2025-12-09 | Rimrock and Juniper Valley High | 60 | 71 | Complete | An adult who knows me; a reason that day | Advisory in grades 6-12 | 2026-03-10 |
| | E10 | Community groups | Plan creation | Meeting | Where could students learn by working? | Marcus Hill | 2026-01-15 | Chamber breakfast | 20 | 18 | Complete | Health, trades, county offices | Career pathways in year 2 | 2026-03-18 |
| | E11 | Central office staff | Plan creation | Meeting | What will each department stop doing? | Dr. Marisol Quintana | 2026-01-07 | District office | 40 | 35 | Complete | Stop the paper evaluation form; stop monthly data binders | Listed in the board report | 2026-03-04 |
| | E12 | Family members | Both | Interview | What did you hope for when you moved here? | Sofia Delgado | Fall 2025 | Home visits | 12 | 12 | Complete | That somebody would call us back | Early-contact protocol | 2026-03-11 |
`;
