import type { RubricSheet, Standing } from "@throughline/shared/kept/rubrics/rubric-sheets.ts";
import { serialOfIso } from "@throughline/shared/workbook/dates.ts";
import { formats } from "./shell.ts";

const { count, number } = formats;

const waitsFor: Readonly<Record<Standing, (sheet: string) => string>> = {
  unread: (sheet) => `The rubric on “${sheet}” cannot be scored by yet.`,
  draft: (sheet) => `The rubric on “${sheet}” is not published yet.`,
  changed: (sheet) => `The rubric on “${sheet}” was changed since it was published.`,
  published: (sheet) => `The rubric on “${sheet}” is ready.`,
};

type Said = Pick<RubricSheet, "publication" | "next"> & { readonly name: string };

export const rubric = {
  title: "Rubric",
  answer: (name: string, version: number) => `This plan is scored by “${name}”, version ${number(version)}.`,
  says: "A score carries the version it was made with. Scores by other words are shown, and never counted with these.",
  toRate: "Go to the scores",

  scoreBy: "Score this plan by",
  choice: (name: string, version: number, sheet: string | null) =>
    sheet === null
      ? `${name}, version ${number(version)}, of Throughline’s own`
      : `${name}, version ${number(version)}, on the sheet “${sheet}”`,
  shared: "Kept on this workbook’s sheet of notes, so that every rater scores by the same words.",

  standing: {
    unread: "Cannot be scored by yet",
    draft: "Not published",
    changed: "Changed since it was published",
    published: "Published",
  } satisfies Record<Standing, string>,
  about: (name: string, rows: number) => `“${name}”, ${count(rows, { one: "# row", other: "# rows" })}.`,
  standingSays: {
    unread: () => "Put right what is listed here; then it can be published.",
    draft: ({ next }: Said) =>
      `Nobody scores by it before it is published. It becomes version ${number(next.version)} of “${next.id}”.`,
    changed: ({ publication, next }: Said) =>
      `Version ${number(publication?.version ?? 0)} was published with other words, and scores by it count only with those. Put the old words back, or publish these as version ${number(next.version)} of “${next.id}” and score again.`,
    published: ({ publication }: Said) => {
      const day = serialOfIso(publication?.on ?? "");
      return `It stands as it was published as version ${number(publication?.version ?? 0)}${day === null ? "" : ` on ${formats.day(day)}`}.`;
    },
  } satisfies Record<Standing, (said: Said) => string>,
  publish: (version: number) => `Publish as version ${number(version)}`,
  show: "Show the sheet",
  more: (troubles: number) => count(troubles, { one: "Show # more", other: "Show # more" }),

  own: "A rubric of your own",
  ownSays:
    "Add the rubric as a sheet, change its words, rows, levels or limits there, then publish it. From then on raters score by it.",
  add: "Add it as a sheet to edit",
  added: "Add a rubric to edit",
  sheetName: "Rubric",

  waits: {
    open: "By which rubric is this plan scored?",
    openSays: "The workbook has more than one. Choose the one that every rater scores by.",
    answer: waitsFor,
    says: "Scores by words that may still change could not be compared. Publish it, or score by another rubric.",
    toRubric: "Look at the rubric",
  },
};
