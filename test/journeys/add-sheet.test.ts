import { recognizeAsBest } from "@throughline/shared/recognize/kinds/choose-pack.ts";
import { addSheetChange } from "@throughline/shared/templates/build/add-sheet.ts";
import { PACKS } from "@throughline/shared/templates/packs/index.ts";
import { strongSchoolSystems } from "@throughline/shared/templates/packs/strong-school-systems.ts";
import { describe, expect, it } from "vitest";
import { openSample } from "./open-sample.ts";

describe.each(["memory", "a file"] as const)("a sheet of a pack goes into a district's own workbook, in %s", (kind) => {
  it.each([
    ["Roster", "roster", ["Lists 2", "Roster"]],
    ["1 Norms", "norms", ["1 Norms"]],
    ["9 Resources", "resource-needs", ["Lists 2", "9 Resources"]],
  ])("%s, is known by its stamps, and is taken back", async (name, kindId, added) => {
    const { host, close } = openSample[kind]("juniper-valley-benchmarks.xlsx");
    try {
      const before = await host.read();
      const change = addSheetChange(strongSchoolSystems, name, before);
      const { refused, undo } = await host.apply(change ? [change] : []);
      expect(refused.map(({ sentence }) => sentence)).toEqual([]);

      const after = await host.read();
      expect(after.sheets.slice(before.sheets.length).map((sheet) => sheet.name)).toEqual(added);
      const table = recognizeAsBest(after, PACKS).tables.find(({ sheet }) => sheet === after.sheets.at(-1)?.id);
      expect(table?.kind.base ?? table?.kind.id).toBe(kindId);
      expect(table?.columns.filter(({ how }) => how !== "stamped")).toEqual([]);

      await host.apply(undo);
      const back = await host.read();
      expect(back.sheets).toEqual(before.sheets);
      expect(back.names).toEqual(before.names);
    } finally {
      close();
    }
  });
});
