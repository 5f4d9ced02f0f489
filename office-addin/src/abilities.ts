import type { Capabilities } from "@throughline/shared/host/port.ts";
import { editKinds, sheetParts } from "@throughline/shared/host/port.ts";
import type { ExcelDoor } from "./door.ts";

/** The oldest version of ExcelApi that has all we cannot do without. Source: the guards of the genuine library. */
export const FLOOR = "1.10";

/** What newer versions of Excel can do and older ones cannot. */
export interface Abilities {
  /** Spilling formulas can be told from others. */
  readonly spills: boolean;
  /** Merged cells can be listed, and tables made longer. */
  readonly merges: boolean;
  readonly notes: boolean;
}

export function abilitiesOf({ supports }: Pick<ExcelDoor, "supports">): Abilities {
  return { spills: supports("1.12"), merges: supports("1.13"), notes: supports("1.18") };
}

/** What cannot be told or made is left out, so that rules which need it are listed as not checked. */
export function capabilitiesOf(abilities: Abilities): Capabilities {
  return {
    screen: true,
    edits: editKinds.filter((kind) => kind !== "set-note" || abilities.notes),
    parts: sheetParts.filter(
      (part) => (part !== "notes" || abilities.notes) && (part !== "merges" || abilities.merges),
    ),
  };
}
