import { names } from "@throughline/shared/locales/es/kinds/names.ts";
import { normalizeHeading } from "@throughline/shared/recognize/columns/headings.ts";
import { kinds } from "@throughline/shared/templates/kinds/index.ts";
import { expect, it } from "vitest";

/** Our Spanish for a heading that no district would write, since it says more than a heading does. */
const LONGEST = 6;

const headings = kinds.flatMap(({ id: kind, fields }) =>
  Object.values(fields).flatMap((field) => {
    const spanish = normalizeHeading(names[field.heading] ?? "");
    const isHeading = spanish !== "" && spanish.split(" ").length <= LONGEST;
    return isHeading ? [{ kind, heading: field.heading, spanish, field }] : [];
  }),
);

it("the headings that our Spanish shows are known when somebody writes them", () => {
  const missing = headings.filter(({ heading, spanish, field }) => {
    const known = [normalizeHeading(heading), ...field.aliases];
    // Another field of the kind may have the better claim: "Fecha" is the date of a meeting, and no stretch of time.
    return !known.includes(spanish) && !headings.some((other) => other.spanish === spanish && other.field !== field);
  });
  expect(missing.map(({ kind, heading, spanish }) => `${kind}: ${heading}, ${spanish}`)).toEqual([]);
});
