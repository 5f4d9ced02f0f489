import type { Holds, SheetSpec, SpecColumn, SpecLine, SpecTable, Tone } from "./sheet-spec.ts";

/** How something looks. Colors are "RRGGBB"; every ink has a contrast of 4.5 or more on its fill. */
export interface Look {
  readonly ink: string;
  /** Null leaves the cell's ground as it is. */
  readonly fill: string | null;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strike?: boolean;
  readonly underline?: boolean;
  /** In points; the usual size where absent. */
  readonly size?: number;
}

const INK = "1B1F2E";

/** A tone's sign stands before the text where a host can put one there; weight and lines show it everywhere. */
export const toneLooks: Readonly<Record<Tone, Look & { readonly sign: string }>> = {
  done: { ink: "1B6640", fill: "E4F1E9", bold: true, sign: "✓" },
  good: { ink: "1B6640", fill: "E4F1E9", sign: "●" },
  look: { ink: "7A4F00", fill: "FBF0D9", italic: true, sign: "▲" },
  block: { ink: "A3261B", fill: "FCECE9", bold: true, sign: "■" },
  quiet: { ink: "5F616B", fill: "F6F4EF", strike: true, sign: "–" },
};

export const lineLooks: Readonly<Record<SpecLine["role"], Look>> = {
  title: { ink: INK, fill: null, bold: true, size: 18 },
  intro: { ink: "4A4D59", fill: null },
  heading: { ink: "17346F", fill: null, bold: true, size: 13 },
  note: { ink: "5F616B", fill: null, italic: true },
};

/** Headings of columns that must be filled in stand out by weight and by a star, not by color alone. */
export const headingLooks = {
  required: { ink: "FFFFFF", fill: "23468F", bold: true },
  optional: { ink: "17346F", fill: "E8EEF9" },
} as const satisfies Readonly<Record<string, Look>>;

export const rowLooks: Readonly<Record<SpecTable["rowsAre"] | "calculated", Look>> = {
  entries: { ink: INK, fill: null },
  samples: { ink: "5F616B", fill: null, italic: true },
  presets: { ink: INK, fill: null },
  calculated: { ink: "3C5470", fill: "ECF0F5" },
};

/** What leads elsewhere looks like it: by the line under it as well. */
export const linkLook = { ink: "23468F", underline: true } as const;

/** Lines between cells, to follow a row on paper. They carry no meaning. */
export const RULE = "DCD8CD";

/** Colors of tabs. */
export const tabColors: Readonly<Record<SheetSpec["purpose"], string>> = {
  guide: "FFC93C",
  plan: "23468F",
  lists: "767269",
  record: "C8C2B5",
};

/** Number formats, as codes; null is General. Ids are text, so that "1.10" stays what it is. */
const formats: Readonly<Record<Holds, string | null>> = {
  text: null,
  "long-text": null,
  id: "@",
  date: "m/d/yyyy",
  money: '"$"#,##0',
  number: null,
  rank: null,
  percent: "0%",
  "yes-no": null,
  choice: null,
  status: null,
  people: null,
  link: null,
  calculated: null,
};

export function formatOf({ format, holds }: SpecColumn): string | null {
  return format ?? formats[holds];
}

/** The side a column's cells stand on. Figures to be compared keep to the right, off the words of the next column. */
export function sideOf({ holds }: SpecColumn): "left" | "center" | "right" {
  return sides[holds];
}

const sides: Readonly<Record<Holds, "left" | "center" | "right">> = {
  text: "left",
  "long-text": "left",
  id: "left",
  date: "center",
  money: "right",
  number: "right",
  rank: "center",
  percent: "right",
  "yes-no": "center",
  choice: "left",
  status: "left",
  people: "left",
  link: "left",
  calculated: "right",
};
