import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";

const root = join(import.meta.dirname, "..");

it("docs/dependencies.md names every package we depend on, at its version, and no other", () => {
  const page = readFileSync(join(root, "docs/dependencies.md"), "utf8");
  const said = [...page.matchAll(/^\| \[([^\]]+)\]\([^)]*\) \| (\S+) \|/gm)].map(
    ([, name, version]) => `${name} ${version}`,
  );
  expect(said.toSorted()).toEqual(dependencies().toSorted());
});

function dependencies(): string[] {
  const packages = readdirSync(join(root, "packages")).map((name) => `packages/${name}/package.json`);
  const all = [
    "package.json",
    "shared/package.json",
    "gas/package.json",
    "office-addin/package.json",
    ...packages,
  ].flatMap((path) => {
    const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(join(root, path), "utf8"));
    return Object.entries({ ...dependencies, ...devDependencies });
  });
  const outside = all.filter(([name]) => !name.startsWith("@throughline/"));
  return [...new Set(outside.map(([name, version]) => `${name} ${version}`))];
}
