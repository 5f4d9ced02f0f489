import type { Gap, Hope, LineNode, Throughline } from "@throughline/shared/analyses/throughline/types.ts";
import type { Words } from "../words/index.ts";
import { lineAnswer } from "./answer.ts";
import { factsOf, gapText, measureText } from "./node-words.ts";

/** The whole line as text, a line of it a thing, indented by what it belongs to. `at` is a serial day. */
export function readingOf(throughline: Throughline, workbook: string, at: number, words: Words): string {
  const { line, formats } = words;
  const { hopes, roots, loose } = throughline;
  const blocks = [
    [line.reading.asOf(workbook, formats.day(at)), lineAnswer(throughline, words)],
    hopes.flatMap((hope) => hopeLines(hope, 0)),
    ...roots.map((node) => nodeLines(node, 0)),
    loose.length === 0 ? [] : [line.loose, ...loose.flatMap((node) => nodeLines(node, 1))],
  ];
  return `${blocks.flatMap((block) => (block.length === 0 ? [] : [block.join("\n")])).join("\n\n")}\n`;

  function nodeLines(node: LineNode, depth: number): string[] {
    const { level, name, standing } = node;
    const said = [name, ...factsOf(node, words, at), ...(standing === "done" ? [line.complete] : [])].join(", ");
    return [
      `${indent(depth)}${node.isHeading ? "" : `${line.level[level]}: `}${said}`,
      ...node.hopes.flatMap((hope) => hopeLines(hope, depth + 1)),
      ...node.measures.map((one) => `${indent(depth + 1)}${line.measure}: ${measureText(one, words)}`),
      ...gapLines(node.gaps, depth + 1),
      ...node.children.flatMap((child) => nodeLines(child, depth + 1)),
    ];
  }

  function hopeLines({ text, gaps }: Hope, depth: number): string[] {
    return [`${indent(depth)}${line.hope}: ${text}`, ...gapLines(gaps, depth + 1)];
  }

  function gapLines(gaps: readonly Gap[], depth: number): string[] {
    return gaps.map((gap) => `${indent(depth)}${line.missing}: ${gapText(gap, words)}`);
  }
}

function indent(depth: number): string {
  return "  ".repeat(depth);
}
