import { describe, expect, it } from "vitest";
import { memoryHost } from "../../host/memory.ts";
import { recognizeAsBest } from "../../recognize/kinds/choose-pack.ts";
import { snapshotOf } from "../../workbook/lay-out.ts";
import { markdownWorkbook } from "../../workbook/markdown-workbook.ts";
import type { Workbook } from "../../workbook/types.ts";
import { PACKS } from "../packs/index.ts";
import { strongSchoolSystems } from "../packs/strong-school-systems.ts";
import type { Pack } from "../types.ts";
import { addSheetChange } from "./add-sheet.ts";
import { buildWorkbook } from "./build-workbook.ts";

const theirs = markdownWorkbook(`
  | Our plan | Action step | Who      | When       |
  |          | Hire coach  | J. Ortiz | 2026-09-01 |
`);

const everySheet = PACKS.flatMap((pack) => pack.sheets.map(({ name }) => [pack.id, name, pack] as const));

async function withSheet(pack: Pack, name: string, workbook: Workbook): Promise<Workbook> {
  const change = addSheetChange(pack, name, workbook);
  if (!change) throw new Error(`The pack has no sheet “${name}”.`);
  const host = memoryHost(workbook);
  const { refused } = await host.apply([change]);
  expect(refused).toEqual([]);
  return host.workbook();
}

describe("adding a sheet of a pack to a workbook of people's own", () => {
  it.each(everySheet)("%s: %s goes in, and is known by its stamps", async (_, name, pack) => {
    const after = await withSheet(pack, name, theirs);
    const kind = pack.sheets.find((sheet) => sheet.name === name)?.kind;
    const table = recognizeAsBest(after, PACKS).tables.find(({ sheet }) => sheet === name);
    expect(table?.kind.base ?? table?.kind.id).toBe(kind?.base ?? kind?.id);
    expect(table?.columns.every(({ how }) => how === "stamped")).toBe(true);
    expect(after.sheets[0]).toEqual(theirs.sheets[0]);
  });

  it.each(everySheet)(
    "%s: %s offers choices, of which none is cut short and each name is there",
    async (_, name, pack) => {
      const after = await withSheet(pack, name, theirs);
      const names = after.names.map((one) => one.name);
      for (const { validations = [] } of after.sheets.slice(1)) {
        for (const { type, choices, formulas } of validations) {
          if (type !== "list") continue;
          if (choices === null) expect(names).toContain(formulas[0]);
          else expect(choices.join(",").length).toBeLessThanOrEqual(255);
        }
      }
    },
  );

  it("brings a sheet of lists only where a list is too long for the drop-down itself", async () => {
    const [plan, roster] = await Promise.all([
      withSheet(strongSchoolSystems, "1 Norms", theirs),
      withSheet(strongSchoolSystems, "Roster", theirs),
    ]);
    expect(plan.sheets.map(({ name }) => name)).toEqual(["Our plan", "1 Norms"]);
    expect(roster.sheets.map(({ name }) => name)).toEqual(["Our plan", "Lists", "Roster"]);
  });

  it("takes free names and numbers beside a workbook of the same pack, and its lists as they are", async () => {
    const before = workbookOf(strongSchoolSystems);
    const after = await withSheet(strongSchoolSystems, "Roster", before);
    expect(after.sheets.map(({ name }) => name)).toEqual([...before.sheets.map(({ name }) => name), "Roster 2"]);
    expect(new Set(after.names.map(({ name }) => name.toLowerCase())).size).toBe(after.names.length);
    const tables = after.sheets.flatMap(({ tables = [] }) => tables.map(({ name }) => name));
    expect(new Set(tables).size).toBe(tables.length);
    expect(after.sheets.at(-1)?.links?.map(({ target }) => target)).toEqual(["#'Start'!A1"]);
    const rosters = recognizeAsBest(after, PACKS).tables.filter(({ kind }) => (kind.base ?? kind.id) === "roster");
    expect(rosters.map(({ sheet }) => sheet)).toEqual(["Roster", "Roster 2"]);
  });

  it("is taken back whole, its lists too", async () => {
    const change = addSheetChange(strongSchoolSystems, "Roster", theirs);
    const host = memoryHost(theirs);
    const { undo } = await host.apply(change ? [change] : []);
    expect(host.workbook().sheets).toHaveLength(3);
    await host.apply(undo);
    expect(host.workbook()).toEqual(theirs);
  });

  it("is nothing for a sheet that the pack does not have", () => {
    expect(addSheetChange(strongSchoolSystems, "Budget", theirs)).toBeNull();
  });
});

function workbookOf(pack: Pack): Workbook {
  const made = buildWorkbook(pack).sheets.map(snapshotOf);
  return { ...theirs, sheets: made.map(({ sheet }) => sheet), names: made.flatMap(({ names }) => names) };
}
