import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { AppError } from "@throughline/shared/host/errors.ts";
import { kinds } from "@throughline/shared/templates/kinds/index.ts";
import { phrase } from "@throughline/shared/workbook/phrases.ts";
import { camelCase } from "./camel-case.ts";
import { kindTestText, kindText, planRuleText, tableRuleText } from "./rule-and-kind-texts.ts";

/**
 * Writes the files of a new rule or kind of sheet and its line in the list, all of it working and ready to be changed.
 * Returns the files touched, from `root`, the file to open first. Throws an AppError for what cannot be made.
 */
export function scaffold(root: string, what: string | undefined, id: string | undefined): readonly string[] {
  switch (what) {
    case "rule":
      return newRule(root, id ?? "");
    case "kind":
      return newKind(root, id ?? "");
    default:
      throw new AppError(
        "new/what",
        what === undefined ? "Say what is to be made." : phrase("There is no recipe for a new “{what}”.", { what }),
        "Write “npm run new rule implementation-plan/require-room” or “npm run new kind bus-routes”.",
      );
  }
}

const NAME = /^[a-z]+(?:-[a-z0-9]+)*$/;

function newRule(root: string, id: string): string[] {
  const [folder = "", name = "", ...more] = id.split("/");
  if (!NAME.test(folder) || !NAME.test(name) || more.length > 0) {
    throw new AppError(
      "new/name",
      phrase("“{id}” is no name for a rule.", { id }),
      "Name the kind of sheet and what should hold, in small letters: implementation-plan/require-room.",
    );
  }
  const kind = kinds.find((each) => each.id === folder);
  if (folder !== "plan" && (!kind || kind.id === "unknown")) {
    throw new AppError(
      "new/folder",
      phrase("There is no kind of sheet “{folder}”.", { folder }),
      phrase("Use “plan” for a rule over several sheets, or one of {kinds}.", {
        kinds: { whole: kinds.map((each) => each.id).join(", ") },
      }),
    );
  }
  const file = `shared/rules/${id}.ts`;
  const list = "shared/rules/index.ts";
  const listed = readFileSync(join(root, list), "utf8");
  // Rules of two folders may have one name; in the list, the second goes by its folder, too.
  const short = camelCase(name);
  const variable = new RegExp(`\\b${short}\\b`).test(listed) ? camelCase(`${folder}-${name}`) : short;
  write(root, file, kind ? tableRuleText(id, variable, kind) : planRuleText(id, variable));
  writeFileSync(join(root, list), withLine(listed, variable, `./${id}.ts`));
  return [file, list];
}

function newKind(root: string, id: string): string[] {
  if (!NAME.test(id)) {
    throw new AppError(
      "new/name",
      phrase("“{id}” is no name for a kind of sheet.", { id }),
      "Say what stands on it, in small letters with hyphens: bus-routes.",
    );
  }
  const file = `shared/templates/kinds/${id}.ts`;
  const test = `shared/templates/kinds/${id}.test.ts`;
  const list = "shared/templates/kinds/index.ts";
  write(root, file, kindText(id));
  write(root, test, kindTestText(id));
  const listed = readFileSync(join(root, list), "utf8");
  writeFileSync(join(root, list), withLine(listed, camelCase(id), `./${id}.ts`, "unknown"));
  return [file, test, list];
}

function write(root: string, file: string, text: string): void {
  const path = join(root, file);
  if (existsSync(path)) {
    throw new AppError(
      "new/exists",
      phrase("{file} is there already.", { file: { whole: file } }),
      "Change it, or choose another name.",
    );
  }
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** The list with an import at its sorted place, and the name in the array: before `last`, or in the order of imports. */
export function withLine(list: string, variable: string, from: string, last?: string): string {
  const lines = list.split("\n");
  const imports = lines.flatMap((line, at) => {
    const [, name = "", path = ""] = /^import \{ (\w+) \} from "(\.\/[^"]+)";$/.exec(line) ?? [];
    return path === "" ? [] : [{ at, name, path }];
  });
  const before = imports.filter(({ path }) => path < from).at(-1);
  lines.splice(before ? before.at + 1 : (imports[0]?.at ?? 0), 0, `import { ${variable} } from "${from}";`);
  const opening = lines.findIndex((line) => line.endsWith("= ["));
  const place =
    last !== undefined ? lines.indexOf(`  ${last},`) : before ? lines.indexOf(`  ${before.name},`) + 1 : opening + 1;
  lines.splice(place, 0, `  ${variable},`);
  return lines.join("\n");
}
