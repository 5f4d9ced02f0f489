import { ENGLISH } from "@throughline/shared/locales/language.ts";
import { analyses } from "./analyses.ts";
import { columns } from "./columns.ts";
import { compare } from "./compare.ts";
import { findings } from "./findings.ts";
import { help } from "./help.ts";
import { home } from "./home.ts";
import { insert } from "./insert.ts";
import { line } from "./line.ts";
import { map } from "./map.ts";
import { progress } from "./progress.ts";
import { rate } from "./rate.ts";
import { rubric } from "./rubric.ts";
import { settings } from "./settings.ts";
import { formats, shell } from "./shell.ts";

/** A section a view; a new view adds its own file and a line here, in each language. */
export const en = {
  language: "en" as string,
  spoken: ENGLISH,
  formats,
  shell,
  home,
  findings,
  columns,
  analyses,
  line,
  map,
  progress,
  rate,
  compare,
  rubric,
  insert,
  settings,
  help,
};
