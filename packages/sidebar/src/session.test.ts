import { AppError } from "@throughline/shared/host/errors.ts";
import { type MemoryHost, memoryHost } from "@throughline/shared/host/memory.ts";
import type { WorkbookHost } from "@throughline/shared/host/port.ts";
import { markdownWorkbook } from "@throughline/shared/testing/markdown-workbook.ts";
import { contentAt } from "@throughline/shared/workbook/cells.ts";
import type { Change } from "@throughline/shared/workbook/edits.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import type { CellValue, Workbook } from "@throughline/shared/workbook/types.ts";
import { afterEach, describe, expect, it } from "vitest";
import { reasoned, safeOnes } from "./findings/fixes.ts";
import type { Answer } from "./session/types.ts";
import { type Session, startSession } from "./session.ts";

const PLAN = `
  | Implementation plan | Action step                | Owner       | Start      | Due        | Status      |
  |                     | Hire two literacy coaches  | J. Ortiz    | 2026-09-01 | 2026-10-30 | Not started |
  |                     | Train all nine coaches     |             | 2026-10-01 | 2026-12-18 | Not started |
  |                     | Visit each classroom twice |  J.  Ortiz  | 2027-01-05 | 2027-01-16 | Not started |
`;
const STRAY = "J.  Ortiz";
const NOW = 46_346.4;

const open: Session[] = [];
afterEach(() => {
  for (const session of open.splice(0)) session.close();
});

async function started(host: WorkbookHost, now = NOW): Promise<Session> {
  const session = startSession(host, { now: () => now, who: () => "Dana Pruitt" });
  open.push(session);
  await session.check();
  return session;
}

/** Answers the next question that is asked, and gives it back. */
function answering(session: Session, answer: Answer): Promise<string> {
  return new Promise((resolve) => {
    const stop = session.question.subscribe((question) => {
      if (!question) return;
      resolve(question.sheet);
      queueMicrotask(() => {
        stop();
        question.answer(answer);
      });
    });
  });
}

const safe = (session: Session) => reasoned(safeOnes(session.checked.value?.result.findings ?? []));
const keys = (session: Session) => (session.checked.value?.result.findings ?? []).map(({ key }) => key);
const findingOf = (session: Session, rule: string) => {
  const found = session.checked.value?.result.findings.find(({ ruleId }) => ruleId === rule);
  if (!found) throw new Error(`Nothing found by ${rule} in ${keys(session).join()}`);
  return found;
};
const owner = (workbook: Workbook, row: number): CellValue => {
  const [sheet] = workbook.sheets;
  return sheet ? contentAt(sheet, row, 1).value : null;
};
const names = (workbook: Workbook) => workbook.sheets.map(({ name }) => name);

function typing(host: MemoryHost, row: number, value: string): Change {
  const workbook = host.workbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("No sheet.");
  const was = contentAt(sheet, row, 1);
  return {
    title: "typed",
    edits: [{ kind: "set-cell", at: { sheet: sheet.id, row, col: 1 }, was, to: { value, formula: null }, witness: [] }],
  };
}

