import { change, contentOf, setCell } from "@throughline/shared/testing/host-suite/contract.ts";
import { drawn, withSheet } from "@throughline/shared/testing/host-suite/samples.ts";
import { describe, expect, it } from "vitest";
import { opened } from "./opened.ts";

describe("cells beyond those that hold something", () => {
  const log = () =>
    withSheet(drawn("| Plan | x |"), {
      name: "Log",
      values: [["When"]],
      formats: [[null], ["yyyy-mm-dd"], ["yyyy-mm-dd"]],
    });

  it("take a format, whatever they have, and get theirs back", async () => {
    const { google, host } = opened(log());
    const before = await host.read();
    expect(contentOf(before, "Log!A2").format).toBeUndefined();
    const { applied, undo } = await host.apply([
      change(setCell(before, "Log!A2", { value: 46_300, format: "m/d/yyyy" })),
    ]);
    expect(applied).toBe(1);
    expect(contentOf(await host.read(), "Log!A2")).toEqual({ value: 46_300, formula: null, format: "m/d/yyyy" });
    expect((await host.apply(undo)).refused).toEqual([]);
    expect(contentOf(google.document.workbook, "Log!A2")).toEqual({ value: null, formula: null, format: "yyyy-mm-dd" });
  });

  it("that somebody has written in meanwhile are left alone", async () => {
    const { google, host } = opened(log());
    const before = await host.read();
    google.elsewhere([change(setCell(google.document.workbook, "Log!A2", "mine"))]);
    const { refused } = await host.apply([change(setCell(before, "Log!A2", { value: 46_300, format: "m/d/yyyy" }))]);
    expect(refused.map(({ because }) => because)).toEqual(["changed"]);
  });
});
