import { field } from "../field.ts";

/** How far it is, and what it waits for. */
export const progress = {
  status: field(
    "status",
    "Status",
    "Where it stands today, in one word from the list.",
    `current status, statuses, progress, progress status, progress to date, current progress, progress milestones,
    progress toward milestone, progress toward milestones, progress toward goal, progress rating, completion,
    completion status, completed, complete, complete yes no, completed yes no, done, rag, rag status, ryg,
    ryg status, rag rating, red yellow green, red amber green, on track, on track yes no, p x c, traffic light,
    stoplight, stop light, health, project health, overall status, overall progress, status code,
    status indicator, status rating, implementation status, implementation progress, status of implementation,
    stage of implementation, implementation stage, level of implementation, action status, task status,
    goal status, project status, initiative status, milestone status, status as of, status to date, met,
    met not met, met or not met, goal met, target met, status of action, status of goal, status of task, stage,
    progress check, progress monitoring status`,
    { list: "status" },
  ),
  percentComplete: field(
    "percent",
    "% complete",
    "How much of it is done, from 0% to 100%.",
    `percent completed, percent done, percentage complete, percentage completed, percentage done,
    pct complete, pct done, complete percent, completed percent, completion percent, completion percentage,
    completion rate, percent of completion, percentage of completion, percent progress, progress percent,
    progress percentage, percent finished, percent implemented, work complete`,
  ),
  dependsOn: field(
    "ref",
    "Depends on",
    "The ID or name of what must be finished first.",
    `dependency, dependencies, depends upon, dependent on, dependent upon, predecessor, predecessors,
    predecessor task, predecessor tasks, prerequisite, prerequisites, pre requisite, blocked by, waiting on,
    waiting for, relies on, requires completion of, preceding task, interdependencies, linked tasks,
    message dependencies, constraints dependencies, dependencies and constraints`,
  ),
};
