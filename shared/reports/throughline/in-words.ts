import type { Gap, Hope, LineMeasure, LineNode, Throughline } from "../../analyses/throughline/types.ts";
import type { Language } from "../../locales/language.ts";
import { say } from "../../locales/say.ts";
import { placeOf } from "../../rules/message.ts";
import type { Workbook } from "../../workbook/types.ts";
import { plainLine } from "../plain-line.ts";
import { lineAnswer } from "./answer.ts";
import { factsOf, gapText, lineLabel, measureFacts } from "./node-words.ts";
import type { PrintedThing, PrintedThroughline } from "./types.ts";

interface LineWords {
  /** The workbook it was read from. */
  readonly workbook: Workbook;
  /** Serial day. */
  readonly today: number;
  readonly language: Language;
}

/** Puts the throughline into words: what is missing stands below what lacks it. */
export function printedThroughline(
  throughline: Throughline,
  { workbook, today, language }: LineWords,
): PrintedThroughline {
  const { hopes, roots, loose } = throughline;
  return {
    title: say(language, "The throughline"),
    what: say(language, "From what you hope is true in five years down to who does what by when."),
    answer: lineAnswer(throughline, language),
    things: [...hopes.map(hopeThing), ...roots.map(nodeThing)],
    loose: loose.length === 0 ? null : { title: lineLabel("loose", language), things: loose.map(nodeThing) },
  };

  function nodeThing(node: LineNode): PrintedThing {
    const facts = factsOf(node, language, today).map(plainLine);
    return {
      is: node.level,
      label: node.isHeading ? null : lineLabel(node.level, language),
      name: plainLine(node.name),
      facts: node.standing === "done" ? [...facts, lineLabel("complete", language)] : facts,
      from: placeOf(workbook, node.at),
      below: [
        ...node.hopes.map(hopeThing),
        ...node.measures.map(measureThing),
        ...node.gaps.map(gapThing),
        ...node.children.map(nodeThing),
      ],
    };
  }

  function hopeThing({ text, at, gaps }: Hope): PrintedThing {
    return {
      is: "hope",
      label: lineLabel("hope", language),
      name: plainLine(text),
      facts: [],
      from: placeOf(workbook, at),
      below: gaps.map(gapThing),
    };
  }

  function measureThing(measure: LineMeasure): PrintedThing {
    return {
      is: "measure",
      label: lineLabel("measure", language),
      name: plainLine(measure.name),
      facts: measureFacts(measure, language).map(plainLine),
      from: placeOf(workbook, measure.at),
      below: [],
    };
  }

  function gapThing(gap: Gap): PrintedThing {
    return {
      is: "gap",
      label: lineLabel("gap", language),
      name: plainLine(gapText(gap, language)),
      facts: [],
      from: placeOf(workbook, gap.at),
      below: [],
    };
  }
}
