import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { refuseToReplace, writeWhole } from "./output.ts";

let home = "";
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "output-"));
});
afterEach(() => rmSync(home, { recursive: true }));

it("replaces an old report and leaves nothing else behind", async () => {
  const path = join(home, "report.html");
  writeFileSync(path, "old");
  await writeWhole(path, "new");
  expect(readFileSync(path, "utf8")).toBe("new");
  expect(readdirSync(home)).toEqual(["report.html"]);
});

it("says what to do where it cannot write, and leaves no draft", async () => {
  const gone = writeWhole(join(home, "no-such-folder", "report.html"), "new");
  await expect(gone).rejects.toMatchObject({ code: "output/not-written", hint: expect.stringContaining("folder") });
  await expect(writeWhole(home, "new")).rejects.toMatchObject({ code: "output/not-written" });
  expect(existsSync(home)).toBe(true);
  expect(readdirSync(home)).toEqual([]);
});

it("never replaces a file that is being checked, by whatever name it is called", async () => {
  const plan = join(home, "plan.csv");
  writeFileSync(plan, "a");
  symlinkSync(plan, join(home, "link.csv"));
  await expect(refuseToReplace([plan], plan)).rejects.toMatchObject({ code: "output/is-input" });
  await expect(refuseToReplace([join(home, "link.csv")], plan)).rejects.toMatchObject({ code: "output/is-input" });
  await expect(refuseToReplace([plan], join(home, ".", "link.csv"))).rejects.toMatchObject({ code: "output/is-input" });
  await expect(refuseToReplace([plan, "gone.csv"], join(home, "new.csv"))).resolves.toBeUndefined();
});
