import { recognizeAsBest } from "../recognize/choose-pack.ts";
import { recognize } from "../recognize/recognize.ts";
import type { Plan } from "../recognize/types.ts";
import { PACKS } from "../templates/packs/index.ts";
import type { Pack } from "../templates/types.ts";
import type { Workbook } from "../workbook/types.ts";
import { notesOf } from "./notes.ts";

/** A workbook, recognized, with what people noted in it. A pack of null leaves the choice to what the sheets look like. */
export function planOf(workbook: Workbook, pack: Pack | null): Plan {
  const notes = notesOf(workbook);
  return pack ? recognize(workbook, { pack, ...notes }) : recognizeAsBest(workbook, PACKS, notes);
}
