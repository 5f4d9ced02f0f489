import { lists } from "../kinds/lists.ts";
import { resourceMap } from "../kinds/resource-map.ts";
import { defaultLists } from "../lists/index.ts";
import { requiring } from "../pack.ts";
import type { Pack } from "../types.ts";

/** Six arenas by three levels of help. Put your own framework in place of the lists “arenas” and “continuum”. */
export const resourceMapPack: Pack = {
  id: "resource-map",
  version: 1,
  name: "Resource map",
  what: "A map of the supports students have, by arena and level of help, to find gaps and what is done twice.",
  ways: ["learning-supports"],
  sheets: [
    {
      name: "Resource map",
      kind: requiring(resourceMap, "level", "arena", "continuum", "owner"),
      who: "Mapping team, with each school",
      intro: "One program, service, activity, or position a row, at each site where it is offered.",
      columns: [
        "id",
        "title",
        "description",
        "level",
        "site",
        "arena",
        "continuum",
        "studentGroup",
        "grades",
        "studentsServed",
        "frequency",
        "owner",
        "department",
        "ownership",
        "contact",
        "fundingSource",
        "cost",
        "fte",
        "start",
        "end",
        "state",
        "evidence",
        "evidenceTier",
        "initiative",
        "mandate",
        "verified",
        "verifiedBy",
        "agreementEnd",
        "sharedWith",
        "notes",
      ],
    },
    {
      name: "Lists",
      kind: lists,
      who: "Mapping team",
      intro: "The framework and the other choices of the drop-downs.",
      columns: ["listName", "id", "title", "order", "active", "synonyms"],
    },
  ],
  lists: defaultLists,
  rules: {},
  settings: {},
  changes: [{ version: 1, what: "First edition." }],
};
