import type { ChoiceList } from "../types.ts";
import { evidenceLists } from "./evidence.ts";
import { mappingLists } from "./mapping.ts";
import { peopleLists } from "./people.ts";
import { planningLists } from "./planning.ts";
import { progressLists } from "./progress.ts";
import { resourceLists } from "./resources.ts";

/** The choices of every field of every kind. A pack may put its own in their place. */
export const defaultLists: Readonly<Record<string, ChoiceList>> = {
  ...progressLists,
  ...peopleLists,
  ...evidenceLists,
  ...resourceLists,
  ...mappingLists,
  ...planningLists,
};
