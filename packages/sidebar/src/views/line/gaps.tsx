import { gapKey } from "@throughline/shared/analyses/throughline/gaps.ts";
import type { Gap } from "@throughline/shared/analyses/throughline/types.ts";
import { gapText } from "@throughline/shared/reports/throughline/node-words.ts";
import { cellName } from "@throughline/shared/workbook/a1.ts";
import type { CellRef } from "@throughline/shared/workbook/types.ts";
import { CellTag } from "../../parts/cell-tag.tsx";
import { Mark } from "../../parts/mark.tsx";
import type { ViewProps } from "../view.ts";

/** Where the line breaks, and the cell to mend it in where that is another than the name's. */
export function Gaps({ session, checked, words, gaps, at }: GapsProps) {
  return (
    <>
      {gaps.map((gap) => (
        <p key={gapKey(gap)} class="cells">
          <Mark tone="block" shape="gap">
            {gapText(gap, words.spoken)}
          </Mark>
          {cellName(gap.at) === cellName(at) ? null : (
            <CellTag session={session} workbook={checked.workbook} at={gap.at} />
          )}
        </p>
      ))}
    </>
  );
}

interface GapsProps extends Pick<ViewProps, "session" | "checked" | "words"> {
  readonly gaps: readonly Gap[];
  /** The cell that the name beside them leads to. */
  readonly at: CellRef;
}
