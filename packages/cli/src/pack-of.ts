import { PACKS } from "@throughline/shared/templates/packs/index.ts";
import type { Pack } from "@throughline/shared/templates/types.ts";
import { oneOf } from "./one-of.ts";

/** The pack with this id; null where none is named, so that the one that fits best is chosen. */
export function packOf(id: string | undefined): Pack | null {
  return id === undefined ? null : oneOf(PACKS, id, "pack");
}
