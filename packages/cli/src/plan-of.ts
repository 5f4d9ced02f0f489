import { notesOf } from "@throughline/shared/kept/notes.ts";
import { recognizeAsBest } from "@throughline/shared/recognize/choose-pack.ts";
import { recognize } from "@throughline/shared/recognize/recognize.ts";
import type { Plan } from "@throughline/shared/recognize/types.ts";
import { PACKS } from "@throughline/shared/templates/packs/index.ts";
import type { Pack } from "@throughline/shared/templates/types.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";

/** A workbook, recognized, with what people noted in it. A pack of null leaves the choice to what the sheets look like. */
export function planOf(workbook: Workbook, pack: Pack | null): Plan {
  const notes = notesOf(workbook);
  return pack ? recognize(workbook, { pack, ...notes }) : recognizeAsBest(workbook, PACKS, notes);
}
