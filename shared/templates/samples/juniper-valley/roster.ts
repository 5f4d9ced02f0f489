/** The people. Planted: a member who left before he is done (Fontaine), a term that ends before it began (Blackwood). */
export const roster = `
| Roster | Who is who in the plan | < | < | < | < |
| | | | | | |
| | Name | Job title | Organization | Team | Role in the team | Comes from | Stakeholder group | Since | Until | Committed? | Hours a month | Email |
| | Dr. Marisol Quintana | Superintendent | Juniper Valley USD | Steering Committee | Superintendent | | Central office staff | 2025-08-01 | | Yes | 10 | mquintana@jvusd.example |
| | Terrence Okafor | Assistant Superintendent, Teaching and Learning | Juniper Valley USD | Steering Committee | Project Manager | | Central office staff | 2025-08-01 | | Yes | 18 | tokafor@jvusd.example |
| | Priya Raman | Chief Business Officer | Juniper Valley USD | Steering Committee | Direct report | | Central office staff | 2025-08-01 | | Yes | 8 | praman@jvusd.example |
| | Dana Whitehorse | Director of Student Services | Juniper Valley USD | Steering Committee | Direct report | | Central office staff | 2025-08-01 | | Yes | 8 | dwhitehorse@jvusd.example |
| | Luis Barragán | Director of Human Resources | Juniper Valley USD | Steering Committee | Direct report | | Central office staff | 2025-08-01 | | Yes | 8 | lbarragan@jvusd.example |
| | Ellen Sorensen | Director of Data and Assessment | Juniper Valley USD | Steering Committee | Direct report | | Central office staff | 2025-08-01 | | Yes | 8 | esorensen@jvusd.example |
| | Hank Delacroix | Chief of Operations | Juniper Valley USD | Steering Committee | Direct report | | Central office staff | 2025-08-01 | | Yes | 8 | hdelacroix@jvusd.example |
| | Jamal Pettway | Principal, Rimrock Middle School | Juniper Valley USD | Steering Committee | Aspiring leader | Principal | School leaders | 2025-08-01 | | Yes | 10 | jpettway@jvusd.example |
| | Grace Tanaka | Literacy Specialist | Juniper Valley USD | Planning Team | System-level specialist | | Educators | 2025-09-02 | | Yes | 6 | gtanaka@jvusd.example |
| | Owen Brandt | Mathematics Specialist | Juniper Valley USD | Planning Team | System-level specialist | | Educators | 2025-09-02 | | Yes | 6 | obrandt@jvusd.example |
| | Carla Jimenez | Principal, Larkspur Elementary | Juniper Valley USD | Planning Team | Principal | | School leaders | 2025-09-02 | | Yes | 4 | cjimenez@jvusd.example |
| | Marcus Hill | Principal, Juniper Valley High School | Juniper Valley USD | Planning Team | Principal | | School leaders | 2025-09-02 | | Yes | 4 | mhill@jvusd.example |
| | Andre Fontaine | Advisory Coordinator | Juniper Valley USD | Planning Team | Central office staff | | Central office staff | 2025-09-02 | 2026-12-18 | Yes | 6 | afontaine@jvusd.example |
| | Naomi Feldman | Communications Coordinator | Juniper Valley USD | Planning Team | Central office staff | | Central office staff | 2025-09-02 | | Yes | 4 | nfeldman@jvusd.example |
| | Sofia Delgado | Family Liaison | Juniper Valley USD | Planning Team | Central office staff | | Central office staff | 2025-09-02 | | Yes | 4 | sdelgado@jvusd.example |
| | Joel Reyes | Parent, Sandstone Elementary | Sandstone PTA | Planning Team | Family member | | Family members | 2025-09-02 | | Yes | 2 | joel.reyes@mail.example |
| | Maya Castellanos | Junior, Juniper Valley High School | Student council | Planning Team | Student | | Students | 2025-09-02 | | Yes | 2 | |
| | Winona Blackwood | Director, Valley Chamber of Commerce | Valley Chamber of Commerce | Planning Team | Community member | | Community groups | 2025-09-02 | 2025-06-30 | Yes | 2 | wblackwood@chamber.example |
| | Beatriz Lindqvist | Senior Partner | Ridgeline Education Partners | TA partner | TA partner | | | 2025-08-01 | | Yes | 12 | beatriz@ridgeline.example |
`;
