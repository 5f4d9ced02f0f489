import { plainName } from "../../templates/names.ts";
import { type Phrase, phrase } from "../../workbook/phrases.ts";

/** The sources a diagnostic draws on. Source: S4, deliverable 4. */
export const EVIDENCE_SOURCES = ["performance", "observations", "artifacts", "perspectives"] as const;
export type EvidenceSource = (typeof EVIDENCE_SOURCES)[number];

const SOURCES: Readonly<Record<EvidenceSource, { readonly inWords: Phrase; readonly names: RegExp }>> = {
  performance: {
    inWords: phrase("performance data"),
    names:
      /\b(?:performance|achievement|assessment|test|outcome|attendance|academic|student) (?:data|scores|results)\b|\btest scores\b/,
  },
  observations: {
    inWords: phrase("classroom observations"),
    names: /\bobservations?\b|\bwalk ?throughs?\b|\blearning walks?\b|\bclassroom visits?\b|\brounds\b/,
  },
  artifacts: {
    inWords: phrase("instructional artifacts"),
    names:
      /\bartifacts?\b|\bstudent work\b|\blesson plans?\b|\bassignments?\b|\bwork samples\b|\binstructional materials\b/,
  },
  perspectives: {
    inWords: phrase("constituents' perspectives"),
    names:
      /\bperspectives?\b|\bsurveys?\b|\bfocus groups?\b|\binterviews?\b|\bfeedback\b|\binput\b|\bvoices?\b|\bperception\b/,
  },
};

/** The source's name within a sentence. */
export function sourceInWords(source: EvidenceSource): Phrase {
  return SOURCES[source].inWords;
}

/** Which of the four a text names: "Test scores and family survey" names two. */
export function evidenceSourcesIn(text: string): readonly EvidenceSource[] {
  const plain = plainName(text);
  return EVIDENCE_SOURCES.filter((source) => SOURCES[source].names.test(plain));
}
