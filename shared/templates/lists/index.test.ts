import { describe, expect, it } from "vitest";
import type { StatusWord } from "../../recognize/types.ts";
import { kinds } from "../kinds/index.ts";
import { plainName } from "../names.ts";
import { defaultLists } from "./index.ts";

const scale: readonly StatusWord[] = [
  "not-started",
  "in-progress",
  "on-track",
  "at-risk",
  "off-track",
  "blocked",
  "complete",
  "not-met",
  "deferred",
  "cancelled",
];

describe("the default lists", () => {
  it("hold every list that a field asks for", () => {
    const asked = kinds.flatMap(({ fields }) => Object.values(fields).flatMap(({ list }) => list ?? []));
    expect([...new Set(asked)].filter((id) => !Object.hasOwn(defaultLists, id))).toEqual([]);
  });

  it("offer the ten words of the status scale, in its order", () => {
    const labels = defaultLists.status?.choices.map(({ label }) => label.toLowerCase().replace(" ", "-"));
    expect(labels).toEqual(scale);
  });

  it.each(Object.entries(defaultLists))("let no word of “%s” mean two choices", (_id, { choices }) => {
    const words = choices.flatMap(({ label, aliases = [] }) => [...new Set([label, ...aliases].map(wordOf))]);
    expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
  });
});

/** Marks alone, such as “↑” and “%”, are words too. */
function wordOf(text: string): string {
  const bare = plainName(text);
  return bare === "" || bare === "percent" ? text.toLowerCase() : bare;
}
