import { type Guard, ME } from "./document.ts";
import { rangeOn } from "./range.ts";
import { strict } from "./strict.ts";
import type { World } from "./world.ts";

type Protection = GoogleAppsScript.Spreadsheet.Protection;
type User = GoogleAppsScript.Base.User;

export function protectionOf(world: World, guard: Guard): Protection {
  const { document, told } = world;
  const protection: Protection = strict<Protection>(
    "Protection",
    {
      canEdit: () => guard.editors.includes(ME),
      isWarningOnly: () => guard.warns,
      getDescription: () => guard.description,
      getEditors: () => guard.editors.map((email) => strict<User>("User", { getEmail: () => email }, told)),
      // The range of a whole sheet's protection is the whole sheet.
      getRange: () => {
        const { maxRows = 1, maxCols = 1 } = document.grids.get(guard.sheet) ?? {};
        return rangeOn(world, guard.at ?? { sheet: guard.sheet, row: 0, col: 0, rows: maxRows, cols: maxCols });
      },
      getUnprotectedRanges: () => guard.free.map((at) => rangeOn(world, at)),
      setDescription: (description: string) => {
        guard.description = description;
        return protection;
      },
      setWarningOnly: (warns: boolean) => {
        guard.warns = warns;
        return protection;
      },
      remove: () => {
        document.guards = document.guards.filter((one) => one !== guard);
      },
    },
    told,
  );
  return protection;
}
