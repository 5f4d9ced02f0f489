import { change, setCell, sheetOf } from "@throughline/shared/testing/host-suite/contract.ts";
import { drawn, withSheet } from "@throughline/shared/testing/host-suite/samples.ts";
import { describe, expect, it } from "vitest";
import { opened } from "./opened.ts";

describe("text in a spreadsheet that speaks another language", () => {
  const texts = [
    "1,5",
    "1.500,75",
    "VERDADERO",
    "falsch",
    "vrai",
    "1/2",
    "12.05.2026",
    "mayo 2026",
    "Sep 2026",
    "-",
    "=A1",
  ];
  it.each(["en-US", "es-MX", "es-ES", "de-DE", "fr-CA"])("is written as it is in %s", async (locale) => {
    const start = withSheet({ ...drawn("| Plan | x |"), locale }, { name: "Texts", values: texts.map(() => ["old"]) });
    const { host } = opened(start);
    const before = await host.read();
    await host.apply(texts.map((text, row) => change(setCell(before, `Texts!A${row + 1}`, text))));
    expect(sheetOf(await host.read(), "Texts").values.flat()).toEqual(texts);
  });
});
