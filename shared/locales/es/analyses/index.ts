import type { AnalysisWords } from "../../language.ts";
import { progress } from "./progress.ts";
import { resources } from "./resources.ts";
import { work } from "./work.ts";

/** What every analysis says, by the id of the analysis. */
export const analyses: Readonly<Record<string, AnalysisWords>> = { ...progress, ...resources, ...work };
