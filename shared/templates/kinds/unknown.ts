import { common, fieldsOf, upkeep } from "../fields.ts";
import { defineKind } from "../types.ts";

/** A table of a sort that no kind describes. Its common columns are still read: owners are owners anywhere. */
export const unknown = defineKind({
  id: "unknown",
  name: "Other table",
  what: "A table that is none of the kinds we know; it is left as it is.",
  source: "A table is never forced into a kind",
  sheetNames: [],
  fields: fieldsOf({ ...common, ...upkeep }),
  signature: {},
  namedBy: ["id", "title"],
});
