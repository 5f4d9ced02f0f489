import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { expect, it } from "vitest";

const root = resolve(import.meta.dirname, "..");
const real = resolve(root, "../shared/real");

interface Figures {
  readonly kindUnambiguous: number;
  readonly header: number;
  readonly dataOverlap: number;
  readonly columns: { readonly P: number; readonly F: number };
  readonly secondary: number;
}

// The public plans lie beside the checkout where the project is worked on, and nowhere else.
it.skipIf(!existsSync(real))("reads the public plans as well as it must", () => {
  const folder = mkdtempSync(join(tmpdir(), "throughline-figures-"));
  try {
    const file = join(folder, "figures.json");
    execFileSync(process.execPath, ["scripts/run.mjs", "scripts/score.ts", "--json", file], { cwd: root });
    const [figures]: Figures[] = JSON.parse(readFileSync(file, "utf8"));
    expect(figures?.kindUnambiguous).toBeGreaterThanOrEqual(0.9);
    expect(figures?.header).toBeGreaterThanOrEqual(0.98);
    expect(figures?.dataOverlap).toBeGreaterThanOrEqual(0.93);
    expect(figures?.columns.F).toBeGreaterThanOrEqual(0.9);
    expect(figures?.columns.P).toBeGreaterThanOrEqual(0.95);
    expect(figures?.secondary).toBeGreaterThanOrEqual(0.8);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
