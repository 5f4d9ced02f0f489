import { readdirSync } from "node:fs";
import { describe, expect, expectTypeOf, it } from "vitest";
import type { Cell, People, RecognizedRecord } from "../../recognize/types.ts";
import { common, twofoldHeadings } from "../fields.ts";
import { plainName } from "../names.ts";
import type { Field, FieldType } from "../types.ts";
import type { implementationPlan } from "./implementation-plan.ts";
import { kinds } from "./index.ts";
import type { pdsaLog } from "./pdsa-log.ts";

const files = readdirSync(new URL(".", import.meta.url))
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && name !== "index.ts")
  .map((name) => name.replace(/\.ts$/, ""));

describe("the list of kinds", () => {
  it("holds every file of its folder, once, under the id of its name", () => {
    expect(kinds.map(({ id }) => id).toSorted()).toEqual(files.toSorted());
  });

  it("gives no name of a sheet to two kinds", () => {
    const owners = kinds.flatMap(({ id, sheetNames }) => sheetNames.map((name) => `${name}: ${id}`));
    const shared = owners.filter((owner) => owners.some((other) => other !== owner && nameOf(other) === nameOf(owner)));
    expect(shared).toEqual([]);
  });
});

describe.each(kinds)("$id", (kind) => {
  const fields: readonly Field[] = Object.values(kind.fields);

  it("says in one sentence what it is for", () => {
    expect(kind.what).toMatch(/^[A-Z][^.!?]*\.$/);
  });

  it("gives each field the id of its key", () => {
    expect(fields.map(({ id }) => id)).toEqual(Object.keys(kind.fields));
  });

  it.each(fields)("tells a person what to write under “$heading” in one sentence", ({ help }) => {
    expect(help).toMatch(/^[\p{Lu}\d].*\.$/u);
    expect(help.length).toBeLessThan(130);
  });

  it("lets no heading stand for two fields", () => {
    const claims = fields.flatMap(({ id, heading, aliases }) =>
      [plainName(heading), ...aliases].filter((name) => !twofoldHeadings.includes(name)).map((name) => ({ name, id })),
    );
    const doubled = claims.filter(({ name }, at) => claims.findIndex((claim) => claim.name === name) !== at);
    expect(doubled).toEqual([]);
  });

  it("writes its other names as headings are compared", () => {
    const written = [...kind.sheetNames, ...fields.flatMap(({ aliases }) => aliases)];
    expect(written.filter((name) => plainName(name) !== name)).toEqual([]);
  });

  it("leaves the common fields their types", () => {
    const types: Readonly<Record<string, FieldType>> = Object.fromEntries(
      Object.entries(common).map(([id, { type }]) => [id, type]),
    );
    expect(fields.filter(({ id, type }) => Object.hasOwn(types, id) && types[id] !== type)).toEqual([]);
  });

  it("weighs, names, and fills down only fields it has", () => {
    const mentioned = [...Object.keys(kind.signature), ...kind.namedBy, ...(kind.fillDown ?? [])];
    expect(mentioned.filter((id) => !Object.hasOwn(kind.fields, id))).toEqual([]);
  });

  it("names a list of choices for each field of a list, and kinds we have for each reference", () => {
    const closed = fields.filter(({ type }) => type === "list" || type === "status");
    expect(closed.filter(({ list }) => list === undefined)).toEqual([]);
    const referred = fields.flatMap(({ refersTo }) => refersTo ?? []);
    expect(referred.filter((id) => !kinds.some((other) => other.id === id))).toEqual([]);
  });
});

it("gives a rule the exact type of each cell", () => {
  type Cells = RecognizedRecord<typeof implementationPlan>["cells"];
  expectTypeOf<Cells["owner"]>().toEqualTypeOf<Cell<People>>();
  expectTypeOf<Cells["actionStep"]>().toEqualTypeOf<Cell<string>>();
  expectTypeOf<Cells["milestone"]>().toEqualTypeOf<Cell<boolean>>();
  expectTypeOf<RecognizedRecord<typeof pdsaLog>["cells"]>().not.toHaveProperty("percentComplete");
});

function nameOf(owner: string): string {
  return owner.slice(0, owner.indexOf(":"));
}
