import { phraseText } from "@throughline/shared/locales/say.ts";
import { change, insertAt, place, sheetOf } from "@throughline/shared/testing/host-suite/contract.ts";
import { drawn, withSheet } from "@throughline/shared/testing/host-suite/samples.ts";
import { rangeName } from "@throughline/shared/workbook/a1.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { describe, expect, it } from "vitest";
import type { FakeGoogle } from "../../fakes/spreadsheet-app/index.ts";
import { codeOf, opened } from "./opened.ts";

describe("a sheet of 200,000 cells", () => {
  const values = Array.from({ length: 20_000 }, (_, row) =>
    Array.from({ length: 10 }, (_, col) => (col === 0 ? `Step ${row}` : row * col)),
  );
  const validations = [
    {
      at: [place(drawn("| Log | x |"), "Log!A2:A20000")],
      type: "list",
      choices: ["a", "b"],
      formulas: [],
      allowBlank: true,
    },
  ] as const;
  const merges = [place(drawn("| Log | x |"), "Log!C5999:C6002")];
  const large = () => withSheet(drawn("| Plan | Step |"), { name: "Log", values, validations, merges });

  it("comes in slices that make one sheet, and tells how far it is", async () => {
    const { google, host } = opened(large());
    const progress: [number, number][] = [];
    const now = sheetOf(await host.read({}, { onProgress: (done, of) => progress.push([done, of]) }), "Log");
    expect(google.calls.get("Range.getValues")).toBeGreaterThan(3);
    expect(now.values).toEqual(values);
    expect(now.validations?.map(({ at }) => at.map(rangeName))).toEqual([["A2:A20000"]]);
    expect(now.merges?.map(rangeName)).toEqual(["C5999:C6002"]);
    expect(progress.length).toBeGreaterThan(3);
    expect(progress.map(([done]) => done)).toEqual(progress.map(([done]) => done).sort((a, b) => a - b));
    expect(progress.at(-1)).toEqual([200_001, 200_001]);
  });

  const insertRow = (google: FakeGoogle) =>
    google.elsewhere([change(insertAt(google.document.workbook, "Log!A3", [["New"]]))]);
  const stepsOf = (workbook: Workbook) => sheetOf(workbook, "Log").values.map(([step]) => step);

  it("that gets a row between two slices is read once more, and is whole", async () => {
    const { google, host } = opened(large());
    let parts = 0;
    const read = await host.read(
      { parts: [] },
      {
        onProgress: () => {
          parts += 1;
          if (parts === 2) insertRow(google);
        },
      },
    );
    const steps = values.map(([step]) => step);
    expect(stepsOf(read)).toEqual([...steps.slice(0, 2), "New", ...steps.slice(2)]);
    expect(read.notices).toBeUndefined();
    expect(parts).toBe(8);
  });

  it("that gets rows again and again is said to be blurred", async () => {
    const { google, host } = opened(large());
    const read = await host.read({ parts: [] }, { onProgress: (done, of) => void (done < of && insertRow(google)) });
    expect(read.notices?.map((said) => phraseText(said))).toEqual([
      "Somebody put rows in or took rows out on “Log” while it was read, so some of its rows may be missing here or stand twice. Check again once they are done.",
    ]);
  });

  it("can be stopped between two slices", async () => {
    const { host } = opened(large());
    const signal = { aborted: false };
    const reading = host.read({ parts: [] }, { signal, onProgress: () => (signal.aborted = true) });
    expect(await codeOf(reading)).toBe("host/stopped");
  });

  it("that is deleted between two slices is left out", async () => {
    const { google, host } = opened(large());
    let parts = 0;
    const read = await host.read(
      { parts: [] },
      {
        onProgress: () => {
          parts += 1;
          if (parts > 1) return;
          google.document.workbook = {
            ...google.document.workbook,
            sheets: google.document.workbook.sheets.slice(0, 1),
          };
        },
      },
    );
    expect(parts).toBe(2);
    expect(read.sheets.map(({ name }) => name)).toEqual(["Plan"]);
  });
});
