import { refusal } from "@throughline/shared/workbook/apply/refusals.ts";
import type { Edit, Refusal } from "@throughline/shared/workbook/edits.ts";
import type { ReadOptions } from "../read-workbook.ts";
import { openDraft } from "./draft.ts";

/** What a file has against an edit that the workbook by itself would take; null for nothing. */
export type Objections = (edit: Edit) => Refusal | null;

export function xlsxObjections(bytes: Uint8Array, { inflate }: ReadOptions): Objections {
  const draft = openDraft(bytes, inflate);
  const isSigned = draft.names.some((name) => name.startsWith("_xmlsignatures/"));
  return () => (isSigned ? refusal("protected", null, SIGNED) : null);
}

const SIGNED =
  "This workbook is digitally signed, and any change would break the signature. Save a copy without it, and change that.";
