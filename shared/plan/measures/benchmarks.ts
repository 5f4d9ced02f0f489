import { textOf } from "../../recognize/cells.ts";
import { once } from "../../recognize/once.ts";
import { tablesOf } from "../../recognize/tables-of.ts";
import type { Plan, RecognizedRecord } from "../../recognize/types.ts";
import { benchmarkTracker } from "../../templates/kinds/benchmark-tracker.ts";
import { plainName } from "../../templates/names.ts";
import { type Completion, completionsOf } from "../implementation/completion.ts";
import { standingOfRecord } from "../implementation/standing.ts";
import { referencesIn } from "../references/references.ts";
import { labelsOf } from "../resources/framework.ts";

type BenchmarkRecord = RecognizedRecord<typeof benchmarkTracker>;

/** A benchmark at a site, and the ones below that count toward it. */
export interface Benchmark {
  readonly record: BenchmarkRecord;
  readonly name: string;
  /** Id and name. */
  readonly names: readonly string[];
  readonly site: string;
  /** The level as the list names it, else in the row's own words; "" where it says none. */
  readonly level: string;
  /** Place of the phase in the pack's list, from 0; null where the row names none of them. */
  readonly phase: number | null;
  readonly completion: Completion;
  readonly isNotStarted: boolean;
  readonly isDropped: boolean;
  readonly parts: readonly Benchmark[];
}

/** Every named benchmark, with what its “Part of” column says counts toward it. */
export const benchmarksOf = once((plan: Plan): readonly Benchmark[] => {
  const completions = new Map(completionsOf(plan).map((one) => [one.record, one]));
  const phases = labelsOf(plan, "phases");
  const all = tablesOf(plan, benchmarkTracker).flatMap(({ records }) =>
    records.flatMap((record): (Benchmark & { readonly parts: Benchmark[] })[] => {
      const completion = completions.get(record);
      const { cells } = record;
      if (!completion) return [];
      const standing = standingOfRecord(record);
      const phase = phases.indexOf(cells.phase.value ?? "");
      return [
        {
          record,
          name: completion.name,
          names: [textOf(cells.id), textOf(cells.title)].filter((name) => name !== ""),
          site: textOf(cells.site),
          level: cells.level.value ?? textOf(cells.level),
          phase: phase < 0 ? null : phase,
          completion,
          isNotStarted: standing === "not-started" || (standing === null && completion.percent === 0),
          isDropped: standing === "dropped",
          parts: [],
        },
      ];
    }),
  );
  const refer = referencesIn(all);
  for (const one of all) {
    for (const reference of refer(textOf(one.record.cells.partOf))) {
      if (reference.kind === "found" && reference.to !== one) reference.to.parts.push(one);
    }
  }
  return all;
});

/** Benchmarks by the site they are at; those that name none are at one place together. */
export function bySite(benchmarks: readonly Benchmark[]): ReadonlyMap<string, readonly Benchmark[]> {
  const sites = new Map<string, Benchmark[]>();
  for (const one of benchmarks) {
    const key = plainName(one.site);
    sites.set(key, [...(sites.get(key) ?? []), one]);
  }
  return sites;
}
