import { documentHtml } from "@throughline/shared/reports/documents/html.ts";
import { documentSheets } from "@throughline/shared/reports/documents/workbook.ts";
import type { SheetSpec } from "@throughline/shared/workbook/sheet-spec.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { Button } from "../../parts/button.tsx";
import { saveOffice, saveText } from "../../parts/copy.ts";
import { More } from "../../parts/more.tsx";
import { PAPERS, type Paper, paperOf } from "../../score/papers.ts";
import type { RatingProps } from "./rate.tsx";

/** What goes out: the letter to the authors, the report of every score, and what follows from them. */
export function Documents(props: RatingProps) {
  const { rating, words } = props;
  const { papers } = words.rate;
  const [letter, report, ...others] = PAPERS;
  return (
    <section>
      <h2>{papers.title}</h2>
      <p class="small two">{isNothingIn(rating) ? papers.notYet : papers.says}</p>
      <PaperForms {...props} paper={letter} />
      <PaperForms {...props} paper={report} />
      <More summary={papers.others}>
        {others.map((paper) => (
          <PaperForms key={paper} {...props} paper={paper} />
        ))}
      </More>
    </section>
  );
}

/** As sheets of this workbook where it takes them; as a file for Word, as a page to print, or as a workbook. */
function PaperForms(props: RatingProps & { readonly paper: Paper }) {
  const { paper, rating, words, session, checked } = props;
  const { papers } = words.rate;
  const { write, name, sheet, file } = papers[paper];
  const canAdd = session.canChange && session.host.about.capabilities.edits.includes("add-sheet");
  const whyNot = session.working.value ? words.shell.changing : isNothingIn(rating) ? papers.notYet : null;
  const written = () => paperOf(paper, checked, rating, words.spoken);

  async function add() {
    const sheets = newlyNamed(checked.workbook, documentSheets(written(), words.spoken));
    // One change a sheet: what a host cannot add keeps nothing else out.
    await session.apply(
      sheets.map((spec) => ({
        change: { title: sheet, edits: [{ kind: "add-sheet" as const, spec, before: null }] },
        rule: "add a sheet",
      })),
    );
  }
  async function save(form: "docx" | "xlsx") {
    const { documentDocx, documentXlsx } = await import("../../office-files.ts");
    const made = form === "docx" ? documentDocx(written(), words.spoken) : documentXlsx(written(), words.spoken);
    saveOffice(made, `${file}.${form}`, form);
  }
  return (
    <div class="stack">
      {canAdd ? (
        <div class="btns">
          <Button as={paper === "letter" ? "main" : ""} whyNot={whyNot} onClick={() => void add()}>
            {write}
          </Button>
        </div>
      ) : (
        <p class="small">{name}</p>
      )}
      <fieldset class="btns">
        <legend class="hidden">{papers.forms(name)}</legend>
        <Button as="link" whyNot={whyNot} onClick={() => void save("docx")}>
          {papers.docx}
        </Button>
        <Button
          as="link"
          whyNot={whyNot}
          onClick={() => saveText(documentHtml(written(), words.spoken), `${file}.html`, "text/html")}
        >
          {papers.html}
        </Button>
        <Button as="link" whyNot={whyNot} onClick={() => void save("xlsx")}>
          {papers.xlsx}
        </Button>
      </fieldset>
    </div>
  );
}

function isNothingIn({ rows, others }: RatingProps["rating"]): boolean {
  return others.length === 0 && rows.every(({ kept }) => kept === null);
}

/** A second letter gets a name of its own, and links among its sheets go along. */
function newlyNamed({ sheets }: Workbook, specs: readonly SheetSpec[]): readonly SheetSpec[] {
  const taken = new Set(sheets.map(({ name }) => name.trim().toLowerCase()));
  const names = new Map(specs.map(({ name }) => [name, free(name, taken)]));
  return specs.map((spec) => ({
    ...spec,
    name: names.get(spec.name) ?? spec.name,
    above: spec.above.map((line) => {
      const link = line.cell.link && "sheet" in line.cell.link ? line.cell.link.sheet : null;
      const to = link === null ? undefined : names.get(link);
      return to === undefined ? line : { ...line, cell: { ...line.cell, value: to, link: { sheet: to } } };
    }),
  }));
}

const LONGEST_NAME = 31;

function free(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2; ; number += 1) {
    const tried = number === 2 ? name : `${name.slice(0, LONGEST_NAME - 5)} (${number - 1})`;
    if (!taken.has(tried.toLowerCase())) return tried;
  }
}
