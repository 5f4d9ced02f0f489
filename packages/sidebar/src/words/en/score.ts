/** What the door says until there is something to score with. */
export const score = {
  title: "Score",
  coming: "Scoring comes next.",
  says: "You will score the plan row by row on your rubric here, with what the plan shows beside each level, and compare with a second rater.",
  until: "Until then, Check shows what a rater would ask about.",
  toCheck: "Go to the findings",
};
