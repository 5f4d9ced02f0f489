import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import ts from "typescript";
import type { Said } from "./phrases-in-code.ts";

const folder = join(import.meta.dirname, "..", "..", "shared", "analyses");

/** The headings that analyses give their tables themselves: `heading: "Owner"`, also where there are two to choose from. */
export function headingsOfAnalyses(): readonly Said[] {
  return sources().flatMap(({ name, text }) => {
    const file = ts.createSourceFile(name, text, ts.ScriptTarget.Latest, true);
    const found: Said[] = [];
    const collect = (node: ts.Node): void => {
      if (ts.isStringLiteral(node) && node.text !== "" && !ts.isBinaryExpression(node.parent)) {
        const { line } = file.getLineAndCharacterOfPosition(node.getStart(file));
        found.push({ text: node.text, at: `shared/analyses/${name}:${line + 1}` });
      }
      ts.forEachChild(node, collect);
    };
    const visit = (node: ts.Node): void => {
      if (ts.isPropertyAssignment(node) && node.name.getText(file) === "heading") collect(node.initializer);
      else ts.forEachChild(node, visit);
    };
    visit(file);
    return found;
  });
}

/** Every text between quotation marks in the analyses: what is none of these is no heading of theirs. */
export function quotedInAnalyses(): ReadonlySet<string> {
  return new Set(sources().flatMap(({ text }) => [...text.matchAll(/"([^"\n]*)"/g)].map((match) => match[1] ?? "")));
}

function sources(): { readonly name: string; readonly text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .map((name) => ({ name, text: readFileSync(join(folder, name), "utf8") }));
}
