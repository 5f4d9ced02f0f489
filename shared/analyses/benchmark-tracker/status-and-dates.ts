import { fieldOf } from "../../recognize/cells.ts";
import { hasColumn } from "../../recognize/tables-of.ts";
import { benchmarkTracker } from "../../templates/kinds/benchmark-tracker.ts";
import { entry, words } from "../entries.ts";
import { defineAnalysis, type Saying } from "../types.ts";
import { type Work, workOf } from "../work.ts";

export const statusAndDates = defineAnalysis({
  id: "benchmark-tracker/status-and-dates",
  name: "Statuses that the dates do not support",
  docs: {
    what: "Where do a benchmark's status and its dates tell different stories?",
    how: "Too bright: complete without a completion date or with less than 100%, or on track after the target date. Too dark: not started with a start date or some percent done, or open with a completion date that has come.",
    source: "SK-06; rules 44 and 46",
  },
  needs: [benchmarkTracker],
  messages: {
    some: "{count:status|statuses} of {all} that the dates do not support.",
    none: "All {all:status agrees|statuses agree} with the dates.",
    undated: "complete, without the day it was",
    partly: "complete, at {percent}%",
    passed: "on track, {days:day|days} past its date",
    started: "not started, with a start on {day:date}",
    begun: "not started, at {percent}%",
    finished: "open, with a completion on {day:date}",
  },
  analyze({ plan, today, say }) {
    const works = (workOf(plan).get("benchmark-tracker") ?? []).filter(({ status }) => status !== null);
    if (works.length === 0) return [];
    const told = works.flatMap((work) => {
      const found = storyOf(work);
      return found ? [{ work, ...found }] : [];
    });
    const values = { count: told.length, all: works.length };
    return [
      {
        title: null,
        caption: [say(told.length === 0 ? "none" : "some", values)],
        columns: [
          { id: "site", heading: "Site", unit: "words" },
          { id: "benchmark", heading: "Benchmark", unit: "words" },
          { id: "status", heading: "Status", unit: "words" },
          { id: "story", heading: "What does not fit", unit: "words" },
        ],
        rows: told.map(({ work, story, cells }) => ({
          tone: "warn",
          entries: {
            site: words(fieldOf(work.record, "site")),
            benchmark: entry(work.name, [work.nameCell]),
            status: words(work.statusCell),
            story: entry(story, [work.statusCell, ...cells]),
          },
        })),
        picture: null,
      },
    ];

    function storyOf(work: Work): { story: Saying; cells: Parameters<typeof entry>[1] } | null {
      const { table, status, percent, percentCell, started, finished, window } = work;
      const [begun, done] = [started?.value?.start ?? null, finished?.value?.end ?? null];
      if (status === "complete") {
        if (percent !== null && percent < 100) return { story: say("partly", { percent }), cells: [percentCell] };
        const isUndated = hasColumn(table, "finished") && finished?.raw === null;
        return isUndated ? { story: say("undated"), cells: [finished] } : null;
      }
      if (status === "not-started") {
        if (begun !== null && begun <= today) return { story: say("started", { day: begun }), cells: [started] };
        if (percent !== null && percent > 0) return { story: say("begun", { percent }), cells: [percentCell] };
      }
      if (done !== null && done <= today && (work.standing === "open" || work.standing === "not-started")) {
        return { story: say("finished", { day: done }), cells: [finished] };
      }
      const { end, endCell } = window;
      return status === "on-track" && end !== null && end < today
        ? { story: say("passed", { days: today - end }), cells: [endCell] }
        : null;
    }
  },
});
