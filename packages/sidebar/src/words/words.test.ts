import { describe, expect, it } from "vitest";
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";
import { formatsOf } from "./formats.ts";

type Said = string | ((...values: never[]) => string);

/** Every word by its path, whatever it is made of. The core's own language and the formats are tested where they live. */
function wordsIn(words: object, path = ""): [path: string, said: Said][] {
  return Object.entries(words).flatMap(([name, said]): [string, Said][] => {
    if (["spoken", "formats", "language"].includes(name) && path === "") return [];
    if (typeof said === "string" || typeof said === "function") return [[`${path}${name}`, said]];
    return wordsIn(said, `${path}${name}.`);
  });
}

const english = wordsIn(en);
const spanish = new Map(wordsIn(es));

// What is put in for each argument: as text, as a number, as rows of the meter.
const SIGNS = ["‹A›", "‹B›"];
const COUNTS = [7, 8, 9];
const parts = [{ sheet: SIGNS[0], things: 7 }];

/** What a word says of values that cannot be mistaken for its own text. */
function saidOf(said: Said): string[] {
  if (typeof said === "string") return [said];
  const call = said as (...values: unknown[]) => string;
  return [SIGNS, COUNTS, [SIGNS[0], 7], [7, SIGNS[0]], [parts, 3]].flatMap((values) => {
    try {
      return [call(...values)];
    } catch {
      // Made for other values than these.
      return [];
    }
  });
}

function put(text: string): string {
  return (text.match(/‹[AB]›/g) ?? []).sort().join("");
}

describe("words", () => {
  it("are the same in number in both languages", () => {
    expect([...spanish.keys()].sort()).toEqual(english.map(([path]) => path).sort());
  });

  it.each(english)("%s says in Spanish what is put into the English", (path, said) => {
    const other = spanish.get(path);
    if (other === undefined) throw new Error("missing");
    expect(saidOf(other).map(put)).toEqual(saidOf(said).map(put));
  });

  it.each(english)("%s is translated, and neither shouts nor says please", (path, said) => {
    const [here, there] = [saidOf(said).join(" "), saidOf(spanish.get(path) ?? "").join(" ")];
    expect(there === here && /[a-z]{4}/.test(here) && !SAME.includes(path) ? path : "").toBe("");
    expect(`${here} ${there}`).not.toMatch(/[!¡]|please|por favor|invalid|inválid/i);
  });
});

// Both languages call a plan a plan.
const SAME = ["shell.door.plan"];

describe("formats", () => {
  const [us, spain] = [formatsOf("en-US", ["No", "One", "Two"]), formatsOf("es-US", ["Ninguna", "Una", "Dos"])];
  // 2026-11-20, 9:42 in the morning: a Friday.
  const serial = 46_346 + (9 * 60 + 42) / 1440;

  it("write days and times by the person's own clock, wherever the machine is", () => {
    expect([us.day(serial), us.weekday(serial)]).toEqual(["Nov 20, 2026", "Friday"]);
    expect(us.time(serial).replace(/\s/g, " ")).toBe("9:42 AM");
    expect([spain.day(serial), spain.weekday(serial)]).toEqual(["20 nov 2026", "viernes"]);
  });

  it("count in words where a sentence begins, and in figures elsewhere", () => {
    const forms = { one: "# cell.", other: "# cells." };
    expect([us.countFirst(1, forms), us.countFirst(2, forms), us.countFirst(1200, forms)]).toEqual([
      "One cell.",
      "Two cells.",
      "1,200 cells.",
    ]);
    expect(us.count(1, forms)).toBe("1 cell.");
  });

  it("put in a number as it is, whatever signs it has", () => {
    expect(us.count(0, { one: "#", other: "$& # $1" })).toBe("$& 0 $1");
  });

  it("list as the language does", () => {
    expect([us.list(["A", "B", "C"]), spain.list(["A", "B", "C"])]).toEqual(["A, B, and C", "A, B y C"]);
  });
});
