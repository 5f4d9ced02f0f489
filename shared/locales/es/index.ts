import type { Language } from "../language.ts";
import { headings } from "./analyses/headings.ts";
import { analyses } from "./analyses/index.ts";
import { joinerInSpanish } from "./joiner.ts";
import { PHRASES } from "./phrases/index.ts";
import { rubrics } from "./rubrics/index.ts";
import { rules } from "./rules/index.ts";

const MONTHS = [
  "enero",
  "febrero",
  "marzo",
  "abril",
  "mayo",
  "junio",
  "julio",
  "agosto",
  "septiembre",
  "octubre",
  "noviembre",
  "diciembre",
];

/** Spanish as it is written in the United States and Mexico. Imported by nothing but `LANGUAGES`, so that it loads apart. */
export const SPANISH: Language = {
  id: "es",
  name: "Español",
  day: ({ year, month, day }) => `${day} ${MONTHS[month - 1]?.slice(0, 3)} ${year}`,
  month: (month, year) => `${MONTHS[month - 1]} de ${year}`,
  joiner: joinerInSpanish,
  phrases: new Map(PHRASES.flatMap((part) => Object.entries(part))),
  rules,
  analyses,
  rubrics,
  headings: new Map(Object.entries(headings)),
};