describe("a session", () => {
  it("reads and checks once, however often it is asked", async () => {
    const host = memoryHost(markdownWorkbook(PLAN));
    let reads = 0;
    const counting: WorkbookHost = {
      ...host,
      read: (...args) => {
        reads += 1;
        return host.read(...args);
      },
    };
    const session = startSession(counting, { now: () => NOW });
    open.push(session);
    await Promise.all([session.check(), session.check()]);
    expect(reads).toBe(1);
    expect(session.checked.value?.at).toBe(NOW);
    expect(keys(session).length).toBeGreaterThan(0);
    expect(session.reading.value).toBeNull();
  });

  it("asks before it adds a log, makes the change, logs it, and takes it back", async () => {
    const host = memoryHost(markdownWorkbook(PLAN));
    const session = await started(host);
    const before = keys(session);
    const asked = answering(session, "add");
    expect(await session.apply(safe(session))).toBe(true);
    expect(await asked).toBe("log");
    expect(owner(host.workbook(), 3)).toBe("J. Ortiz");
    expect(names(host.workbook())).toContain("Throughline log");
    expect(session.happened.value).toMatchObject({ kind: "changed", refused: [], waiting: 0, unlogged: null });
    expect(session.canUndo.value).toBe(true);

    await session.undo();
    expect(owner(host.workbook(), 3)).toBe(STRAY);
    expect(session.happened.value).toMatchObject({ kind: "undone", count: 1, refused: [] });
    expect(keys(session)).toEqual(before);
    expect(session.canUndo.value).toBe(false);
  });

  it("changes without a log where the person says so, asks no more, and still takes it back", async () => {
    const host = memoryHost(markdownWorkbook(PLAN));
    const session = await started(host);
    const asked = answering(session, "without");
    await session.apply(safe(session));
    await asked;
    expect(names(host.workbook())).toEqual(["Implementation plan"]);
    await session.undo();
    expect(owner(host.workbook(), 3)).toBe(STRAY);
    await session.apply(safe(session));
    expect(owner(host.workbook(), 3)).toBe("J. Ortiz");
  });

  it("changes nothing where the person says no", async () => {
    const host = memoryHost(markdownWorkbook(PLAN));
    const session = await started(host);
    const asked = answering(session, "cancel");
    expect(await session.apply(safe(session))).toBe(false);
    await asked;
    expect(owner(host.workbook(), 3)).toBe(STRAY);
    expect(session.working.value).toBe(false);
  });

  it("leaves a cell alone that somebody changed meanwhile, says so, and reads again", async () => {
    const { watch: _, ...host } = memoryHost(markdownWorkbook(PLAN));
    const session = await started(host);
    const changes = safe(session);
    host.elsewhere([typing(host as MemoryHost, 3, "Gail Fontenot")]);
    const asked = answering(session, "without");
    // The question comes first; the refusal is only known afterwards.
    expect(await session.apply(changes)).toBe(false);
    await asked;
    expect(owner(host.workbook(), 3)).toBe("Gail Fontenot");
    expect(session.happened.value).toMatchObject({ kind: "changed", changes: [], refused: [{ because: "changed" }] });
    expect(owner(session.checked.value?.workbook ?? markdownWorkbook(""), 3)).toBe("Gail Fontenot");
  });

  it("passes on what the host tells besides of a change, log and all, until it is closed or the next change is made", async () => {
    const host = memoryHost(markdownWorkbook(PLAN));
    const sentence = phrase("“{heading}” has no drop-down: nothing here is named “{list}”.", {
      heading: "Owner",
      list: "Owners",
    });
    const another = phrase("Somebody else wrote there at the same moment.");
    const session = await started({
      ...host,
      apply: async (changes) => {
        const result = await host.apply(changes);
        const adds = changes.some(({ edits }) => edits.some(({ kind }) => kind === "add-sheet"));
        return { ...result, notices: adds ? [sentence] : [another] };
      },
    });
    const asked = answering(session, "add");
    await session.apply(safe(session));
    await asked;
    expect(session.notices.value).toEqual([sentence, another]);
    await session.undo();
    expect(session.notices.value).toEqual([another]);
    session.heard();
    expect(session.notices.value).toEqual([]);
  });

  it("sets a finding aside with a reason, on a sheet it asks for, and takes it up again", async () => {
    const host = memoryHost(markdownWorkbook(PLAN));
    const session = await started(host);
    const finding = findingOf(session, "implementation-plan/require-owner");
    const asked = answering(session, "add");
    expect(await session.setAside(finding, "It has no owner.", "The board names one in May.")).toBe(true);
    expect(await asked).toBe("notes");
    expect(keys(session)).not.toContain(finding.key);
    expect(session.checked.value?.result.setAside.map(({ key }) => key)).toEqual([finding.key]);
    expect(session.checked.value?.plan.setAside).toMatchObject([{ reason: "The board names one in May." }]);
    await session.takeUpAgain(finding.key);
    expect(keys(session)).toContain(finding.key);
  });

  it("checks again after somebody's edit, and remembers what the edit brought until it is gone", async () => {
    const host = memoryHost(markdownWorkbook(PLAN.replace(STRAY, "J. Ortiz")));
    const session = await started(host);
    expect([...session.brought.value]).toEqual([]);
    const again = new Promise<void>((resolve) => {
      const first = session.checked.value;
      session.checked.subscribe((now) => {
        if (now !== first) resolve();
      });
    });
    host.elsewhere([typing(host, 3, STRAY)]);
    await again;
    const stray = findingOf(session, "plan/no-stray-spaces");
    await session.check();
    expect([...session.brought.value]).toContain(stray.key);
    const asked = answering(session, "without");
    await session.apply(safe(session));
    await asked;
    expect([...session.brought.value]).not.toContain(stray.key);
  });

  it("is checked as it is after an edit that came while it was read or checked", async () => {
    const host = memoryHost(markdownWorkbook(PLAN));
    let edit = () => {};
    const slow: WorkbookHost = {
      ...host,
      read: async (...args) => {
        const read = await host.read(...args);
        edit();
        return read;
      },
    };
    const session = await started(slow);
    edit = () => {
      edit = () => {};
      host.elsewhere([typing(host, 2, "Gail Fontenot")]);
    };
    const first = session.check();
    await new Promise((resolve) => setTimeout(resolve, 1));
    await Promise.all([first, session.check()]);
    expect(owner(session.checked.value?.workbook ?? markdownWorkbook(""), 2)).toBe("Gail Fontenot");
  });

  it("says in the next sitting what is gone and what is new since", async () => {
    const host = memoryHost(markdownWorkbook(PLAN));
    const first = await started(host);
    expect(first.earlier.value).toBeNull();
    const blank = findingOf(first, "implementation-plan/require-owner");
    first.close();
    host.elsewhere([typing(host, 2, "Gail Fontenot"), typing(host, 1, "")]);
    const second = await started(host, NOW + 3);
    expect(second.earlier.value?.at).toBeCloseTo(NOW, 3);
    expect(second.earlier.value?.fixed).toBeGreaterThan(0);
    const fresh = second.earlier.value?.fresh.map(({ key }) => key) ?? [];
    expect(fresh).not.toContain(blank.key);
    expect(fresh).toContain(findingOf(second, "implementation-plan/require-owner").key);
  });

  it("tells of an error in its own words, keeps the last check, and forgets the trouble when it is over", async () => {
    const host = memoryHost(markdownWorkbook(PLAN));
    let isDown = false;
    const failing: WorkbookHost = {
      ...host,
      read: async (...args) => {
        if (isDown) throw new AppError("host/timeout", "The sheet did not answer.", "Try again.");
        return host.read(...args);
      },
    };
    const session = await started(failing);
    isDown = true;
    await session.check();
    expect(session.trouble.value).toEqual({
      code: "host/timeout",
      sentence: phrase("The sheet did not answer."),
      hint: phrase("Try again."),
      what: null,
    });
    expect(session.checked.value).not.toBeNull();
    isDown = false;
    await session.check();
    expect(session.trouble.value).toBeNull();
  });

  it("has words of its own for what nobody foresaw", async () => {
    const host = memoryHost(markdownWorkbook(PLAN));
    const session = await started({ ...host, show: () => Promise.reject(new TypeError("x is undefined")) });
    await session.show([]);
    expect(session.trouble.value).toMatchObject({
      code: "unforeseen",
      sentence: null,
      what: "TypeError: x is undefined",
    });
  });

  it("stops reading when told to, whatever the host does, says nothing of it, and reads again", async () => {
    const host = memoryHost(markdownWorkbook(PLAN));
    let isStuck = true;
    const stuck: WorkbookHost = { ...host, read: (...args) => (isStuck ? new Promise(() => {}) : host.read(...args)) };
    const session = startSession(stuck, { now: () => NOW });
    open.push(session);
    const checking = session.check();
    // Its turn comes a moment later.
    await Promise.resolve();
    session.stop();
    await checking;
    expect([session.checked.value, session.trouble.value, session.reading.value]).toEqual([null, null, null]);
    isStuck = false;
    await session.check();
    expect(session.checked.value).not.toBeNull();
  });

  it("follows the selection, keeps a person's choices, and reads again when they return", async () => {
    const host = memoryHost(markdownWorkbook(PLAN));
    const session = await started(host);
    const [sheet] = host.workbook().sheets;
    const at = { sheet: sheet?.id ?? "", row: 1, col: 1, rows: 1, cols: 1 };
    host.select(at);
    expect(session.selected.value).toEqual(at);
    await session.choose({ language: "es", letters: false });
    const next = await started(host);
    await expect.poll(() => next.mine.value).toEqual({ language: "es", theme: null, letters: false, name: "" });
  });
});
