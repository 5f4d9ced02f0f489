import { field } from "../field.ts";

/** What a row is called, and what it is. */
export const naming = {
  id: field(
    "id",
    "ID",
    "A short code that stays with this row and is used once only, such as 2.1.3.",
    `ids, no, nos, num, number, row id, row number, ref, reference, ref no, ref id, reference no, reference number,
    item no, item id, item number, code, key, uid, unique id, unique identifier, identifier, index, record id,
    record no, record number, line no, line number, serial no, serial number, s no, sr no, sl no, sno, srno, slno, wbs, wbs id,
    wbs code, wbs number, outline number, task id, task no, task number, action id, action no, action number,
    step id, step no, step number, activity no, activity id, activity number, goal no, goal id, goal number,
    objective no, objective id, objective number, strategy no, strategy number, priority no, priority number,
    measure id, measure no, measure number, indicator no, indicator number, initiative no, initiative number,
    deliverable no, deliverable number, plan id`,
  ),
  title: field(
    "text",
    "Title",
    "A name short enough to say in a meeting.",
    "titles, name, names, item, items, item name, topic, subject, short name, short title, name of item",
  ),
  description: field(
    "text",
    "Description",
    "What it is, in words that somebody outside the team understands.",
    `descriptions, details, detail, summary, brief description, short description, explanation, overview, narrative,
    background, scope, definition, description of item, item description, purpose, rationale, reasoning,
    justification, context, usage explanation, full description, long description`,
  ),
};
