/** The register. Planted: an error in a cell (6), a due date after the program's end (9). */
export const deliverables = `
| Deliverables | Juniper Valley Unified School District · Strategic plan 2026-29 · the ten products | < | < | < | < | < | < | < |
| | Version 2.1, kept by Terrence Okafor | | | | | | | |
| | | | | | | | | |
| | No. | Product | Where it is | Owner | Due date | Created or refined | Version | Drafted by | Approved by | Approved on | State | Rubric rows | Notes |
| | 1 | Steering Committee norms | 1 Norms | Terrence Okafor | 2025-09-26 | Created | 1 | Terrence Okafor | Steering Committee | 2025-09-17 | Approved | | |
| | 2 | Aspirations | 2 Aspirations | Dr. Marisol Quintana | 2025-10-31 | Refined | 3 | Steering Committee | School board | 2025-10-28 | Approved | | Began from the 2021 vision statement |
| | 3 | Stakeholder engagement plan | 3 Engagement | Terrence Okafor | 2025-09-30 | Created | 2 | Sofia Delgado | Steering Committee | 2025-09-17 | Approved | | |
| | 4 | Diagnostic | 4 Diagnostic | Ellen Sorensen | 2025-11-21 | Created | 2 | Ellen Sorensen | Steering Committee | 2025-11-12 | Approved | | |
| | 5 | Measures and targets | 5 Measures | Ellen Sorensen | 2025-12-19 | Created | 2 | Ellen Sorensen | Steering Committee | 2025-12-10 | Approved | Mission measures; Strategic priority measures | |
| | 6 | Decision-making rights | #REF! | Dr. Marisol Quintana | 2026-01-16 | Created | 1 | Dana Whitehorse | School board | 2026-01-14 | Approved | | |
| | 7 | Strategic priorities, initiatives, and deliverables | 7 Priorities | Terrence Okafor | 2026-01-30 | Refined | 4 | Steering Committee | School board | 2026-01-27 | Approved | Organization; Descriptive clarity; Initiatives; Deliverables | |
| | 8 | Implementation plan | 8 Implementation | Terrence Okafor | 2026-02-20 | Created | 3 | Steering Committee | Steering Committee | 2026-02-11 | Approved | Action steps | |
| | 9 | Resource needs | 9 Resources | Priya Raman | 2026-04-30 | Created | 2 | Priya Raman | Steering Committee | 2026-02-18 | Approved | | |
| | 10 | Communication plan | 10 Communication | Naomi Feldman | 2026-02-20 | Created | 1 | Naomi Feldman | Steering Committee | 2026-02-11 | Approved | | |
`;
