import { expect, it } from "vitest";
import { simplePlan } from "../../templates/packs/simple-plan.ts";
import { STAKEHOLDER_GROUPS, stakeholderGroupsIn } from "./stakeholders.ts";

it.each([
  ["Parents and teachers", ["Educators", "Family members"]],
  ["School leaders", ["School leaders"]],
  ["Principals; central office staff", ["School leaders", "Central office staff"]],
  ["Student council", ["Students"]],
  ["Everyone", [...STAKEHOLDER_GROUPS]],
  ["Bus drivers", []],
])("“%s” names %j", (text, groups) => {
  expect(stakeholderGroupsIn(simplePlan, text)).toEqual(groups);
});
