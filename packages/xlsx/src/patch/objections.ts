import { placeName, refusal } from "@throughline/shared/workbook/apply/refusals.ts";
import { covers, overlap } from "@throughline/shared/workbook/cells.ts";
import type { DeleteRows, Edit, InsertRows, Refusal, SetCell, SetName } from "@throughline/shared/workbook/edits.ts";
import { COLS } from "@throughline/shared/workbook/formulas.ts";
import { type Phrase, phrase } from "@throughline/shared/workbook/phrases.ts";
import type { CellContent, CellRef, Workbook } from "@throughline/shared/workbook/types.ts";
import { relationshipsName } from "../package/relationships.ts";
import { definedNames } from "../workbook/defined-names.ts";
import { nextTag, opens, scanXml } from "../xml/scanner.ts";
import type { Book } from "./book.ts";
import { type FixedArea, fixedAreas, tableHeads } from "./fixed-areas.ts";
import { lostWithRows } from "./rows/losses.ts";
import { isNeededElsewhere } from "./sheets/needed-elsewhere.ts";
import { attributeOf, childNamed, treeOf } from "./tree.ts";
import { choicesText, LONGEST_CHOICES } from "./validation-xml.ts";

/** What a file has against an edit that the workbook by itself would take; null for nothing. */
export type Objections = (edit: Edit) => Refusal | null;

export function xlsxObjections(book: Book, workbook: Workbook): Objections {
  const { draft, files } = book;
  if (draft.names.some((name) => name.startsWith("_xmlsignatures/"))) return () => no("protected", null, SIGNED);
  const listed = [files.main, relationshipsName(files.main), "[Content_Types].xml"];
  if (listed.some((part) => draft.has(part) && !draft.read(part))) return () => no("unsupported", null, DAMAGED);
  const kinds = new Set(files.relationships.map(({ type }) => type));
  const areasOn = fixedAreasOf(book);
  return (edit) => {
    const sheet = sheetOf(edit);
    if (sheet === null ? !draft.has(files.main) : !isWhole(book, sheet)) return no("unsupported", null, DAMAGED);
    switch (edit.kind) {
      case "set-cell":
        return cellObjection(edit, areasOn(edit.at.sheet)) ?? headingObjection(book, workbook, edit);
      case "insert-rows":
      case "delete-rows":
        if (kinds.has("revisionHeaders")) return no("unsupported", null, TRACKED);
        if (kinds.has("xlMacrosheet") || kinds.has("volatileDependencies")) return no("unsupported", null, OLD_MACROS);
        return rowsObjection(book, edit, areasOn(edit.sheet));
      case "add-sheet":
        return isLocked(book) ? no("protected", null, LOCKED) : null;
      case "remove-sheet":
        if (isLocked(book)) return no("protected", null, LOCKED);
        return isNeededElsewhere(book, edit.spec.name)
          ? no(
              "unsupported",
              null,
              phrase("“{sheet}” cannot be taken out: a chart or a pivot table shows cells of it.", {
                sheet: edit.spec.name,
              }),
            )
          : null;
      case "set-validation": {
        const isLong = edit.to?.choices && choicesText(edit.to.choices).length > LONGEST_CHOICES;
        return isLong ? no("unsupported", edit.at, TOO_MANY) : null;
      }
      case "set-name":
        return nameObjection(book, edit);
      case "set-note":
        return null;
    }
  };
}

const no = refusal;

/** The sheet an edit writes on; null where it is about the list of sheets or names. */
function sheetOf(edit: Edit): string | null {
  if (edit.kind === "insert-rows" || edit.kind === "delete-rows") return edit.sheet;
  return "at" in edit ? edit.at.sheet : null;
}

/** Whether a sheet has a part with a place for cells. One that is not in the workbook is none of the file's business. */
function isWhole({ draft, places }: Book, sheet: string): boolean {
  const place = places.find(({ name }) => name === sheet);
  const bytes = place && draft.read(place.part);
  if (!bytes) return place === undefined;
  const xml = scanXml(bytes);
  while (nextTag(xml)) if (opens(xml, "sheetData")) return true;
  return false;
}

const SIGNED = phrase(
  "This workbook is digitally signed, and any change would break the signature. Save a copy without it, and change that.",
);
const DAMAGED = phrase("This workbook is damaged there. Open it in Excel, let Excel repair it, and save it again.");
const LOCKED = phrase(
  "The list of sheets of this workbook is protected. Unprotect the workbook to add or remove sheets.",
);
const TRACKED = phrase("This workbook keeps track of who changed what. Turn that off to add or remove rows.");
const OLD_MACROS = phrase("This workbook holds macros of the oldest kind, which count on rows staying where they are.");
const TOO_MANY = phrase(
  "These choices are too long for a drop-down by themselves. Write them on a sheet, and choose from there.",
);

/** Areas by sheet, each looked up once. */
function fixedAreasOf({ draft, places }: Book): (sheet: string) => readonly FixedArea[] {
  const known = new Map<string, readonly FixedArea[]>();
  return (sheet) => {
    const part = places.find(({ name }) => name === sheet)?.part;
    const areas = known.get(sheet) ?? (part === undefined ? [] : fixedAreas(draft, part, sheet));
    known.set(sheet, areas);
    return areas;
  };
}

