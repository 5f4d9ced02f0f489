/** Reports people ask for by name, and the questions each answers, in the order they are read. */
export interface PlanReportKind {
  readonly id: string;
  readonly title: string;
  readonly what: string;
  /** Whether it begins with the throughline: what belongs to what, from aspirations down to action steps. */
  readonly tellsThroughline?: true;
  readonly analyses: readonly string[];
}

export const PLAN_REPORTS: readonly PlanReportKind[] = [
  {
    id: "map",
    title: "Resource map",
    what: "what there is, what is missing, what is done twice, and what to do",
    analyses: [
      "resource-map/matrix",
      "map-analysis/gaps",
      "map-analysis/priority-needs",
      "resource-map/overlaps",
      "map-analysis/recommendations",
      "resource-map/shared-by-sites",
      "resource-map/views",
      "resource-map/map-again",
      "mechanisms/coverage",
    ],
  },
  {
    id: "plan",
    title: "Implementation plan",
    what: "what belongs to what, when, by whom, and with which money",
    tellsThroughline: true,
    analyses: [
      "implementation-plan/attention",
      "implementation-plan/gantt",
      "implementation-plan/owner-load",
      "implementation-plan/slips",
      "implementation-plan/who-how-when",
      "priorities/tree",
      "priorities/roadmap",
      "resource-needs/money",
      "resource-needs/outlives-funding",
    ],
  },
  {
    id: "progress",
    title: "Progress",
    what: "where measures and benchmarks stand, and whether a change shows",
    analyses: [
      "measures/trajectory",
      "measures/status-and-figures",
      "measures/groups",
      "measures/run-charts",
      "benchmark-tracker/phases-by-site",
      "benchmark-tracker/roll-up",
      "benchmark-tracker/parts",
      "benchmark-tracker/status-and-dates",
      "benchmark-tracker/stale",
    ],
  },
  {
    id: "check-in",
    title: "Check-in",
    what: "what to talk about this week",
    analyses: ["implementation-plan/check-in", "implementation-plan/attention"],
  },
  {
    id: "coherence",
    title: "Coherence",
    what: "where the map, the plan, the measures, and the money do not meet",
    analyses: ["plan/coherence", "priorities/tree"],
  },
];
