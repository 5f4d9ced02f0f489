import { phraseText } from "@throughline/shared/locales/say.ts";
import { change, contentOf, insertAt, seen, setCell } from "@throughline/shared/testing/host-suite/contract.ts";
import { drawn } from "@throughline/shared/testing/host-suite/samples.ts";
import type { CellValue } from "@throughline/shared/workbook/types.ts";
import { describe, expect, it } from "vitest";
import type { FakeGoogle } from "../../fakes/spreadsheet-app/index.ts";
import { codeOf, opened } from "./opened.ts";

describe("other people", () => {
  const plan = () => drawn("| Plan | Step | Owner |\n| | Hire | A. Lee |\n| | Train | M. Diaz |");

  function writing(google: FakeGoogle, address: string, value: CellValue) {
    return () => google.elsewhere([change(setCell(google.document.workbook, address, value))]);
  }

  it("who wrote before the comparison keep what they wrote", async () => {
    const { google, host } = opened(plan());
    const before = await host.read();
    google.before("Lock.tryLock", writing(google, "Plan!B2", "Ann Lee"));
    const { refused } = await host.apply([change(setCell(before, "Plan!B2", "A. Leigh"))]);
    expect(refused.map(({ because }) => because)).toEqual(["changed"]);
    expect(contentOf(await host.read(), "Plan!B2").value).toBe("Ann Lee");
  });

  it("who write just after us keep what they wrote, and we say so", async () => {
    const { google, host } = opened(plan());
    const before = await host.read();
    google.before("SpreadsheetApp.flush", writing(google, "Plan!B2", "Ann Lee"));
    const { applied, notices, sheets } = await host.apply([change(setCell(before, "Plan!B2", "A. Leigh"))]);
    expect(applied).toBe(1);
    expect(notices?.map((said) => phraseText(said))).toEqual([
      "Plan!B2 says “Ann Lee” now: somebody else wrote there at the same moment.",
    ]);
    expect(sheets[0]?.values[1]?.[1]).toBe("Ann Lee");
  });

  it("are not taken for having emptied a cell in which we wrote no text", async () => {
    const { host } = opened(plan());
    const { applied, notices } = await host.apply([change(setCell(await host.read(), "Plan!B2", ""))]);
    expect([applied, notices]).toEqual([1, undefined]);
    expect(contentOf(await host.read(), "Plan!B2").value).toBeNull();
  });

  it("who add a row while we write find our words in the right row or we say so", async () => {
    const { google, host } = opened(plan());
    const before = await host.read();
    google.before("Lock.tryLock", () =>
      google.elsewhere([change(insertAt(google.document.workbook, "Plan!A2", [["New"]]))]),
    );
    const edit = setCell(before, "Plan!B2", "A. Leigh", ["Plan!A2"]);
    const { refused } = await host.apply([change(edit)]);
    expect(refused.map(({ because }) => because)).toEqual(["moved"]);
    expect(seen(await host.read(), "Plan")).toMatchObject({ A2: "New", B3: "A. Lee", B4: "M. Diaz" });
  });

  it("who run Throughline at the same time are waited for, and nothing is changed", async () => {
    const { google, host } = opened(plan());
    const before = await host.read();
    google.lock.heldByAnother = true;
    expect(await codeOf(host.apply([change(setCell(before, "Plan!B2", "x"))]))).toBe("host/locked");
    expect(await host.read()).toEqual(before);
    google.lock.heldByAnother = false;
    expect((await host.apply([change(setCell(before, "Plan!B2", "x"))])).applied).toBe(1);
  });
});
