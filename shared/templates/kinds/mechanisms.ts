import { adapt, field } from "../field.ts";
import { common, fieldsOf, upkeep } from "../fields.ts";
import { defineKind } from "../types.ts";

export const mechanisms = defineKind({
  id: "mechanisms",
  name: "Mechanisms",
  what: "The bodies that carry a change at each level: what each is for, what it does, how often it meets, and for how long.",
  source: "SK-03; S2, mechanisms for systemic change",
  sheetNames: [
    "mechanisms",
    "mechanisms and functions",
    "mechanisms register",
    "operational infrastructure",
    "governance structure",
    "committees and functions",
  ],
  fields: fieldsOf({
    id: adapt(common.id, { names: "mechanism id, mechanism no" }),
    mechanism: field(
      "list",
      "Mechanism",
      "The body, such as the Steering Body or the Implementation Team.",
      "mechanism name, name of mechanism, body, name of body, governing structure",
      { list: "mechanisms", required: true },
    ),
    level: common.level,
    site: common.site,
    lasting: field(
      "list",
      "Temporary or lasting",
      "Temporary, or Lasting.",
      "temporary lasting, temporary or permanent, permanent or temporary, permanence",
      {
        list: "lasting",
      },
    ),
    purpose: field(
      "text",
      "What it is for",
      "Why it exists, in a sentence.",
      "purpose of mechanism, mission of team, charge",
    ),
    functions: field(
      "text",
      "Functions",
      "What it does, one a line.",
      "function, tasks of mechanism, responsibilities of mechanism, duties, charge and functions",
    ),
    composition: field(
      "text",
      "Who sits on it",
      "The roles it is made of.",
      "composition, composition rule, membership rule, makeup",
    ),
    sizeLimit: field(
      "number",
      "Most members",
      "How many people at most.",
      "size limit, maximum size, max members, size",
    ),
    frequency: adapt(common.frequency, {
      heading: "How often it meets",
      names: "meeting cadence, cadence, meeting frequency, how often it meets",
    }),
    owner: adapt(common.owner, { heading: "Chair or lead", names: "chair, chair or lead, convener, chairperson" }),
    established: field(
      "date",
      "Established",
      "The day it first met.",
      "established date, date established, formed on, date formed",
    ),
    end: adapt(common.end, { heading: "Ends", names: "planned sunset date, sunset date, sunset, dissolves on" }),
    reportsTo: field(
      "ref",
      "Reports to",
      "The body it reports to, by name or ID.",
      "reports to mechanism, accountable to",
      {
        refersTo: ["mechanisms"],
      },
    ),
    products: field("text", "Products", "What it makes.", "products of mechanism, work products of mechanism"),
    status: common.status,
    ...upkeep,
  }),
  signature: {
    mechanism: 3,
    lasting: 3,
    functions: 2,
    composition: 2,
    sizeLimit: 2,
    reportsTo: 2,
    established: 1,
    purpose: 1,
  },
  heart: ["mechanism"],
  namedBy: ["id", "mechanism"],
});
