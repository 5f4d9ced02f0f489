import { AppError } from "@throughline/shared/host/errors.ts";
import { buildWorkbook } from "@throughline/shared/templates/build/build-workbook.ts";
import { PACKS } from "@throughline/shared/templates/packs/index.ts";
import { fflateDeflate } from "@throughline/xlsx/src/deflate-fflate.ts";
import { writeWorkbook } from "@throughline/xlsx/src/write/write-workbook.ts";

/** The bytes of a new workbook of this pack, empty and ready to be filled in. */
export function newWorkbook(packId: string): Uint8Array {
  const pack = PACKS.find(({ id }) => id === packId);
  if (!pack) throw new AppError("host/no-pack", "There is no such template.", "Choose another one.");
  return writeWorkbook(buildWorkbook(pack), fflateDeflate);
}
