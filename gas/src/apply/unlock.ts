import { phraseText } from "@throughline/shared/locales/say.ts";
import { cellName, quoteSheet } from "@throughline/shared/workbook/a1.ts";
import type { RefusedChange } from "@throughline/shared/workbook/edits.ts";
import { type Listed, type Phrase, phrase } from "@throughline/shared/workbook/phrases.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { type Guard, guardOver } from "../read/protections.ts";

/** Refusals that are about protected cells, with who can unlock them. Guards are asked for only where there is one. */
export function withKeyHolders(
  refused: readonly RefusedChange[],
  workbook: Workbook,
  guards: () => readonly Guard[],
): readonly RefusedChange[] {
  if (!refused.some(({ because }) => because === "protected")) return refused;
  const standing = guards();
  return refused.map((one) => {
    const { at, because } = one;
    if (because !== "protected" || !at) return one;
    const guard = guardOver(standing, { ...at, rows: 1, cols: 1 });
    const sheet = workbook.sheets.find(({ id }) => id === at.sheet);
    if (!guard || !sheet) return one;
    const where = `${quoteSheet(sheet.name)}!${cellName(at)}`;
    const phrase = protectedBy(guard, where);
    return { ...one, sentence: phraseText(phrase), phrase };
  });
}

function protectedBy(guard: Guard, cell: string): Phrase {
  const [as, ask] = [guard.protection.getDescription(), askFor(guard)];
  if (as === "") return phrase("{cell} is protected. {ask}", { cell, ask });
  return phrase("{cell} is protected (“{as}”). {ask}", { cell, as, ask });
}

const FEW = 3;

function askFor({ protection }: Guard): Phrase {
  const emails = editorsOf(protection);
  if (emails.length === 0) return phrase("Ask the spreadsheet's owner to change it, or to let you write there.");
  const some = emails.slice(0, FEW);
  const left = emails.length - FEW;
  const more = left > 0 ? [phrase("{count} more", { count: left })] : [];
  const who: Listed = { items: [...some, ...more], by: "or" };
  return phrase("Ask {who} to change it, or to let you write there.", { who });
}

/** Those who may edit; [] where this person is not told. */
function editorsOf(protection: Guard["protection"]): string[] {
  try {
    return protection
      .getEditors()
      .map((user) => user.getEmail())
      .filter((email) => email !== "");
  } catch {
    return [];
  }
}
