import { cellName } from "@throughline/shared/workbook/a1.ts";
import { contentAt } from "@throughline/shared/workbook/cells.ts";
import type { CellContent, CellRef } from "@throughline/shared/workbook/types.ts";
import { editableText } from "../../entry/editable-text.ts";
import { entered } from "../../entry/entered.ts";
import { choicesFor, fits, ruleOf } from "../../entry/fits.ts";
import { type FormulaProblem, formulaProblem } from "../../entry/formula-problem.ts";
import type { Words } from "../../words/index.ts";
import type { GridView } from "../view.ts";
import { setCell } from "./set-cells.ts";

// As Excel has it.
const LONGEST_TEXT = 32_767;

/** Puts what was typed into the cell. Returns false, and says why, where it may not stand there. */
export function fillIn(view: GridView, at: CellRef, text: string): boolean {
  const { words, sheet } = view;
  const now = contentAt(sheet.value, at.row, at.col);
  // What was opened and left is not taken for something else.
  if (text === editableText(now, view.document)) return true;
  const { format } = now;
  const to = entered(text, { format, year: new Date().getFullYear(), isCsv: view.document.isCsv });
  const problem = problemWith(view, at, to, text);
  if (problem !== null && !problem.goesIn) {
    view.say(problem.sentence, "refused");
    return false;
  }
  const edits = setCell(sheet.value, at, to);
  if (edits.length > 0) {
    void view.make({ title: words.value.change.type(cellName(at)), edits });
    if (problem) view.say(problem.sentence);
    else view.said.value = null;
  }
  return true;
}

function problemWith(
  { document, words, sheet }: GridView,
  at: CellRef,
  to: CellContent,
  text: string,
): { readonly sentence: string; readonly goesIn: boolean } | null {
  const { said } = words.value;
  if (typeof to.value === "string" && to.value.length > LONGEST_TEXT) return { sentence: said.tooLong, goesIn: false };
  const wrong = to.formula === null ? null : formulaProblem(to.formula);
  if (wrong !== null) return { sentence: problemInWords(wrong, said.formula), goesIn: false };
  const workbook = document.workbook.value;
  const rule = ruleOf(workbook, at);
  if (!rule || rule.others === "welcome" || fits(workbook, rule, to, sheet.value.id)) return null;
  const goesIn = rule.others === "warned";
  const isList = choicesFor(workbook, rule, sheet.value.id) !== null;
  const own = isList ? (goesIn ? said.notOnListTaken(text) : said.notOnList(text)) : said.doesNotFit(text);
  return { sentence: rule.complaint ? `${own} ${rule.complaint}` : own, goesIn };
}

function problemInWords(problem: FormulaProblem, words: Words["said"]["formula"]): string {
  switch (problem.is) {
    case "missing":
    case "too-many":
      return words[problem.is](problem.sign);
    default:
      return words[problem.is];
  }
}
