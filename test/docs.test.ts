import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { docsDifferences, docsPages } from "../scripts/docs-pages.ts";

const root = join(import.meta.dirname, "..");

it("keeps every printed page as the code prints it; npm run docs brings them up to date", async () => {
  const { toWrite, toRemove } = await docsDifferences(root);
  expect(toWrite.map(([path]) => path)).toEqual([]);
  expect(toRemove).toEqual([]);
});

it("prints a page for every analysis, kind and rule, and an index that names each", async () => {
  const pages = await docsPages();
  for (const folder of ["docs/analyses", "docs/kinds", "docs/rules"]) {
    const index = pages.get(`${folder}/README.md`) ?? "";
    const inside = [...pages.keys()].filter((path) => path.startsWith(folder) && !path.endsWith("README.md"));
    expect(inside.length).toBeGreaterThan(20);
    expect(inside.filter((path) => !index.includes(`(${path.slice(folder.length + 1)})`))).toEqual([]);
  }
});

describe("links in Markdown", () => {
  const texts = [
    ...readdirSync(root).filter((name) => name.endsWith(".md")),
    ...readdirSync(join(root, "docs"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".md"))
      .map((name) => join("docs", name)),
  ];

  it("lead to a file that is there", () => {
    const links = texts.flatMap((path) =>
      [...readFileSync(join(root, path), "utf8").matchAll(/\]\((?!https?:|#|mailto:)([^)#\s]+)/g)].map(
        ([, to = ""]) => ({ path, to }),
      ),
    );
    expect(links.length).toBeGreaterThan(50);
    const broken = links.filter(({ path, to }) => !existsSync(join(root, dirname(path), decodeURI(to))));
    expect(broken).toEqual([]);
  });
});
