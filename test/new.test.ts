import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { kinds } from "@throughline/shared/templates/kinds/index.ts";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { scaffold, withLine } from "../scripts/new/scaffold.ts";

const root = join(import.meta.dirname, "..");
let copy = "";

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), "new-"));
  for (const path of [
    "shared",
    "package.json",
    "tsconfig.base.json",
    "biome.json",
    "vitest.config.ts",
    "test/closing-line.ts",
    "test/soak.ts",
  ]) {
    cpSync(join(root, path), join(copy, path), {
      recursive: true,
      filter: (from) => !from.includes("node_modules"),
    });
  }
  symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
});
afterAll(() => rmSync(copy, { recursive: true }));

function run(command: string, ...args: readonly string[]) {
  return spawnSync(join(root, "node_modules/.bin", command), args, { cwd: copy, encoding: "utf8" });
}

/** What the compiler says, a line each. The second time it looks only at what is new. */
function compiled(): string[] {
  return run("tsc", "-p", "shared", "--incremental", "--tsBuildInfoFile", "shared.tsbuildinfo").stdout.split("\n");
}

function failuresIn({ stdout, stderr, status }: { stdout: string; stderr: string; status: number | null }): string[] {
  const lines = `${stdout}\n${stderr}`.split("\n").filter((line) => /FAIL|×|Error/.test(line));
  return status === 0 ? [] : [`vitest ended with ${status}`, ...lines];
}

describe("npm run new", { timeout: 600_000 }, () => {
  it("makes rules and kinds that compile, are formatted, and pass their own tests", () => {
    const made = [
      ...kinds.filter(({ id }) => id !== "unknown").flatMap(({ id }) => scaffold(copy, "rule", `${id}/decided`)),
      ...scaffold(copy, "rule", "plan/decided"),
      ...scaffold(copy, "kind", "bus-routes"),
    ];
    expect(made).toContain("shared/rules/implementation-plan/decided.ts");
    expect(made).toContain("shared/templates/kinds/bus-routes.test.ts");

    const files = [...new Set(made)];
    const complaints = compiled();
    expect(complaints.filter((line) => files.some((file) => line.startsWith(file)))).toEqual([]);
    expect(run("biome", "check", "--vcs-enabled=false", ...files).stderr).not.toMatch(/error|fixable/i);
    const theirs = "decided|bus-routes|the list of kinds|kind of sheet by its headings";
    const tests = run(
      "vitest",
      "run",
      "--reporter=verbose",
      "-t",
      theirs,
      "shared/rules/examples.test.ts",
      "shared/templates/kinds",
    );
    expect(tests.stdout).toContain("implementation-plan/decided, its examples");
    expect(tests.stdout).toContain("tells this kind of sheet by its headings");
    expect(failuresIn(tests)).toEqual([]);
  });

  it("makes the rule that CONTRIBUTING.md works out, which then passes its own test", () => {
    const [, code = ""] = /```ts\n([\s\S]*?)\n```/.exec(readFileSync(join(root, "CONTRIBUTING.md"), "utf8")) ?? [];
    const [, id = ""] = / id: "([^"]+)"/.exec(code) ?? [];
    const [file = ""] = scaffold(copy, "rule", id);
    writeFileSync(join(copy, file), code);
    const complaints = compiled();
    expect(complaints.filter((line) => line.startsWith(file))).toEqual([]);
    const tests = run("vitest", "run", "--reporter=verbose", "-t", id, "shared/rules/examples.test.ts");
    expect(tests.stdout).toContain(`${id}, its examples`);
    expect(failuresIn(tests)).toEqual([]);
  });

  it.each([
    ["rule", "implementation-plan/require-owner", "is there already"],
    ["kind", "roster", "is there already"],
    ["rule", "RequireOwner", "is no name for a rule"],
    ["rule", "plan/../../etc", "is no name for a rule"],
    ["rule", "tasks/no-owner", "no kind of sheet “tasks”"],
    ["rule", undefined, "is no name for a rule"],
    ["kind", "Bus Routes", "is no name for a kind"],
    ["kind", "../x", "is no name for a kind"],
    ["pack", "x", "no recipe for a new “pack”"],
    [undefined, undefined, "Say what is to be made"],
  ])("says why it makes no %s %s, and changes nothing", (what, id, because) => {
    const list = readFileSync(join(copy, "shared/rules/index.ts"), "utf8");
    expect(() => scaffold(copy, what, id)).toThrow(because);
    expect(readFileSync(join(copy, "shared/rules/index.ts"), "utf8")).toBe(list);
    expect(existsSync(join(copy, "etc.ts"))).toBe(false);
  });
});

const list = `import { b } from "./b/one.ts";
import { d } from "./d/one.ts";

export const LIST = [
  b,
  d,
];`;

it.each([
  ["first", "./a/one.ts", undefined, ["a", "b", "d"]],
  ["between", "./c/one.ts", undefined, ["b", "c", "d"]],
  ["last", "./e/one.ts", undefined, ["b", "d", "e"]],
  ["before one that stays last", "./e/one.ts", "d", ["b", "e", "d"]],
])("puts a new line %s", (_, from, last, order) => {
  const text = withLine(list, from.charAt(2), from, last);
  expect([...text.matchAll(/^ {2}(\w+),$/gm)].map(([, name]) => name)).toEqual(order);
  const paths = [...text.matchAll(/from "(.+)"/g)].map(([, path]) => path);
  expect(paths).toEqual([...paths].sort());
});
