import { ourName } from "@throughline/shared/locales/names.ts";
import { addSheetChange } from "@throughline/shared/templates/build/add-sheet.ts";
import { columnName } from "@throughline/shared/workbook/a1.ts";
import type { Offer } from "../../insert/offers.ts";
import { Button } from "../../parts/button.tsx";
import { More } from "../../parts/more.tsx";
import { focusView } from "../../shell/landmark.tsx";
import type { ViewProps } from "../view.ts";

interface OfferCardProps extends ViewProps {
  readonly offer: Offer;
  readonly canAdd: boolean;
}

/** A sheet, what it is for, and how it begins. */
export function OfferCard({ offer, canAdd, session, checked, words }: OfferCardProps) {
  const { insert: said, shell, spoken } = words;
  const { pack, sheet, fields, dropDowns } = offer;

  async function add() {
    const change = addSheetChange(pack, sheet.name, checked.workbook);
    const added = change?.edits.at(-1);
    if (!change || added?.kind !== "add-sheet") return;
    const { name } = added.spec;
    if (!(await session.apply([{ change, rule: "add a sheet" }]))) return;
    const there = session.checked.value?.workbook.sheets.find((one) => one.name === name);
    if (there) await session.show([{ sheet: there.id, row: 0, col: 0, rows: 1, cols: 1 }]);
    focusView();
  }

  return (
    <li class="offer">
      <h3>{sheet.name}</h3>
      <p class="small two">{ourName(sheet.kind.what, spoken)}</p>
      <FirstHeadings offer={offer} caption={said.first(sheet.name)} />
      <p class="meta">
        {said.contents(fields.length, dropDowns)}
        {sheet.who === undefined ? "." : `. ${said.who(ourName(sheet.who, spoken))}`}
      </p>
      <More summary={said.headings}>
        <ul class="dots small two">
          {fields.map(({ id, heading, help }) => (
            <li key={id}>
              <strong>{heading}</strong> {ourName(help, spoken)}
            </li>
          ))}
        </ul>
      </More>
      {canAdd ? (
        <div class="btns">
          <Button
            onClick={() => void add()}
            label={said.addOf(sheet.name)}
            whyNot={session.working.value ? shell.changing : null}
          >
            {said.add}
          </Button>
        </div>
      ) : null}
    </li>
  );
}

const SHOWN = 3;

/** The first headings, as the sheet will have them. */
function FirstHeadings({ offer, caption }: { readonly offer: Offer; readonly caption: string }) {
  const fields = offer.fields.slice(0, SHOWN);
  if (fields.length === 0) return null;
  return (
    <table class="grid">
      <caption class="hidden">{caption}</caption>
      <thead>
        <tr>
          {fields.map(({ id }, col) => (
            <th key={id} scope="col">
              {columnName(col)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr class="head">
          {fields.map(({ id, heading }) => (
            <td key={id}>{heading}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}
