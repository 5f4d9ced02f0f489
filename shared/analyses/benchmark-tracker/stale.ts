import { dateCell } from "../../plan/implementation/windows.ts";
import { fieldOf } from "../../recognize/cells.ts";
import { benchmarkTracker } from "../../templates/kinds/benchmark-tracker.ts";
import { entry, words } from "../entries.ts";
import { defineAnalysis } from "../types.ts";
import { isOpen, type Work, workOf } from "../work.ts";

export const stale = defineAnalysis({
  id: "benchmark-tracker/stale",
  name: "Benchmarks nobody has looked at lately",
  docs: {
    what: "Which open benchmarks have not been looked at for longer than the set number of days?",
    how: "The last look is the later of the review date and the last update. A benchmark without either has never been looked at; it counts once its work was to begin, or where it has no start date.",
    source: "SK-06; rule 46",
  },
  needs: [benchmarkTracker],
  options: { staleAfterDays: 30 },
  messages: {
    counts: "{count:benchmark|benchmarks} not looked at for more than {limit:day|days}, of {open} open.",
    never: "never",
  },
  analyze({ plan, today, options, say }) {
    const open = (workOf(plan).get("benchmark-tracker") ?? []).filter(isOpen);
    if (open.length === 0) return [];
    const rows = open
      .map((work) => ({ work, look: lastLook(work) }))
      .filter(({ work, look }) =>
        look === null ? (work.window.start ?? today) <= today : today - look.day > options.staleAfterDays,
      )
      .sort((a, b) => (a.look?.day ?? 0) - (b.look?.day ?? 0));
    return [
      {
        title: null,
        caption: [say("counts", { count: rows.length, limit: options.staleAfterDays, open: open.length })],
        columns: [
          { id: "site", heading: "Site", unit: "words" },
          { id: "benchmark", heading: "Benchmark", unit: "words" },
          { id: "last", heading: "Last looked at", unit: "day" },
          { id: "days", heading: "Days ago", unit: "days" },
          { id: "status", heading: "Status", unit: "words" },
        ],
        rows: rows.map(({ work, look }) => ({
          tone: "warn",
          entries: {
            site: words(fieldOf(work.record, "site")),
            benchmark: entry(work.name, [work.nameCell]),
            last: look ? entry(look.day, [look.cell]) : entry(say("never"), [work.nameCell], "words"),
            days: entry(look ? today - look.day : null, [look?.cell]),
            status: words(work.statusCell),
          },
        })),
        picture: null,
      },
    ];
  },
});

function lastLook({ record, updated }: Work) {
  const looks = [dateCell(record, "reviewedOn"), updated].flatMap((cell) => {
    const day = cell?.value?.end ?? null;
    return cell && day !== null ? [{ cell, day }] : [];
  });
  return looks.sort((a, b) => b.day - a.day)[0] ?? null;
}
