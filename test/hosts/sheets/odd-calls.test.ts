import { drawn } from "@throughline/shared/testing/host-suite/samples.ts";
import { describe, expect, it } from "vitest";
import { opened } from "./opened.ts";

describe("a call with anything but what we ask", () => {
  it.each([
    "",
    "null",
    "{}",
    '{"name":"constructor"}',
    '{"name":"__proto__"}',
    '{"name":"read","request":{"sheets":"all"},"from":null}',
    '{"name":"keep","key":"","value":"x"}',
    '{"name":"apply","changes":[{"title":"x","edits":[{"kind":"set-cell"}]}]}',
    '{"name":"selection","and":"more"}',
  ])("is refused: %s", (text) => {
    const { run, google } = opened(drawn("| Plan | x |"));
    expect(JSON.parse(String(run("hostCall", text)))).toMatchObject({ error: { code: "host/unknown-call" } });
    expect(google.calls.get("Range.setValues")).toBeUndefined();
  });

  it("no text at all is refused as well", () => {
    const { run } = opened(drawn("| Plan | x |"));
    expect(String(run("hostCall"))).toContain("host/unknown-call");
    expect(String(run("hostCall", { name: "read" }))).toContain("host/unknown-call");
  });
});
