import { drawn } from "@throughline/shared/testing/host-suite/samples.ts";
import { describe, expect, it } from "vitest";
import { codeOf, opened } from "./opened.ts";

describe("what is this person's own", () => {
  it.each([
    ["longer than one property holds", "é".repeat(40_000)],
    ["of letters that no cut may split", "🙂".repeat(5000)],
    ["empty", ""],
  ])("comes back, %s", async (_, text) => {
    const { google, host } = opened(drawn("| Plan | x |"));
    await host.mine.set("ratings", text);
    await host.mine.set("other", "b");
    expect(await host.mine.get("ratings")).toBe(text);
    await host.mine.set("ratings", "short");
    expect(await host.mine.get("ratings")).toBe("short");
    await host.mine.set("ratings", null);
    expect([...google.mine.keys()]).toEqual(["tl:other", "tl:other:0"]);
  });

  it("is refused with a sentence when Google has no room for it", async () => {
    const { host } = opened(drawn("| Plan | x |"));
    await host.mine.set("a", "x".repeat(300_000));
    expect(await codeOf(host.mine.set("b", "x".repeat(300_000)))).toBe("host/mine-full");
    expect((await host.mine.get("a"))?.length).toBe(300_000);
  });
});
