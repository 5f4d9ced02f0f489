import { AppError } from "@throughline/shared/host/errors.ts";
import { change, place, setCell, sheetOf } from "@throughline/shared/testing/host-suite/contract.ts";
import { furnished } from "@throughline/shared/testing/host-suite/samples.ts";
import { rangeName } from "@throughline/shared/workbook/a1.ts";
import { describe, expect, it } from "vitest";
import { codeOf, opened } from "./opened.ts";

describe("permission", () => {
  it("a protected range says who can unlock it, and the rest of the sheet goes in", async () => {
    const { google, host } = opened(furnished());
    const before = await host.read();
    const guard = { description: "Headings", warns: false, editors: ["pat@d.example", "lee@d.example"], free: [] };
    const at = place(google.document.workbook, "Plan!A2:D2");
    google.document.guards.push({ ...guard, at, sheet: at.sheet });
    const { applied, refused } = await host.apply([
      change(setCell(before, "Plan!B2", "Lead")),
      change(setCell(before, "Plan!B4", "Ann Lee")),
    ]);
    expect(applied).toBe(1);
    expect(refused.map(({ because, sentence }) => [because, sentence])).toEqual([
      [
        "protected",
        "Plan!B2 is protected (“Headings”). Ask pat@d.example or lee@d.example to change it, or to let you write there.",
      ],
    ]);
    const { protected: isProtected, unlocked } = sheetOf(await host.read(), "Plan");
    expect([isProtected, unlocked?.some((range) => rangeName(range).startsWith("A1:"))]).toEqual([true, true]);
  });

  it("what only warns keeps nobody out", async () => {
    const { google, host } = opened(furnished());
    const at = place(google.document.workbook, "Plan!A2:D2");
    google.document.guards.push({ at, sheet: at.sheet, description: "", warns: true, editors: [], free: [] });
    const before = await host.read();
    expect(sheetOf(before, "Plan").protected).toBe(false);
    expect((await host.apply([change(setCell(before, "Plan!B2", "Lead"))])).applied).toBe(1);
  });

  it("lost before we write changes nothing, and is said", async () => {
    const { google, host } = opened(furnished());
    const before = await host.read();
    google.document.mayEdit = false;
    expect(await codeOf(host.apply([change(setCell(before, "Plan!B4", "x"))]))).toBe("host/no-permission");
    expect(await host.read()).toEqual(before);
  });

  it("lost midway takes back what was written", async () => {
    const { google, host } = opened(furnished());
    const before = await host.read();
    const lists = place(google.document.workbook, "Lists!A1:C9");
    // Somebody protects the second sheet once the first one is written.
    google.before("Range.setValues", () => {
      google.before("Range.setValues", () => {
        google.document.guards.push({
          ...{ at: lists, sheet: lists.sheet, description: "", warns: false, editors: [], free: [] },
        });
      });
    });
    const both = change(setCell(before, "Plan!A4", "Train all staff"), setCell(before, "Lists!A1", "Juan Ortiz"));
    expect(await codeOf(host.apply([both]))).toBe("host/protected");
    google.document.guards = google.document.guards.filter(({ at }) => at !== lists);
    expect(await host.read()).toEqual(before);
  });

  it("lost midway and for good says what could not be put back", async () => {
    const { google, host } = opened(furnished());
    const before = await host.read();
    google.before("Range.setValues", () => {
      google.before("Range.setValues", () => {
        google.document.mayEdit = false;
      });
    });
    const both = change(setCell(before, "Plan!A4", "Train all staff"), setCell(before, "Lists!A1", "Juan Ortiz"));
    const error = await host.apply([both]).catch((thrown: unknown) => thrown);
    expect(error instanceof AppError && error.hint).toBe(
      "This was written before that and could not be put back: A4 of “Plan”. Take it back by Edit, Undo.",
    );
  });

  it("a sheet deleted while we write ends in a sentence", async () => {
    const { google, host } = opened(furnished());
    const before = await host.read();
    google.before("Range.setValues", () => {
      const { sheets } = google.document.workbook;
      google.document.workbook = { ...google.document.workbook, sheets: sheets.filter(({ name }) => name !== "Plan") };
    });
    expect(await codeOf(host.apply([change(setCell(before, "Plan!A4", "x"))]))).toBe("host/missing-sheet");
  });
});
