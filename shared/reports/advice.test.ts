import { expect, it } from "vitest";
import { withoutAdvice } from "./advice.ts";

const how = "Write one person or role; put helpers in Support.";

it.each([
  [
    "one that all share is left out",
    ["“Hire coach” has no owner. Name the one who leads.", "“Train” has no owner. Name the one who leads."],
    ["“Hire coach” has no owner.", "“Train” has no owner."],
  ],
  [
    "one that says what is printed below is left out",
    ["“Hire” has no owner. Write who leads."],
    ["“Hire” has no owner."],
  ],
  [
    "one that names something of theirs stays",
    ["“Oritz” is not on the roster. Write “Ortiz”, as there."],
    ["“Oritz” is not on the roster. Write “Ortiz”, as there."],
  ],
  ["any other stays", ["This ends late. Nobody sees it."], ["This ends late. Nobody sees it."]],
  ["a lone sentence stays", ["Write more.", "Write more."], ["Write more.", "Write more."]],
  [
    "a name with a point is no end",
    ["“J. Ortiz. Write to him.” is no role.", "“J. Ortiz. Write to him.” is no role."],
    ["“J. Ortiz. Write to him.” is no role.", "“J. Ortiz. Write to him.” is no role."],
  ],
])("a last sentence: %s", (_, messages, printed) => {
  expect(withoutAdvice(messages, how)).toEqual(printed);
});
