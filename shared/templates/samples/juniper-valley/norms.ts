/** Planted: a norm that names no value (4). */
export const norms = `
| 1 Norms | How we work together | < | < | < |
| | Adopted by the Steering Committee on September 17, 2025 | | | |
| | | | | |
| | No. | Norm | Value it enacts | Looks and sounds like | How we check it | Adopted | Last reflected on | Self-rating |
| | 1 | We ask what the data say about the children who have the least before we speak of averages. | Every student | Somebody names a student group within the first five minutes of a data talk. | Plus/delta at the end of each meeting | 2025-09-17 | 2026-10-14 | 3 |
| | 2 | We disagree in the room and speak with one voice outside it. | Trust | Concerns are said aloud before the vote; nobody reopens it in the hallway. | Round of one word at closing | 2025-09-17 | 2026-10-14 | 3 |
| | 3 | We bring drafts early and let others improve them. | Learning together | A draft is in the folder three days before the meeting. | Project Manager checks the folder | 2025-09-17 | 2026-10-14 | 2 |
| | 4 | We say who will do what by when, and write it down before we leave. | | The last ten minutes are for owners and dates. | Read back at the end | 2025-09-17 | 2026-10-14 | 3 |
| | 5 | We invite the people whom a decision touches before it is made. | Partnership | The agenda names who was asked. | Agenda line | 2025-09-17 | 2026-10-14 | 2 |
`;
