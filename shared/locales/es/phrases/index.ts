import { help } from "../kinds/help.ts";
import { names } from "../kinds/names.ts";
import { adopt } from "./adopt.ts";
import { commandLine } from "./command-line.ts";
import { errors } from "./errors.ts";
import { fixes } from "./fixes.ts";
import { hosts } from "./hosts.ts";
import { kept } from "./kept.ts";
import { notices } from "./notices.ts";
import { reading } from "./reading.ts";
import { refusals } from "./refusals.ts";
import { reports } from "./reports.ts";
import { rubricAnchors } from "./rubric-anchors.ts";
import { rubricComments } from "./rubric-comments.ts";
import { rubricDocuments } from "./rubric-documents.ts";
import { rubricSheets } from "./rubric-sheets.ts";
import { rubrics } from "./rubrics.ts";
import { throughline } from "./throughline.ts";
import { words } from "./words.ts";

/** By the English text. A text may stand in one of these only. */
export const PHRASES: readonly Readonly<Record<string, string>>[] = [
  adopt,
  commandLine,
  errors,
  fixes,
  help,
  hosts,
  kept,
  names,
  notices,
  reading,
  refusals,
  reports,
  rubricAnchors,
  rubricComments,
  rubricDocuments,
  rubricSheets,
  rubrics,
  throughline,
  words,
];
