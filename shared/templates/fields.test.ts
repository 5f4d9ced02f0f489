import { describe, expect, expectTypeOf, it } from "vitest";
import { adapt, type FieldSpec, field } from "./field.ts";
import { common, fieldsOf, twofoldHeadings } from "./fields.ts";
import { plainName } from "./names.ts";

describe("the common fields", () => {
  it("let no heading stand for two of them", () => {
    const claims = Object.entries(common).flatMap(([id, { heading, aliases }]) =>
      [plainName(heading), ...aliases].filter((name) => !twofoldHeadings.includes(name)).map((name) => ({ name, id })),
    );
    expect(claims.filter(({ name }, at) => claims.findIndex((claim) => claim.name === name) !== at)).toEqual([]);
  });
});

describe("adapt", () => {
  it("still answers to the common heading, and to no name twice", () => {
    const sender = adapt(common.owner, { heading: "Messenger", names: "lead, sent by" });
    expect(sender.heading).toBe("Messenger");
    expect(sender.aliases.slice(0, 3)).toEqual(["lead", "sent by", "owner"]);
    expect(new Set(sender.aliases).size).toBe(sender.aliases.length);
  });

  it("keeps the type, which rules rely on", () => {
    expectTypeOf(adapt(common.owner, { heading: "Sender" })).toEqualTypeOf<FieldSpec<"people">>();
  });
});

describe("fieldsOf", () => {
  it("takes from a common field the name that another field of the kind claims", () => {
    const { status, percentComplete } = fieldsOf({
      status: common.status,
      percentComplete: adapt(common.percentComplete, { names: "progress" }),
    });
    expect(common.status.aliases).toContain("progress");
    expect(status.aliases).not.toContain("progress");
    expect(percentComplete.aliases).toContain("progress");
  });

  it("takes from it, too, the name that stands as the heading of another", () => {
    const { notes, update } = fieldsOf({
      notes: common.notes,
      update: field("date", "Update", "When it was looked at."),
    });
    expect(notes.aliases).not.toContain("update");
    expect(update.aliases).toEqual([]);
  });

  it("takes from it every name that says the same as one that another claims", () => {
    const { start, started } = fieldsOf({
      start: common.start,
      started: field("date", "Begun", "The day it did begin.", "date started"),
    });
    expect(common.start.aliases).toContain("date initiated");
    expect(start.aliases).not.toContain("date initiated");
    expect(started.aliases).toEqual(["date started"]);
  });

  it("leaves a common field whole where nothing is claimed", () => {
    expect(fieldsOf({ owner: common.owner })).toEqual({ owner: common.owner });
  });
});