const AREA_WORDS: Readonly<Record<FixedArea["kind"], Phrase>> = {
  array: phrase("an array formula"),
  "data-table": phrase("a data table"),
  "pivot-table": phrase("a pivot table"),
};

function cellObjection({ at, was, to }: SetCell, areas: readonly FixedArea[]): Refusal | null {
  const keepsFormula = to.formula !== null && to.formula === was.formula;
  const area = keepsFormula ? undefined : areas.find((one) => covers(one.at, at));
  if (area) {
    const where = placeName({ name: at.sheet }, at);
    return no(
      "unsupported",
      at,
      phrase("{place} is filled by {what}; change it in the spreadsheet itself.", {
        place: where,
        what: AREA_WORDS[area.kind],
      }),
    );
  }
  return errorObjection(at, to);
}

// The errors that files may name (ECMA-376 part 1, 18.17.3).
const ERRORS = new Set(["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"]);

function errorObjection(at: CellRef, { value }: CellContent): Refusal | null {
  if (value === null || typeof value !== "object" || ERRORS.has(value.error)) return null;
  return no(
    "unsupported",
    at,
    phrase("An Excel workbook cannot hold the error {error} as a value.", { error: value.error }),
  );
}

/** The headings of a table are texts, each of them once. */
function headingObjection({ draft, places }: Book, workbook: Workbook, edit: SetCell): Refusal | null {
  const { at, to } = edit;
  const part = places.find(({ name }) => name === at.sheet)?.part;
  if (part === undefined) return null;
  const head = tableHeads(draft, part, at.sheet).find((one) => covers(one.at, at));
  if (!head) return null;
  const where = placeName({ name: at.sheet }, at);
  const own = head.columns[at.col - head.at.col];
  const heading = own ? (attributeOf(own, "name") ?? "") : "";
  if (typeof to.value !== "string" || to.value === "" || to.formula !== null) {
    return no(
      "unsupported",
      at,
      phrase("{place} is a heading of the table “{table}”, which has to be a text.", {
        place: where,
        table: head.table,
      }),
    );
  }
  const wanted = to.value.toLowerCase();
  if (head.columns.some((column) => column !== own && attributeOf(column, "name")?.toLowerCase() === wanted)) {
    return no(
      "unsupported",
      at,
      phrase("The table “{table}” has a column “{heading}” already.", { table: head.table, heading: to.value }),
    );
  }
  return isNamedInFormula(workbook, heading)
    ? no(
        "unsupported",
        at,
        phrase("Formulas name the column “{heading}” of the table “{table}”; rename it in the spreadsheet itself.", {
          heading,
          table: head.table,
        }),
      )
    : null;
}

/** Whether a formula of the workbook has this heading in brackets, as formulas about tables do. */
function isNamedInFormula({ sheets }: Workbook, heading: string): boolean {
  const escaped = heading.replace(/['#[\]]/g, "'$&").toLowerCase();
  const names = [`[${escaped}]`, `[@${escaped}]`];
  return sheets.some(({ formulas = [], validations = [] }) =>
    [...formulas.flat(), ...validations.flatMap((rule) => rule.formulas)].some(
      (formula) => formula !== null && names.some((name) => formula.toLowerCase().includes(name)),
    ),
  );
}

function rowsObjection(book: Book, edit: InsertRows | DeleteRows, areas: readonly FixedArea[]): Refusal | null {
  const [first, count] = edit.kind === "insert-rows" ? [edit.before, 0] : [edit.first, edit.was.rows.length];
  const at = { sheet: edit.sheet, row: first, col: 0 };
  const cut = areas.find((one) =>
    edit.kind === "insert-rows"
      ? one.at.row < first && first < one.at.row + one.at.rows
      : overlap(one.at, { ...at, rows: count, cols: COLS }),
  );
  if (cut) {
    const where = placeName({ name: edit.sheet }, cut.at);
    const what = AREA_WORDS[cut.kind];
    return no(
      "unsupported",
      at,
      phrase("Rows cannot be added or removed here: {what} at {place} reaches across them.", { what, place: where }),
    );
  }
  if (edit.kind === "insert-rows") {
    const wrong = edit.cells.rows.flat().flatMap((content) => errorObjection(at, content) ?? []);
    return wrong[0] ?? null;
  }
  const lost = lostWithRows(book, edit);
  return lost === null
    ? null
    : no(
        "unsupported",
        at,
        phrase("These rows of “{sheet}” cannot be taken out: {part} is about just them.", {
          sheet: edit.sheet,
          part: lost,
        }),
      );
}

function isLocked({ draft, files }: Book): boolean {
  const bytes = draft.read(files.main);
  const root = bytes && treeOf(bytes);
  const protection = root && childNamed(root, "workbookProtection");
  return protection !== null && ["1", "true"].includes(attributeOf(protection, "lockStructure") ?? "");
}

/** A name may stand for something else than one range, which no snapshot tells of. */
function nameObjection({ files, places }: Book, { name }: SetName): Refusal | null {
  const same = files.workbook.names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  const sheets = places.map((place) => place.name);
  if (same.length === 0 || (same.length === 1 && definedNames(same, sheets).length === 1)) return null;
  return no(
    "unsupported",
    null,
    phrase("The name “{name}” stands for more than one range; change it in the spreadsheet itself.", { name }),
  );
}
