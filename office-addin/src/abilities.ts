import type { Capabilities, HostDescription } from "@throughline/shared/host/port.ts";
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

/** Cases of the suite of hosts that an Excel without notes cannot be held to. */
export function leftOutOf({ notes }: Abilities): NonNullable<HostDescription["leftOut"]> {
  if (notes) return [];
  return [
    {
      reason: "this Excel has no calls for notes, which came with ExcelApi 1.18",
      cases: [
        "read: notes",
        "set a note: written, replaced and taken away",
        "set a note: refused where another stands",
        "add a sheet: with its table, help and links",
      ],
    },
  ];
}
