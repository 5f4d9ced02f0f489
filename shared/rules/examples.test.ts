import { readdirSync } from "node:fs";
import { join } from "node:path";
import { testExamples } from "../testing/rule-tester.ts";
import type { Example, Rule } from "./types.ts";

// Every rule file in the folders is found here by itself; index.test.ts holds the list to the same files.
const folder = import.meta.dirname;
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
  (name) => /^[^/]+\/[^/]+\.ts$/.test(name) && !name.endsWith(".test.ts"),
);

for (const file of files.sort()) {
  const { examples, ...rules }: { readonly examples: readonly Example[] } & Readonly<Record<string, unknown>> =
    await import(join(folder, file));
  for (const rule of Object.values(rules)) testExamples(rule as Rule, examples);
}
