// One measurement in a process of its own; prints it as JSON: { found, times }.
import { logRows } from "./log.ts";
import { checkLog, logPlan } from "./ours.ts";
import { type PeerName, peerOf } from "./peers.ts";
import { checkPlan, editedPlan, planWorkbook } from "./plan.ts";

const [what = "", count = "0", runs = "1"] = process.argv.slice(2);
const { prepare, check } = await measured(what, Number(count));
const times: number[] = [];
let found = 0;
for (let run = 0; run < Number(runs); run += 1) {
  const ready = prepare();
  // What preparing leaves behind is not the check's to sweep up.
  globalThis.gc?.();
  const start = performance.now();
  found = check(ready);
  times.push(performance.now() - start);
}
console.log(JSON.stringify({ found, times }));

interface Measured {
  /** Not timed. A workbook is made anew for each run: one that was checked has its cells made already. */
  prepare(): unknown;
  check(ready: unknown): number;
}

function measuredAs<T>(prepare: () => T, check: (ready: T) => number): Measured {
  let ready: T;
  return {
    prepare: () => {
      ready = prepare();
    },
    check: () => check(ready),
  };
}

async function measured(name: string, rowCount: number): Promise<Measured> {
  if (name === "plan") return measuredAs(planWorkbook, checkPlan);
  if (name === "edited plan") return measuredAs(editedPlan, checkPlan);
  const rows = logRows(rowCount);
  if (name === "ours") return measuredAs(() => logPlan(rows), checkLog);
  const peer = await peerOf(name as PeerName);
  return measuredAs(() => rows, peer);
}
