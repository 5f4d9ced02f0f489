import { adapt, field } from "../field.ts";
import { common, fieldsOf, upkeep } from "../fields.ts";
import { defineKind } from "../types.ts";

export const lists = defineKind({
  id: "lists",
  name: "Lists",
  what: "The choices that the drop-downs of the other sheets offer.",
  source: "SK-43",
  sheetNames: [
    "lists",
    "list",
    "dropdowns",
    "drop downs",
    "dropdown lists",
    "drop down lists",
    "dropdown options",
    "options",
    "choices",
    "picklists",
    "pick lists",
    "lookup",
    "lookups",
    "lookup tables",
    "validation",
    "data validation",
    "validation lists",
    "reference lists",
    "reference data",
    "code list",
    "codes",
    "settings",
    "setup",
  ],
  fields: fieldsOf({
    listName: field(
      "text",
      "List",
      "The list that the choice belongs to.",
      "list name, name of list, lookup name, code set, list id, drop down, dropdown, field",
    ),
    id: adapt(common.id, { heading: "Code", names: "choice code, option code, short code, abbreviation" }),
    title: adapt(common.title, {
      heading: "Choice",
      help: "What stands in the cell.",
      names:
        "choices, option, options, value, values, list value, list item, display name, term, entry, allowed value, allowed values, selection, code description",
    }),
    order: field(
      "number",
      "Order",
      "1 for what stands first.",
      "sort order, sort, display order, sequence, position, order in list",
    ),
    active: field(
      "yes-no",
      "Active?",
      "No for a choice that is no longer offered.",
      "active, in use, is active, enabled, current, inactive",
    ),
    synonyms: field(
      "text",
      "Other words",
      "Words that mean the same choice, with commas.",
      "synonyms, synonym, aliases, alias, also known as, other names, alternate names, alternative words",
    ),
    description: common.description,
    choices: field("text", "Choices", "In a sheet with a column for each list: its choices.", "", { capacity: 60 }),
    ...upkeep,
  }),
  signature: { listName: 3, title: 1, synonyms: 3, active: 2, order: 2, choices: 3 },
  namedBy: ["title", "id"],
  fillDown: ["listName"],
});
