import { adapt, field } from "../field.ts";
import { common, fieldsOf, upkeep } from "../fields.ts";
import { defineKind } from "../types.ts";

export const communicationPlan = defineKind({
  id: "communication-plan",
  name: "Communication plan",
  what: "Who hears what about the plan, from whom, how, and when.",
  source: "SK-17; S4, deliverable 10",
  sheetNames: [
    "communication plan",
    "communications plan",
    "communication",
    "communications",
    "comm plan",
    "comms plan",
    "communication matrix",
    "communication strategy",
    "communication calendar",
    "communications calendar",
    "communication channels",
    "district communication channels",
    "modes of communication",
    "team communication plan",
    "key messages",
    "messaging",
    "outreach plan",
  ],
  fields: fieldsOf({
    id: common.id,
    title: adapt(common.title, {
      heading: "Communication",
      help: "A name for it, such as August letter to families.",
      names:
        "communication name, communication item, plan, event, communication event, communication piece, report, communication title",
    }),
    audience: adapt(common.audience, {
      names: "who, participants, attendees, readers, to, distribution group, who receives, send to",
    }),
    message: adapt(common.message, { names: "what, key information, subject matter, subject, topic, news" }),
    description: adapt(common.description, {
      heading: "Purpose",
      names: "objective, objectives, why, reason, purpose of communication, communication objective",
    }),
    goal: adapt(common.goal, { names: "communication goal, communications goal" }),
    priority: common.priority,
    initiative: common.initiative,
    deliverable: common.deliverable,
    channel: adapt(common.channel, {
      names: "how, tool, tools, via, type, activity, strategy, tactic, tactics, activities",
      capacity: 2,
    }),
    owner: adapt(common.owner, {
      heading: "Sender",
      help: "The one person whose name stands under it.",
      names:
        "messenger, sent by, from, provider, communicator, author, deliverer, spokesperson, presenter, prepared by, responsible for communication",
    }),
    support: common.support,
    start: common.start,
    end: adapt(common.end, { heading: "Due date" }),
    timeline: adapt(common.timeline, {
      heading: "Date",
      names: "delivery date, date sent, send date, date of communication, when sent, publication date, date to send",
    }),
    frequency: common.frequency,
    twoWay: field(
      "yes-no",
      "Two-way?",
      "Yes where people can answer.",
      "two way, one way or two way, two way communication, interactive",
    ),
    feedback: field(
      "text",
      "How people answer",
      "Where questions and answers come back to.",
      "feedback, feedback method, feedback mechanism, feedback loop, how feedback is gathered, response method, method of feedback",
    ),
    site: common.site,
    category: field(
      "text",
      "Category",
      "What sort of communication it is, such as internal or external.",
      "communication category, internal external, internal or external, direction",
    ),
    contact: field(
      "text",
      "Contact",
      "How to reach the sender or the audience.",
      "contact information, contact info, contact details",
    ),
    cost: common.cost,
    resources: common.resources,
    evidence: common.evidence,
    status: common.status,
    link: field(
      "url",
      "Link",
      "Where the text or recording can be found.",
      "links, url, web link, web page, document link, attachment",
    ),
    ...upkeep,
  }),
  signature: { audience: 2, message: 3, channel: 3, frequency: 2, owner: 1, timeline: 1, twoWay: 2, feedback: 2 },
  heart: ["audience", "message", "channel", "frequency"],
  heartNeeds: 2,
  namedBy: ["id", "title", "message"],
  fillDown: ["audience"],
});
