import { createContext, runInContext } from "node:vm";
import ts from "typescript";

/** Bytes that each file may take: the script is read anew for each call, the page with each opening of the sidebar. */
export const BUDGET = { "Code.js": 2_000_000, "Sidebar.html": 2_500_000, "appsscript.json": 1_000 };

/** What is wrong with the built files, in sentences; [] where nothing is. */
export function troublesOf(files, names) {
  return [...codeTroubles(files["Code.js"], names), ...pageTroubles(files["Sidebar.html"]), ...sizeTroubles(files)];
}

function sizeTroubles(files) {
  return Object.entries(files).flatMap(([name, text]) => {
    const bytes = new TextEncoder().encode(text).length;
    return bytes <= BUDGET[name] ? [] : [`${name} has ${bytes} bytes; ${BUDGET[name]} are allowed.`];
  });
}

/** Only the intended functions become global: any global function can be called from any page of the project. */
function codeTroubles(code, names) {
  const context = createContext({});
  const before = new Set(Object.getOwnPropertyNames(context));
  runInContext(code, context);
  const made = Object.getOwnPropertyNames(context).filter(
    (name) => !before.has(name) && typeof context[name] === "function",
  );
  const stray = made.filter((name) => !names.includes(name));
  const missing = names.filter((name) => !made.includes(name));
  return [
    ...stray.map((name) => `Code.js makes “${name}” global.`),
    ...missing.map((name) => `Code.js lacks the function ${name}.`),
    // Code that is not plain ASCII may be garbled on its way.
    ...([...code].some((letter) => letter > "~") ? ["Code.js has letters beyond ASCII."] : []),
  ];
}

/** What HtmlService or a browser would take for something else than it is. */
function pageTroubles(html) {
  const script = /<script>([\s\S]*)<\/script>/.exec(html)?.[1] ?? "";
  const ends = [...html.matchAll(/<\/script/gi)].length;
  return [
    ...(script === "" ? ["Sidebar.html has no script."] : []),
    ...(html.includes("<!--") ? ["Sidebar.html has “<!--” in it, which hides what follows."] : []),
    ...(ends === 1 ? [] : [`Sidebar.html has “</script” ${ends} times; its script ends at the first.`]),
    ...(/<\?/.test(html) ? ["Sidebar.html has “<?” in it, which HtmlService reads as a template."] : []),
    ...(/\b(?:src|href)\s*=\s*["'](?!data:|#)[^"']*["']/i.test(html.replace(script, ""))
      ? ["Sidebar.html loads something."]
      : []),
    ...(hasTemplateLiteral(script) ? ["Sidebar.html has a template literal in it."] : []),
  ];
}

/** Whether a script has template literals, with or without something put in. */
function hasTemplateLiteral(script) {
  const isTemplate = (node) =>
    node.kind === ts.SyntaxKind.TemplateExpression || node.kind === ts.SyntaxKind.NoSubstitutionTemplateLiteral;
  const has = (node) => isTemplate(node) || (ts.forEachChild(node, (child) => has(child) || undefined) ?? false);
  return has(ts.createSourceFile("sidebar.js", script, ts.ScriptTarget.ES2022, false, ts.ScriptKind.JS));
}
