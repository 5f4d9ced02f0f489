import { adapt, field } from "../field.ts";
import { common, fieldsOf, upkeep } from "../fields.ts";
import { defineKind } from "../types.ts";

export const norms = defineKind({
  id: "norms",
  name: "Norms",
  what: "How members of a team treat each other and the work, a few sentences that can be seen or heard.",
  source: "SK-08; S4, deliverable 1",
  sheetNames: [
    "norms",
    "team norms",
    "group norms",
    "meeting norms",
    "steering committee norms",
    "committee norms",
    "working agreements",
    "group agreements",
    "community agreements",
    "ground rules",
  ],
  fields: fieldsOf({
    id: adapt(common.id, { heading: "No.", names: "norm no, norm number, norm id" }),
    title: adapt(common.title, {
      heading: "Norm",
      help: "One sentence on how members work together.",
      names: `norms, our norm, our norms, team norm, group norm, committee norm, meeting norm, norm text, norm statement,
      agreement, agreements, working agreement, working agreements, community agreement, ground rule, ground rules`,
      required: true,
    }),
    value: field(
      "text",
      "Value it enacts",
      "The value of the school system that this norm brings to life.",
      "value, values, core value, core values, system value, district value, our value, related value, linked value, belief",
      { list: "values" },
    ),
    behavior: field(
      "text",
      "Looks and sounds like",
      "What a colleague could see or hear when the norm is kept.",
      `behavior, behaviors, observable behavior, observable behaviors, what it looks like, looks like, sounds like,
      looks like sounds like, what this looks like, in practice, in action, what we will see and hear, example behavior`,
    ),
    howChecked: field(
      "text",
      "How we check it",
      "When and how the team looks back at the norm.",
      "how checked, how we will check, how we hold each other accountable, accountability practice, check in practice",
    ),
    adopted: field(
      "date",
      "Adopted",
      "The day the team agreed to it.",
      "adopted on, date adopted, adoption date, agreed on, date agreed",
    ),
    reflectedOn: field(
      "date",
      "Last reflected on",
      "The day the team last talked about how the norm is going.",
      "last reflection, reflected on, reflection date, date of last reflection, last discussed",
    ),
    score: field(
      "score",
      "Self-rating",
      "How well the team keeps it, on the scale your team uses.",
      "self rating, team rating, rating, self score, score, how are we doing",
    ),
    owner: common.owner,
    ...upkeep,
  }),
  signature: { title: 2, value: 3, behavior: 3, howChecked: 2, reflectedOn: 2, score: 1 },
  heart: ["title", "behavior", "value"],
  namedBy: ["title", "id"],
});
