import { contentAt } from "@throughline/shared/workbook/cells.ts";
import type { CellContent, CellRange, CellValue, SheetSnapshot } from "@throughline/shared/workbook/types.ts";
import { Component } from "preact";
import { faceOf, fitted, PADDING } from "./cell-face.ts";
import type { Layout } from "./layout.ts";
import { lookOf } from "./look-at.ts";
import type { ClassOf } from "./look-styles.ts";
import type { TextWidth } from "./text-width.ts";

/** What a row's cells go by. A row is drawn anew when one of these is another thing than before. */
export interface RowProps {
  readonly row: number;
  readonly sheet: SheetSnapshot;
  readonly layout: Layout;
  readonly classOf: ClassOf;
  readonly widthOf: TextWidth;
  readonly firstCol: number;
  readonly endCol: number;
  /** Merged cells that touch this row. */
  readonly merges: readonly CellRange[];
  /** Whether only cells that reach into sight from above are drawn. */
  readonly onlyReaching: boolean;
  /** Whether columns are scrolled out of sight behind frozen ones. */
  readonly isScrolled: boolean;
  /** The selected columns, from the first to before the last; none where both are 0. */
  readonly selectedFrom: number;
  readonly selectedEnd: number;
  /** The column of the cell that typing goes into; -1 where it is in another row. */
  readonly activeCol: number;
  /** Columns with a note, and with a list to choose from. */
  readonly notes: ReadonlySet<number> | null;
  readonly typed: ReadonlyMap<number, CellContent> | null;
  readonly lastShown: ReadonlyMap<number, CellValue> | null;
  readonly label: string;
  readonly notCalculated: string;
  readonly lastKnown: string;
}

export const HEAD_WIDTH = 46;
export const HEAD_HEIGHT = 24;

export class Row extends Component<RowProps> {
  override shouldComponentUpdate(next: RowProps): boolean {
    const now = this.props;
    const [r, n] = [now.row - now.sheet.origin.row, next.row - next.sheet.origin.row];
    return (
      now.row !== next.row ||
      now.layout !== next.layout ||
      now.sheet.origin.row !== next.sheet.origin.row ||
      now.sheet.origin.col !== next.sheet.origin.col ||
      now.sheet.values[r] !== next.sheet.values[n] ||
      now.sheet.formulas?.[r] !== next.sheet.formulas?.[n] ||
      now.sheet.formats?.[r] !== next.sheet.formats?.[n] ||
      now.firstCol !== next.firstCol ||
      now.endCol !== next.endCol ||
      now.merges !== next.merges ||
      now.onlyReaching !== next.onlyReaching ||
      now.isScrolled !== next.isScrolled ||
      now.selectedFrom !== next.selectedFrom ||
      now.selectedEnd !== next.selectedEnd ||
      now.activeCol !== next.activeCol ||
      now.notes !== next.notes ||
      now.typed !== next.typed ||
      now.lastShown !== next.lastShown ||
      now.label !== next.label ||
      now.lastKnown !== next.lastKnown
    );
  }

  override render(props: RowProps) {
    const { row, layout, firstCol, endCol, label } = props;
    const { rows, cols, frozen } = layout;
    const head = isSelectedRow(props) ? "head row-head lit" : "head row-head";
    const isGap = row > 0 && rows.size(row - 1) === 0;
    const frozenCols = Array.from({ length: frozen.cols }, (_, col) => col);
    const others = Array.from({ length: Math.max(0, endCol - firstCol) }, (_, at) => firstCol + at);
    // Merged cells, and long texts, reach into sight from columns before.
    const reaching = props.merges.filter(
      (merge) => merge.row === row && merge.col >= frozen.cols && merge.col < firstCol,
    );
    return (
      <div
        class="row"
        role="row"
        aria-rowindex={row + 2}
        style={{ top: `${rows.start(row)}px`, height: `${rows.size(row)}px` }}
      >
        <div class="pinned" role="presentation" style={{ width: `${HEAD_WIDTH + cols.start(frozen.cols)}px` }}>
          {props.onlyReaching ? null : (
            <div
              class={isGap ? `${head} gap` : head}
              role="rowheader"
              aria-colindex={1}
              aria-label={label}
              style={{ height: `${rows.size(row)}px` }}
            >
              {row + 1}
            </div>
          )}
          {frozenCols.map((col) => cell(props, col))}
        </div>
        {reaching.map(({ col }) => cell(props, col))}
        {others.map((col) => cell(props, col))}
      </div>
    );
  }
}

