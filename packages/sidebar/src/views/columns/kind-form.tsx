import { confirmingKind, namingHeadings } from "@throughline/shared/kept/notes/table-kind.ts";
import { ourName } from "@throughline/shared/locales/names.ts";
import type { RecognizedTable } from "@throughline/shared/recognize/types.ts";
import { unknown } from "@throughline/shared/templates/kinds/unknown.ts";
import { useState } from "preact/hooks";
import { kindId, kindsToChoose } from "../../columns/table-kinds.ts";
import { Button } from "../../parts/button.tsx";
import { sheetName } from "../../parts/cell-tag.tsx";
import { Select } from "../../parts/select.tsx";
import type { ViewProps } from "../view.ts";

interface KindFormProps extends Pick<ViewProps, "session" | "checked" | "words"> {
  readonly table: RecognizedTable;
  readonly onDone: () => void;
}

type Said = "guess" | "other" | "theirs";

/** A person says what a table is; kept among the workbook's notes. */
export function KindForm({ session, checked, words, table, onDone }: KindFormProps) {
  const { columns: said, shell, spoken } = words;
  const guess = kindId(table.kind) === unknown.id ? null : table.kind;
  const [choice, setChoice] = useState<Said>(guess ? "guess" : "other");
  const [other, setOther] = useState("");
  const whyNot = choice === "other" && other === "" ? said.chooseFirst : null;

  async function use() {
    const kind = choice === "guess" && guess ? kindId(guess) : choice === "other" ? other : null;
    const sheet = sheetName(checked.workbook, table);
    const headings = namingHeadings(table.columns);
    const isNoted = await session.note((ready, run) => confirmingKind(ready, { sheet, headings, kind }, run));
    if (isNoted) onDone();
  }

  const pick = (id: Said, label: string) => (
    <label class="pick">
      <input type="radio" name="table-kind" checked={choice === id} onChange={() => setChoice(id)} />
      <span>{label}</span>
    </label>
  );
  return (
    <fieldset class="stack">
      <legend class="small">
        <strong>{said.kind.what}</strong>
      </legend>
      <div>
        {guess ? pick("guess", ourName(guess.name, spoken)) : null}
        {pick("other", said.kind.something)}
        {pick("theirs", said.kind.ours)}
      </div>
      {choice === "other" ? (
        <Select
          id="table-kind-other"
          label={said.which}
          choices={[
            { id: "", label: said.choose },
            ...kindsToChoose(checked.plan)
              .filter((kind) => guess === null || kindId(kind) !== kindId(guess))
              .map((kind) => ({ id: kindId(kind), label: ourName(kind.name, spoken) }))
              .sort((one, next) => (one.label < next.label ? -1 : 1)),
          ]}
          chosen={other}
          onChoose={setOther}
        />
      ) : null}
      <p class="meta">{said.kind.stays}</p>
      <div class="btns">
        <Button as="main" onClick={() => void use()} whyNot={session.working.value ? shell.changing : whyNot}>
          {said.use}
        </Button>
        <Button onClick={onDone}>{said.keep}</Button>
      </div>
    </fieldset>
  );
}
