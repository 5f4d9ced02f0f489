import { attention } from "@throughline/shared/analyses/implementation-plan/attention.ts";
import type { AnalysisRow } from "@throughline/shared/analyses/types.ts";
import { AnalysisList } from "../../analyses/analysis-list.tsx";
import { NothingYet } from "../../analyses/nothing-yet.tsx";
import { asked } from "../../analyses/told.ts";
import { Answer } from "../../parts/answer.tsx";
import { loadOf } from "../../progress/load.ts";
import { measureCharts, runChartsOf, standingsTold } from "../../progress/measure-charts.ts";
import { deliverableTimeline, stepTimeline, type Timeline } from "../../progress/timeline.ts";
import type { Words } from "../../words/index.ts";
import type { ViewProps } from "../view.ts";
import { Benchmarks, phasesTold } from "./benchmarks.tsx";
import { LoadTable } from "./load-table.tsx";
import { Measures } from "./measures.tsx";
import { Runs } from "./runs.tsx";
import { YearSection } from "./year-section.tsx";

/** Is it happening, and does it work? */
export function View(props: ViewProps) {
  const { checked, words } = props;
  const { plan } = checked;
  const today = Math.floor(checked.at);
  const timelines = { deliverables: deliverableTimeline(plan, today), steps: stepTimeline(plan, today) };
  const standings = standingsTold(plan, today);
  const charts = measureCharts(plan, today, standings);
  const runs = runChartsOf(plan, today);
  const load = loadOf(plan, today);
  const phases = phasesTold(checked);
  const toAttend = asked(attention, checked);
  const [table] = toAttend.tables;
  const rows = standings.tables.flatMap((one) => one.rows);
  const others = { hasBenchmarks: phases.tables.length > 0, undated: load ? timelines.steps.undated : 0 };
  const answer = answerOf(timelines, rows, others, words);
  if (answer === null) return <NothingYet {...props} empty={words.progress.empty} from={DRAWN_FROM} />;
  return (
    <>
      <Answer>{answer}</Answer>
      <YearSection {...props} timelines={timelines} />
      {table && table.rows.length > 0 ? (
        <section>
          <h2>{words.progress.attention}</h2>
          <AnalysisList {...props} told={toAttend} table={table} name="step" first={3} />
        </section>
      ) : null}
      {load ? <LoadTable {...props} load={load} /> : null}
      {rows.length > 0 ? <Measures {...props} charts={charts} told={standings} /> : null}
      {runs.length > 0 ? <Runs {...props} runs={runs} /> : null}
      <Benchmarks {...props} told={phases} />
    </>
  );
}

const DRAWN_FROM = ["implementation-plan", "priorities", "measures", "benchmark-tracker"];

/** The first thing to know of the work and of the measures; null where there is neither, nor anything else. */
function answerOf(
  timelines: Readonly<Record<"deliverables" | "steps", Timeline>>,
  standings: readonly AnalysisRow[],
  { hasBenchmarks, undated }: { readonly hasBenchmarks: boolean; readonly undated: number },
  { progress }: Words,
): string | null {
  const late = ({ items }: Timeline) => items.filter(({ state }) => state === "late").length;
  const [deliverables, steps] = [late(timelines.deliverables), late(timelines.steps)];
  const hasWork = timelines.deliverables.items.length + timelines.steps.items.length > 0;
  const said = (...kinds: readonly string[]) =>
    standings.filter(({ entries }) => {
      const value = entries.standing?.value;
      return typeof value === "object" && value !== null && kinds.includes(value.messageId);
    }).length;
  const [behind, fine] = [said("behind"), said("met", "reached", "ahead", "on-line")];
  const work = deliverables > 0 ? progress.lateDeliverables(deliverables) : progress.lateSteps(steps);
  const sentences = [
    ...(hasWork ? [deliverables + steps > 0 ? work : progress.noneLate] : []),
    ...(behind > 0 ? [progress.measuresBehind(behind)] : fine > 0 ? [progress.measuresFine(fine)] : []),
  ];
  if (sentences.length > 0) return sentences.join(" ");
  if (undated > 0) return progress.undatedSteps(undated);
  if (hasBenchmarks) return progress.onlyBenchmarks;
  return standings.length > 0 ? progress.measuresOnly(standings.length) : null;
}