function isSelectedRow({ selectedFrom, selectedEnd }: RowProps): boolean {
  return selectedEnd > selectedFrom;
}

function cell(props: RowProps, col: number) {
  const { row, sheet, layout, merges, onlyReaching } = props;
  const { rows, cols } = layout;
  if (cols.size(col) === 0) return null;
  const merge = merges.find(
    (one) => one.col <= col && col < one.col + one.cols && one.row <= row && row < one.row + one.rows,
  );
  if (merge && (merge.row !== row || merge.col !== col)) return null;
  if (onlyReaching && !merge) return null;
  const width = merge ? cols.start(merge.col + merge.cols) - cols.start(merge.col) : cols.size(col);
  const height = merge ? rows.start(merge.row + merge.rows) - rows.start(merge.row) : rows.size(row);
  const content = props.typed?.get(col) ?? contentAt(sheet, row, col);
  const face = faceOf(content, props.lastShown?.get(col) ?? null);
  const look = lookOf(layout.appearance, layout.looks, row, col);
  const isSelected = col >= props.selectedFrom && col < props.selectedEnd;
  const isRightToLeft = face.kind === "text" && RIGHT_TO_LEFT.test(face.text);
  const spills = !merge && !look.wraps && face.kind === "text" && !isRightToLeft;
  const { spill, isOverFill } = spills ? spillOf(props, col, face.text, width) : NO_SPILL;
  const shown = fitted(face, look, width, props.widthOf);
  const classes = [
    "cell",
    props.classOf(look),
    face.kind === "number" ? "right" : face.kind === "truth" || face.kind === "error" ? "middle" : "",
    face.state === "now" ? "" : face.state,
    face.ink === null ? "" : `ink-${face.ink}`,
    spill > 0 ? "spills" : "",
    isOverFill ? "over-fill" : "",
    isSelected ? "selected" : "",
    props.activeCol === col ? "active" : "",
    props.notes?.has(col) ? "noted" : "",
  ];
  return (
    <div
      key={col}
      id={`cell-${row}-${col}`}
      class={classes.filter((one) => one !== "").join(" ")}
      role="gridcell"
      aria-colindex={col + 2}
      aria-selected={isSelected}
      {...(merge ? { "aria-colspan": merge.cols, "aria-rowspan": merge.rows } : {})}
      {...(isRightToLeft ? { dir: "rtl" } : {})}
      {...(shown === face.text ? {} : { "aria-label": face.text })}
      {...(face.state === "now" ? {} : { title: face.state === "before" ? props.lastKnown : props.notCalculated })}
      style={{
        left: `${HEAD_WIDTH + cols.start(col) - 1}px`,
        width: `${width + 1}px`,
        height: `${height + 1}px`,
      }}
    >
      {face.text === "" ? null : (
        <span style={spill > 0 ? { width: `${width + spill - PADDING}px` } : {}}>{shown}</span>
      )}
    </div>
  );
}

// A text that begins in Hebrew, Arabic or a script beside them begins at the right.
const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;

// A text is let over so many empty neighbors at most.
const MOST_NEIGHBORS = 30;

interface Spill {
  /** How far a text reaches over the empty cells to the right of its own, in pixels. */
  readonly spill: number;
  /** Whether one of them has a fill, which the text stands on then. */
  readonly isOverFill: boolean;
}

const NO_SPILL: Spill = { spill: 0, isOverFill: false };

function spillOf(props: RowProps, col: number, text: string, width: number): Spill {
  const { row, sheet, layout, merges } = props;
  const look = lookOf(layout.appearance, layout.looks, row, col);
  if (look.across !== null && look.across !== "left") return NO_SPILL;
  const wanted = props.widthOf(text, look) + PADDING - width;
  let room = 0;
  let isOverFill = false;
  for (let next = col + 1; room < wanted && next <= col + MOST_NEIGHBORS && next < layout.cols.count; next += 1) {
    const { value, formula } = contentAt(sheet, row, next);
    const isCovered = merges.some((one) => one.col <= next && next < one.col + one.cols);
    if (value !== null || formula !== null || isCovered) break;
    // Behind frozen columns stand others once the sheet is scrolled.
    if (next === layout.frozen.cols && props.isScrolled) break;
    room += layout.cols.size(next);
    isOverFill ||= lookOf(layout.appearance, layout.looks, row, next).fill !== null;
  }
  const spill = Math.max(0, Math.min(room, Math.ceil(wanted)));
  return spill === 0 ? NO_SPILL : { spill, isOverFill };
}
