import type { Fix } from "@throughline/shared/rules/types.ts";
import { cellName, rangeName } from "@throughline/shared/workbook/a1.ts";
import type { Edit } from "@throughline/shared/workbook/edits.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { titleOf } from "../findings/sentence.ts";
import type { Words } from "../words/index.ts";
import { sheetName } from "./cell-tag.tsx";
import { quotedContent, shownRule } from "./shown.ts";

/** Each cell that fixes touch, with what stands there and what would. What has no such words says its title. */
export function ChangeLines({ fixes, workbook, words }: ChangeLinesProps) {
  const lines = fixes.flatMap(({ edits }) => edits.flatMap((edit) => lineOf(edit, workbook, words) ?? []));
  const { now, after } = words.shell.cell;
  if (lines.length === 0) return <p class="small">{fixes.map((fix) => titleOf(fix, words)).join(". ")}</p>;
  return (
    <ul class="stack">
      {lines.map(({ place, address, from, to }) => (
        <li key={`${place} ${address}`} class="small">
          <span class="meta">
            {place} <b>{address}</b>
          </span>
          <span class="to">
            <span class="hidden">{now} </span>
            <del>{from}</del>
          </span>
          <span class="to">
            <span aria-hidden="true">→ </span>
            <span class="hidden">{after} </span>
            <ins>{to}</ins>
          </span>
        </li>
      ))}
    </ul>
  );
}

interface ChangeLinesProps {
  readonly fixes: readonly Fix[];
  readonly workbook: Workbook;
  readonly words: Words;
}

function lineOf(edit: Edit, workbook: Workbook, words: Words) {
  switch (edit.kind) {
    case "set-cell": {
      const { at, was, to } = edit;
      const [place, address] = [sheetName(workbook, at), cellName(at)];
      return { place, address, from: quotedContent(was, words), to: quotedContent(to, words) };
    }
    case "set-validation": {
      const { at, was, to } = edit;
      const [place, address] = [sheetName(workbook, at), rangeName(at)];
      return { place, address, from: shownRule(was, words), to: shownRule(to, words) };
    }
    case "set-note":
    case "set-name":
    case "insert-rows":
    case "delete-rows":
    case "add-sheet":
    case "remove-sheet":
      return null;
  }
}
