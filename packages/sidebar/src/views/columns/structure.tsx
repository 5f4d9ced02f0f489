import { adoption } from "@throughline/shared/adopt/adoption.ts";
import { type AdoptPart, adoptParts, type SaidOfTable } from "@throughline/shared/adopt/types.ts";
import { phraseText } from "@throughline/shared/locales/say.ts";
import type { RecognizedTable } from "@throughline/shared/recognize/types.ts";
import { useMemo } from "preact/hooks";
import { Button } from "../../parts/button.tsx";
import { ShowMore } from "../../parts/show-more.tsx";
import type { Words } from "../../words/index.ts";
import type { ViewProps } from "../view.ts";

interface StructureProps extends ViewProps {
  readonly table: RecognizedTable;
}

/** Makes a table certain where it stands: what that does is shown first, and a person may leave out parts of it. */
export function Structure(props: StructureProps) {
  const { session, words, remember, table } = props;
  const { structure } = words.columns;
  const isShown = remember(`structure ${table.sheet} ${table.headerRow}`, false);
  if (!session.canChange) return null;
  return (
    <section>
      <h2>{structure.title}</h2>
      <p class="small two">{structure.says}</p>
      {isShown.value ? (
        <Offer
          {...props}
          onClose={() => {
            isShown.value = false;
          }}
        />
      ) : (
        <div class="btns">
          <Button
            onClick={() => {
              isShown.value = true;
            }}
          >
            {structure.show}
          </Button>
        </div>
      )}
    </section>
  );
}

function Offer({
  session,
  checked,
  words,
  remember,
  table,
  onClose,
}: StructureProps & { readonly onClose: () => void }) {
  const { columns, findings, shell } = words;
  const { structure } = columns;
  const { plan } = checked;
  const left = remember<readonly AdoptPart[]>("parts left out", []);
  const newIds = remember("new ids", false);
  const holds = session.host.about.capabilities.edits.includes("set-name") ? "all" : "cells";
  const adopted = useMemo(() => {
    const parts = adoptParts.filter((part) => !left.value.includes(part));
    return adoption(plan, [table], { holds, parts, newIds: newIds.value });
  }, [plan, table, holds, left.value, newIds.value]);
  const { changes } = adopted;
  async function make() {
    if (await session.apply(changes)) onClose();
  }
  return (
    <>
      <fieldset>
        <legend class="small">
          <strong>{structure.parts}</strong>
        </legend>
        {adoptParts.map((part) => (
          <label key={part} class="pick small">
            <input
              type="checkbox"
              checked={!left.value.includes(part)}
              onChange={() => {
                left.value = left.value.includes(part)
                  ? left.value.filter((one) => one !== part)
                  : [...left.value, part];
              }}
            />
            <span>{structure.part[part]}</span>
          </label>
        ))}
        {left.value.includes("ids") ? null : (
          <label class="pick small">
            <input
              type="checkbox"
              checked={newIds.value}
              onChange={() => {
                newIds.value = !newIds.value;
              }}
            />
            <span>{structure.newIds}</span>
          </label>
        )}
      </fieldset>
      <div class="stack" role="status">
        <SaidList title={structure.does} said={adopted.says} words={words} />
        {changes.length === 0 ? <p class="small">{structure.nothing}</p> : null}
        <SaidList title={structure.leaves} said={adopted.left} words={words} />
      </div>
      <div class="btns">
        {changes.length === 0 ? null : (
          <Button as="main" onClick={() => void make()} whyNot={session.working.value ? shell.changing : null}>
            {structure.do(changes.length)}
          </Button>
        )}
        <Button onClick={onClose}>{findings.notNow}</Button>
      </div>
    </>
  );
}

const FIRST = 12;

function SaidList({ title, said, words }: SaidListProps) {
  const lines = [...new Set(said.map(({ says }) => phraseText(says, words.spoken)))];
  if (lines.length === 0) return null;
  return (
    <div>
      <h3>{title}</h3>
      <ShowMore of={lines} first={FIRST} label={words.columns.structure.more}>
        {(shown) => (
          <ul class="dots small two">
            {shown.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        )}
      </ShowMore>
    </div>
  );
}

interface SaidListProps {
  readonly title: string;
  readonly said: readonly SaidOfTable[];
  readonly words: Words;
}
