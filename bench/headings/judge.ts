import { phraseText } from "@throughline/shared/locales/say.ts";
import type { ColumnMatch } from "@throughline/shared/recognize/types.ts";
import { kindOf } from "./ours.ts";
import type { Answer } from "./peers.ts";

/** A heading whose field a reader has named. */
export interface Asked {
  readonly kind: string;
  readonly heading: string;
  /** Ids of the fields that are right; none where the column is the district's own. */
  readonly wanted: readonly string[];
}

export interface Judged extends Asked {
  /** Id of the field it was taken for, or may be; null where no field was named. */
  readonly said: string | null;
  readonly isRight: boolean;
  /** Whether a field was taken without asking a person. */
  readonly isSure: boolean;
  readonly score: number;
}

/** Holds what a heading was taken for against what it is. To name a field for the district's own column is no harm if it is asked. */
export function judge(asked: Asked, answer: ColumnMatch | Answer): Judged {
  if ("score" in answer) {
    return {
      ...asked,
      said: answer.field,
      isRight: asked.wanted.includes(answer.field ?? ""),
      isSure: true,
      score: answer.score,
    };
  }
  const said = answer.field?.id ?? askedAbout(asked.kind, answer);
  const isSure = answer.field !== null && answer.question === null;
  const isRight = asked.wanted.length === 0 ? !isSure : asked.wanted.includes(said ?? "");
  return { ...asked, said, isRight, isSure, score: answer.confidence };
}

/** The field that a question is about: “Is “Lead” the Owner?” */
function askedAbout(kind: string, { question }: ColumnMatch): string | null {
  const fields = Object.values(kindOf(kind).fields);
  const asked = question === null ? "" : phraseText(question);
  return fields.find(({ heading }) => asked.endsWith(` the ${heading.replace(/\?$/, "")}?`))?.id ?? null;
}

/** As many of the surest answers. */
export function sureOf(all: readonly Judged[], count: number): readonly Judged[] {
  return [...all].sort((one, other) => other.score - one.score).slice(0, count);
}
