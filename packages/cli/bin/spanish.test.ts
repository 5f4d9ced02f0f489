import { spawn, spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const bin = join(import.meta.dirname, "throughline.mjs");
const sample = join(import.meta.dirname, "..", "..", "..", "samples", "juniper-valley.xlsx");
let home = "";

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "throughline-"));
  copyFileSync(sample, join(home, "plan.xlsx"));
}, 60_000);
afterAll(() => rmSync(home, { recursive: true }));

function throughline(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], { cwd: home, encoding: "utf8" });
  return { code: status, out: stdout, err: stderr };
}

const TODAY = ["--today", "2026-11-20"];

describe("--lang es", () => {
  it("says what blocks sending the sample, with the district's own words as they are", () => {
    const { code, out } = throughline("check", "plan.xlsx", ...TODAY, "--lang", "es");
    expect(code).toBe(1);
    expect(out).toContain("revisado como Sistemas Escolares Sólidos, al 20 nov 2026");
    expect(out).toContain("✖ Impide enviar  implementation-plan/require-owner");
    expect(out).toContain("“Ask students what advisory gave them” no tiene responsable.");
    expect(out).toMatch(/\d+ cosas impiden enviar, \d+ por mirar/);
    expect(out).not.toMatch(/\b(?:Blocks|Worth|Not checked|more row)\b/);
  });

  it("finds the same in the same places as in English", () => {
    const found = (lang: string) =>
      JSON.parse(throughline("check", "plan.xlsx", ...TODAY, "--format", "json", "--lang", lang).out)[0].findings.map(
        ({ key }: { key: string }) => key,
      );
    expect(found("es")).toEqual(found("en"));
  });

  it("answers what people ask of a plan", () => {
    const { out } = throughline("report", "plan.xlsx", "--kind", "plan", ...TODAY, "--lang", "es");
    expect(out).toContain("# Plan de implementación: plan.xlsx");
    expect(out).toContain("Al 20 nov 2026.");
    expect(out).toContain("| Responsable |");
  });

  it("shows what can be put right", () => {
    const { out } = throughline("fix", "plan.xlsx", "--dry-run", ...TODAY, "--lang", "es");
    expect(out).toMatch(/(?:necesita su visto bueno|seguro) {2}plan\//);
    expect(out).toMatch(/Se podrían hacer \d+ cambios; no se cambió nada\./);
  });

  it("says what is the matter with a file, and with what was typed", () => {
    expect(throughline("check", "gone.xlsx", "--lang", "es").err).toContain(
      "Ese archivo no existe.\n  Revise su nombre y su carpeta.",
    );
    expect(throughline("check", "plan.xlsx", "--pack", "none", "--lang=es").err).toContain("No hay paquete “none”.");
  });

  it.each([
    [["check", "plan.xlsx", "--formt", "json"], "La opción “--formt” no existe.", "¿Quiso decir --format?"],
    [["chekc", "plan.xlsx"], "El comando “chekc” no existe.", "¿Quiso decir check?"],
    [["read"], "Falta el argumento “file”.", "“throughline --help” muestra lo que hay."],
    [["report", "plan.xlsx", "--kind"], "“-k, --kind <name>” necesita algo después.", "“throughline --help”"],
    [["log", "plan.xlsx", "more.xlsx"], "Demasiados argumentos para “log”: acepta 1, y se dieron 2.", "--help"],
  ])("says what is the matter with %j", ([command = "", ...typed], sentence, hint) => {
    const { code, err } = throughline(command, "--lang=es", ...typed);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(err).toContain(hint);
  });

  it("opens the page in Spanish", async () => {
    const open = spawn(process.execPath, [bin, "open", "plan.xlsx", "--no-browser", "--port", "0", "--lang", "es"], {
      cwd: home,
    });
    const said = await new Promise<string>((resolve) => {
      let all = "";
      open.stdout.setEncoding("utf8").on("data", (text: string) => {
        all += text;
        if (all.includes("Ctrl+C")) resolve(all);
      });
      open.on("exit", () => resolve(all));
    });
    open.kill("SIGINT");
    expect(said).toMatch(/\/\?open=opened%2Fplan\.xlsx&language=es\n/);
    expect(said).toContain("está abierto en");
  });

  it("and a language there is not is said in English", () => {
    const { code, err } = throughline("check", "plan.xlsx", "--lang", "tlh");
    expect([code, err]).toEqual([2, expect.stringContaining("There is no language “tlh”.\n  There is en, es.")]);
  });
});
