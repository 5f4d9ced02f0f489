import { memoryHost } from "@throughline/shared/host/memory.ts";
import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import { serialOfIso } from "@throughline/shared/workbook/dates.ts";
import { startSession } from "@throughline/sidebar/src/session.ts";
import { expect, it } from "vitest";
import { nextFinding } from "./commands.ts";

const plan = markdownWorkbook(`
  | Implementation plan | Action step | Owner    | Start      | Due        | Status      |
  |                     | Hire coach  |          | 2026-09-01 | 2026-12-30 | Not started |
  |                     | Train staff |          | 2026-10-01 | 2026-12-18 | Not started |
`);

it("next finding: goes from one finding's cells to the next one's, and from the last to the first", async () => {
  const host = memoryHost(plan);
  const session = startSession(host, { now: () => serialOfIso("2026-11-20") ?? 0 });
  const findings = async () => {
    await session.check();
    return session.checked.value?.result.findings ?? [];
  };
  const places = (await findings()).map(({ at }) => `${at.row} ${at.col}`);
  const distinct = [...new Set(places)];
  expect(distinct.length).toBeGreaterThan(1);
  host.select(null);
  const seen: string[] = [];
  for (const _ of [...distinct, "and once around"]) {
    await nextFinding(session);
    const at = await host.selection();
    host.select(at);
    seen.push(`${at?.row} ${at?.col}`);
  }
  expect(seen).toEqual([...distinct, distinct[0]]);
  session.close();
});
