import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { withoutExamples } from "../../packages/sidebar/without-examples.mjs";

const entry = fileURLToPath(new URL("../src/index.ts", import.meta.url));

/**
 * The script as Apps Script takes it: one file without imports, and a function at its top level for each export, since
 * menus, triggers and google.script.run find functions there and nowhere else.
 */
export async function bundleCode() {
  const shared = {
    entryPoints: [entry],
    bundle: true,
    write: false,
    target: "es2022",
    charset: "ascii",
    plugins: [withoutExamples],
  };
  const { metafile } = await build({ ...shared, format: "esm", metafile: true, outfile: "code.js" });
  const names = metafile.outputs["code.js"].exports;
  const { outputFiles } = await build({
    ...shared,
    format: "iife",
    globalName: "throughline",
    minifySyntax: true,
    minifyWhitespace: true,
    legalComments: "none",
    footer: { js: stubs(names).join("\n") },
  });
  return { code: inAscii(outputFiles[0].text), names };
}

/** Letters beyond ASCII as escapes, in regular expressions too, where esbuild leaves them. Comments have none. */
function inAscii(code) {
  return code.replace(/[^\n -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** Functions that hand their call on. What a sheet offers as a function of its own keeps its documentation. */
function stubs(names) {
  const source = readFileSync(fileURLToPath(new URL("../src/custom-functions.ts", import.meta.url)), "utf8");
  const documented = new Map(
    [
      ...source.matchAll(
        /(\/\*\*(?:(?!\*\/)[\s\S])*@customfunction(?:(?!\*\/)[\s\S])*\*\/)\s*export function (\w+)\(/g,
      ),
    ].map(([, docs, name]) => [
      name,
      { docs, parameters: [...docs.matchAll(/@param\s+\{[^}]*\}\s+\[?(\w+)/g)].map((one) => one[1]) },
    ]),
  );
  return names.map((name) => {
    const { docs = "", parameters = [] } = documented.get(name) ?? {};
    return `${docs}${docs && "\n"}function ${name}(${parameters.join(", ")}) { return throughline.${name}.apply(null, arguments); }`;
  });
}
