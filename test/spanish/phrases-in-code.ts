import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";

const root = join(import.meta.dirname, "..", "..");

/** A text that the code says to people, and where. */
export interface Said {
  readonly text: string;
  /** "shared/reports/text.ts:24". */
  readonly at: string;
}

export interface SaidInCode {
  readonly texts: readonly Said[];
  /** Calls whose text is put together as the program runs, so that no language can know it beforehand. */
  readonly unreadable: readonly Said[];
}

/** Which argument of a call is a text of ours; only in files that import the function from there. */
const SPEAKING: readonly { readonly from: string; readonly calls: string; readonly takes: readonly number[] }[] = [
  { from: "phrases.ts", calls: "phrase", takes: [0] },
  { from: "say.ts", calls: "say", takes: [1] },
  { from: "errors.ts", calls: "AppError", takes: [1, 2] },
  { from: "one-of.ts", calls: "oneOf", takes: [2] },
];

function imports(source: string, { calls, from }: { readonly calls: string; readonly from: string }): boolean {
  return new RegExp(`import \\{[^}]*\\b${calls}\\b[^}]*\\} from "[^"]*/${from}"`).test(source);
}

// They define what the others call.
const DEFINING = new Set(["shared/workbook/phrases.ts", "shared/locales/say.ts", "shared/host/errors.ts"]);

/** Every text that sources under these folders say, tests aside. */
export function saidIn(folders: readonly string[]): SaidInCode {
  const all = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter(
        (name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$|(?:^|[\\/])(?:testing|node_modules|dist)[\\/]/.test(name),
      )
      .map((name) => join(root, folder, name)),
  );
  const said = all.filter((path) => !DEFINING.has(relative(root, path))).map(saidInFile);
  return { texts: said.flatMap(({ texts }) => texts), unreadable: said.flatMap(({ unreadable }) => unreadable) };
}

function saidInFile(path: string): SaidInCode {
  const source = readFileSync(path, "utf8");
  const speaking = SPEAKING.filter((one) => imports(source, one));
  if (speaking.length === 0) return { texts: [], unreadable: [] };
  const file = ts.createSourceFile(path, source, ts.ScriptTarget.Latest, true);
  const constants = new Map<string, ts.Expression>();
  const texts: Said[] = [];
  const unreadable: Said[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      constants.set(node.name.text, node.initializer);
    }
    if ((ts.isCallExpression(node) || ts.isNewExpression(node)) && ts.isIdentifier(node.expression)) {
      const called = node.expression.text;
      for (const { takes } of speaking.filter(({ calls }) => calls === called)) {
        for (const index of takes) {
          const argument = node.arguments?.[index];
          if (argument) weigh(argument, called);
        }
      }
    }
    ts.forEachChild(node, visit);
  };
  const placeOf = (node: ts.Node) =>
    `${relative(root, path)}:${file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1}`;
  function weigh(expression: ts.Expression, called: string): void {
    if (ts.isStringLiteralLike(expression)) {
      if (expression.text !== "") texts.push({ text: expression.text, at: placeOf(expression) });
    } else if (ts.isConditionalExpression(expression)) {
      weigh(expression.whenTrue, called);
      weigh(expression.whenFalse, called);
    } else if (ts.isIdentifier(expression) && constants.has(expression.text)) {
      const value = constants.get(expression.text);
      if (value) weigh(value, called);
    } else if (ts.isTemplateExpression(expression) || called === "phrase" || called === "say") {
      unreadable.push({ text: expression.getText(file), at: placeOf(expression) });
    }
  }
  visit(file);
  return { texts, unreadable };
}
