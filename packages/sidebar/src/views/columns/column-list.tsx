import { ourName } from "@throughline/shared/locales/names.ts";
import { phraseText } from "@throughline/shared/locales/say.ts";
import type { ColumnMatch, RecognizedTable } from "@throughline/shared/recognize/types.ts";
import { columnName } from "@throughline/shared/workbook/a1.ts";
import { contentAt } from "@throughline/shared/workbook/cells.ts";
import { useRef } from "preact/hooks";
import { columnsInOrder, cut, type Standing, samplesOf, standingOf } from "../../columns/columns-of.ts";
import { Button } from "../../parts/button.tsx";
import { Mark, type Tone } from "../../parts/mark.tsx";
import { shownContent } from "../../parts/shown.ts";
import type { ViewProps } from "../view.ts";
import { ColumnForm } from "./column-form.tsx";

interface ColumnListProps extends ViewProps {
  readonly table: RecognizedTable;
}

/** Each column with what it was read as; those that need a person first. */
export function ColumnList(props: ColumnListProps) {
  const { table, words } = props;
  const title = useRef<HTMLHeadingElement>(null);
  return (
    <section>
      <h2 ref={title} tabIndex={-1}>
        {words.columns.headings}
      </h2>
      <ul class="cols">
        {columnsInOrder(table).map((column) => (
          <ColumnRow key={column.col} {...props} column={column} onDone={() => title.current?.focus()} />
        ))}
      </ul>
      <p class="meta">{words.columns.stays}</p>
    </section>
  );
}

const toneOf: Readonly<Record<Standing, Tone>> = {
  ask: "look",
  said: "done",
  sure: "done",
  likely: "know",
  theirs: "know",
};

interface ColumnRowProps extends ColumnListProps {
  readonly column: ColumnMatch;
  /** The column has been answered for: the focus needs another place. */
  readonly onDone: () => void;
}

function ColumnRow(props: ColumnRowProps) {
  const { session, checked, words, table, column, remember, onDone } = props;
  const { columns: said } = words;
  const open = remember<number | null>(`open ${table.sheet} ${table.headerRow}`, null);
  const standing = standingOf(column);
  const isOpen = standing === "ask" || open.value === column.col;
  const name = column.heading === "" ? said.noHeading : column.heading;
  const close = () => {
    open.value = null;
    onDone();
  };
  return (
    <li class={isOpen && session.canChange ? "ask" : undefined}>
      <span class="ltr">{columnName(column.col)}</span>
      <div class="it">
        <div class="pair">
          <strong>{name}</strong>
          <Mark tone={toneOf[standing]}>{said.standing[standing]}</Mark>
        </div>
        <div class="meant">
          <p class="meta">{meaningOf(props)}</p>
          {isOpen || !session.canChange || column.heading === "" ? null : (
            <Button
              as="link"
              label={said.changeOf(name)}
              onClick={() => {
                open.value = column.col;
              }}
            >
              {said.change}
            </Button>
          )}
        </div>
        {isOpen ? <p class="meta">{samples(props)}</p> : null}
        {isOpen && session.canChange ? (
          <ColumnForm
            {...{ session, checked, words, table, column }}
            onDone={close}
            onCancel={standing === "ask" ? null : close}
          />
        ) : null}
      </div>
    </li>
  );
}

/** What it was read as, and why; for what is unsure, the question. */
function meaningOf({ column, words }: ColumnRowProps): string {
  const { field, question, because } = column;
  if (question) return phraseText(question, words.spoken);
  if (!field) return `${words.columns.leftAlone}. ${phraseText(because, words.spoken)}`;
  // “No.” ends as a sentence does.
  return `${ourName(field.heading, words.spoken).replace(/\.$/, "")}. ${phraseText(because, words.spoken)}`;
}

function samples({ checked, words, table, column }: ColumnRowProps): string {
  const sheet = checked.workbook.sheets.find(({ id }) => id === table.sheet);
  const cells = sheet ? samplesOf(sheet, table, column.col).map(({ row, col }) => contentAt(sheet, row, col)) : [];
  if (cells.length === 0) return words.columns.holdsNothing;
  return words.columns.holds(cells.map((content) => cut(shownContent(content, words))));
}
