import { choiceList } from "./choice-list.ts";

/** What a mapping team finds, asks and recommends, and the bodies that carry a change. */
export const mappingLists = {
  "map-findings": choiceList("Findings of a map", {
    Gap: "gaps, missing, empty cell, unmet need",
    Redundancy: "redundancies, duplication, duplicate, overlap, overlaps",
    Strength: "strengths, asset, works well",
    Fragmentation: "fragmented, scattered, piecemeal, disconnected",
    "Priority need": "need, needs, priority, high priority need",
  }),
  "map-answers": choiceList("Answers of a self-study", {
    Yes: "y, in place, enough",
    "Yes, but more is needed": "yes but more of this is needed, more needed, more of this is needed, weak, partly",
    "No, and wanted": "no wanted, no but wanted, wanted, want this, no and this is something we want",
    "No, and not wanted": "no not wanted, not wanted, not needed",
  }),
  recommendations: choiceList("Recommendations", {
    Keep: "continue, sustain, maintain",
    Strengthen: "improve, embellish, enhance, expand",
    Combine: "unify, merge, consolidate, integrate, combine unify",
    Redeploy: "reallocate, shift, move, reassign",
    Stop: "end, discontinue, phase out, drop",
    Add: "start, create, new, begin",
  }),
  "map-years": choiceList("Years of a priority", {
    "Year 1": "1, first year, y1",
    "Year 2": "2, second year, y2",
    "Year 3": "3, third year, y3",
  }),
  mechanisms: choiceList("Mechanisms", {
    "Superintendent and governing body": "governing body, board and superintendent, agency head and board",
    "Transformation Leader": "administrative leader, learning supports leader",
    "Steering Body": "steering team, steering group, steering committee",
    "Design Team": "design group",
    "Planning Team": "planning group, strategic planning team",
    "Implementation Team": "implementation group",
    "External Change Agents": "external change agent, change agents",
    "External Collaborators": "external collaborator, partner organizations",
    "Work group": "work groups, workgroup, task group",
    "Learning Supports Leadership Team": "leadership team, resource team, learning supports resource team",
  }),
  lasting: choiceList("Temporary or lasting", {
    Temporary: "ad hoc, time limited, for now",
    Lasting: "permanent, standing, ongoing",
  }),
};
