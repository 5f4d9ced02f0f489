import { expect, it } from "vitest";
import type { GivenFile } from "../file/held-file.ts";
import { mineIn } from "../host/mine.ts";
import { innerWire } from "../testing/inner-wire.ts";
import { type Page, startPage } from "./page.ts";

const csv = (name: string): GivenFile => ({
  name,
  bytes: new TextEncoder().encode("Name,Owner\nHire,Ana\n"),
  kept: "",
});

/** A page with nothing kept in the browser but what is given. */
function begun(left: GivenFile | null = null): Page {
  const unsaved = { read: async () => left, write: async () => {}, forget: async () => {} };
  const where = { locale: "en-US", timeZone: "America/Chicago", language: "en" } as const;
  return startPage({ wire: innerWire, mine: mineIn(null), unsaved, ...where });
}

const openName = ({ showing }: Page) => (showing.value.is === "open" ? showing.value.view.document.name : null);

async function changed(page: Page): Promise<void> {
  if (page.showing.value.is !== "open") throw new Error("Nothing is open.");
  const { view } = page.showing.value;
  const at = { sheet: view.sheet.value.id, row: 1, col: 1 };
  const was = { value: "Ana", formula: null };
  const to = { value: "Bo", formula: null };
  await view.make({ title: "Fill in", edits: [{ kind: "set-cell", at, was, to, witness: [] }] });
}

it("a file is opened at once over one that has not changed", async () => {
  const page = begun();
  await page.open(csv("one.csv"));
  await page.open(csv("two.csv"));
  expect([openName(page), page.waiting.value]).toEqual(["two.csv", null]);
});

it("over unsaved work it is opened only when the person says so", async () => {
  const page = begun();
  await page.open(csv("one.csv"));
  await changed(page);
  await page.open(csv("two.csv"));
  expect([openName(page), page.waiting.value?.unsaved, page.waiting.value?.canSave]).toEqual([
    "one.csv",
    "one.csv",
    true,
  ]);
  await page.waiting.value?.answer("stay");
  expect([openName(page), page.waiting.value]).toEqual(["one.csv", null]);
  await page.open(csv("two.csv"));
  await page.waiting.value?.answer("open");
  expect([openName(page), page.waiting.value]).toEqual(["two.csv", null]);
});

it("work left from before is asked about too, and can be gone on with", async () => {
  const page = begun(csv("left.csv"));
  await page.leave();
  await page.open(csv("two.csv"));
  expect([openName(page), page.waiting.value?.unsaved, page.waiting.value?.canSave]).toEqual([null, "left.csv", false]);
  await page.goOn(csv("left.csv"));
  expect(openName(page)).toBe("left.csv");
});
