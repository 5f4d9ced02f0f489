import type { DefinedName } from "@throughline/shared/workbook/types.ts";
import { changeNames } from "./document.ts";
import { rangeAt, rangeOn } from "./range.ts";
import { strict } from "./strict.ts";
import type { World } from "./world.ts";

type NamedRange = GoogleAppsScript.Spreadsheet.NamedRange;

export function namedRangeOf(world: World, name: DefinedName): NamedRange {
  const named: NamedRange = strict<NamedRange>(
    "NamedRange",
    {
      getName: () => name.name,
      getRange: () => rangeOn(world, name.at),
      setRange: (range: GoogleAppsScript.Spreadsheet.Range) => {
        const at = rangeAt(range);
        changeNames(world.document, (names) => names.map((one) => (one.name === name.name ? { ...one, at } : one)));
        return named;
      },
      remove: () => changeNames(world.document, (names) => names.filter((one) => one.name !== name.name)),
    },
    world.told,
  );
  return named;
}

export function setNamedRange(world: World, name: string, range: GoogleAppsScript.Spreadsheet.Range): void {
  if (!/^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) || /^[A-Za-z]{1,3}\d+$/.test(name)) {
    throw new Error(`The name "${name}" is not valid for a named range.`);
  }
  const at = rangeAt(range);
  changeNames(world.document, (names) => [
    ...names.filter((one) => one.name.toLowerCase() !== name.toLowerCase()),
    { name, at },
  ]);
}
