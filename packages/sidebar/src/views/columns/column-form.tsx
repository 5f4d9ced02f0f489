import { confirming } from "@throughline/shared/kept/notes/notes.ts";
import { ourName } from "@throughline/shared/locales/names.ts";
import type { ColumnMatch, RecognizedTable } from "@throughline/shared/recognize/types.ts";
import { useState } from "preact/hooks";
import { fieldsToChoose, headingCell } from "../../columns/columns-of.ts";
import { Button } from "../../parts/button.tsx";
import { CellTag, sheetName } from "../../parts/cell-tag.tsx";
import { Select } from "../../parts/select.tsx";
import type { ViewProps } from "../view.ts";

interface ColumnFormProps extends Pick<ViewProps, "session" | "checked" | "words"> {
  readonly table: RecognizedTable;
  readonly column: ColumnMatch;
  readonly onDone: () => void;
  /** Null where there is nothing to go back to: the question stays until it is answered. */
  readonly onCancel: (() => void) | null;
}

type Said = "guess" | "other" | "theirs";

/** A person says what a column holds; kept among the workbook's notes. */
export function ColumnForm({ session, checked, words, table, column, onDone, onCancel }: ColumnFormProps) {
  const { columns: said, shell } = words;
  const guess = column.field ?? column.maybe;
  const [choice, setChoice] = useState<Said>(guess ? "guess" : "theirs");
  const [other, setOther] = useState("");
  const at = headingCell(table, column);
  const name = `column-${column.col}`;
  const whyNot = choice === "other" && other === "" ? said.chooseFirst : null;

  async function use() {
    const field = choice === "guess" ? (guess?.id ?? null) : choice === "other" ? other : null;
    const sheet = sheetName(checked.workbook, table);
    const isNoted = await session.note((ready, run) =>
      confirming(ready, { sheet, heading: column.heading, field }, run),
    );
    if (isNoted) onDone();
  }

  const pick = (id: Said, label: string) => (
    <label class="pick">
      <input type="radio" name={name} checked={choice === id} onChange={() => setChoice(id)} />
      <span>{label}</span>
    </label>
  );

  if (column.heading === "") return <Unnamed {...{ session, checked, words }} at={at} />;
  return (
    <fieldset class="stack">
      <legend class="small">
        <strong>{said.what}</strong>
      </legend>
      <div>
        {guess ? pick("guess", ourName(guess.heading, words.spoken)) : null}
        {pick("other", said.something)}
        {pick("theirs", said.ours)}
      </div>
      {choice === "other" ? (
        <Select
          id={`${name}-field`}
          label={said.which}
          choices={[
            { id: "", label: said.choose },
            ...fieldsToChoose(table)
              .filter(({ id }) => id !== guess?.id)
              .map(({ id, heading }) => ({ id, label: ourName(heading, words.spoken) })),
          ]}
          chosen={other}
          onChoose={setOther}
        />
      ) : null}
      <div class="btns">
        <Button as="main" onClick={() => void use()} whyNot={session.working.value ? shell.changing : whyNot}>
          {said.use}
        </Button>
        {onCancel ? <Button onClick={onCancel}>{said.keep}</Button> : null}
        {at ? <CellTag session={session} workbook={checked.workbook} at={at} /> : null}
      </div>
    </fieldset>
  );
}

/** A note is found again by its heading, so a column without one cannot have any. */
function Unnamed(
  props: Pick<ColumnFormProps, "session" | "checked" | "words"> & { at: ReturnType<typeof headingCell> },
) {
  const { session, checked, words, at } = props;
  return (
    <>
      <p class="small">{words.columns.nameIt}</p>
      {at ? <CellTag session={session} workbook={checked.workbook} at={at} /> : null}
    </>
  );
}
