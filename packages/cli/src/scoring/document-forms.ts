import { AppError } from "@throughline/shared/host/errors.ts";
import type { Language } from "@throughline/shared/locales/language.ts";
import { docxParts } from "@throughline/shared/reports/documents/docx/parts.ts";
import { documentHtml } from "@throughline/shared/reports/documents/html.ts";
import { documentMarkdown } from "@throughline/shared/reports/documents/markdown.ts";
import { documentWorkbook } from "@throughline/shared/reports/documents/workbook.ts";
import type { Document } from "@throughline/shared/rubrics/documents/types.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import { nodeDeflate } from "@throughline/xlsx/node/deflate.ts";
import { writeWorkbook } from "@throughline/xlsx/src/write/write-workbook.ts";
import { zipParts } from "@throughline/xlsx/src/write/zip-parts.ts";
import { oneOf } from "../one-of.ts";

const FORMS = [
  { id: "md", isText: true },
  { id: "html", isText: true },
  { id: "docx", isText: false },
  { id: "xlsx", isText: false },
] as const;
type FormId = (typeof FORMS)[number]["id"];

/** By --format; else by the ending of --output; else Markdown. Throws an AppError where a file would go to the screen. */
export function formNamed({ format, output }: { readonly format?: string; readonly output?: string }): FormId {
  const byEnding = FORMS.find(({ id }) => output?.toLowerCase().endsWith(`.${id}`));
  const form = oneOf(FORMS, format ?? byEnding?.id ?? "md", "form of document called");
  if (form.isText || output !== undefined) return form.id;
  throw new AppError(
    "usage",
    phrase("A .{form} file cannot be shown here.", { form: form.id }),
    phrase("Name a file for it: --output document.{form}.", { form: form.id }),
  );
}

export function printed(document: Document, form: FormId, language: Language): string | Uint8Array {
  switch (form) {
    case "md":
      return documentMarkdown(document, language);
    case "html":
      return documentHtml(document, language);
    case "xlsx":
      return writeWorkbook(documentWorkbook(document, language), nodeDeflate);
    case "docx":
      return zipParts(docxParts(document, language), nodeDeflate);
  }
}
