import { formats } from "./shell.ts";

const { count, countFirst, number, list } = formats;

export const home = {
  title: "Home",
  blocked: (things: number) =>
    countFirst(things, {
      one: "# thing stands between this plan and sending it.",
      other: "# things stand between this plan and sending it.",
    }),
  clear: "Nothing stands between this plan and sending it.",
  clearSoFar: (sheets: number) =>
    count(sheets, {
      one: "Nothing you wrote is in the way of sending, but one sheet is still blank.",
      other: "Nothing you wrote is in the way of sending, but # sheets are still blank.",
    }),
  blank: "This plan is still blank.",
  blankSays: "Write or paste under the headings. What you write is checked as you go.",
  begin: "Fill these in",
  stillBlank: "Still blank",
  meter: (sheets: number) => count(sheets, { one: "# plan sheet", other: "# plan sheets in order" }),
  sheetReady: (sheet: string) => `${sheet}: ready`,
  sheetBlank: (sheet: string) => `${sheet}: still blank`,
  sheetBlocked: (sheet: string, things: number) =>
    count(things, { one: `${sheet}: # thing blocks sending`, other: `${sheet}: # things block sending` }),
  blockedIn: (parts: readonly { readonly sheet: string; readonly things: number }[], others: number) => {
    const said = parts.map(({ sheet, things }) => `${number(things)} in “${sheet}”`);
    return list(others === 0 ? said : [...said, count(others, { one: "# elsewhere", other: "# elsewhere" })]);
  },
  ready: (ready: number, blank: number) =>
    blank > 0
      ? `${countFirst(ready, { one: "# sheet is ready", other: "# sheets are ready" })}.`
      : count(ready, { one: "Its sheet is ready.", other: "All # sheets are ready." }),
  others: (ready: number, blank: number) =>
    [
      ready > 0 && blank === 0
        ? count(ready, { one: "The other sheet is ready.", other: "The other # sheets are ready." })
        : "",
      ready > 0 && blank > 0
        ? countFirst(ready, { one: "# other sheet is ready.", other: "# other sheets are ready." })
        : "",
      blank > 0 ? countFirst(blank, { one: "# sheet is still blank.", other: "# sheets are still blank." }) : "",
    ]
      .filter((part) => part !== "")
      .join(" "),
  looks: (things: number) =>
    countFirst(things, {
      one: "# thing worth a look will not hold you up.",
      other: "# things worth a look will not hold you up.",
    }),

  startWith: (things: number) =>
    things === 1 ? "Start with this" : `Start with these ${things === 2 ? "two" : "three"}`,
  easiest: "easiest first",
  effort: {
    click: "one click",
    choice: "one choice",
    name: "one name",
    date: "one date",
    figure: "one number",
    words: "a few words",
    talk: "a short talk",
  },

  since: (when: string) => `Since you checked ${when}`,
  onDay: (day: string) => `on ${day}`,
  atTime: (time: string) => `at ${time}`,
  fixed: (things: number) => countFirst(things, { one: "# finding is gone.", other: "# findings are gone." }),
  fixedEnd: (things: number) => `${number(things)} gone`,
  fresh: (things: number) => countFirst(things, { one: "# finding is new.", other: "# findings are new." }),
  freshEnd: (things: number) => `${number(things)} new`,
  same: "Nothing has changed since then.",

  isThis: "What this workbook is",
  madeFrom: (pack: string) => `made from the template “${pack}”.`,
  readAs: (pack: string) => `read by the template “${pack}”, which its sheets fit best.`,
  readAlone: "read sheet by sheet: together they fit no template we know.",
  tables: (read: number, left: number) => {
    const tables = countFirst(read, { one: "# table read", other: "# tables read" });
    return left === 0
      ? tables
      : `${tables}, ${count(left, { one: "# sheet left alone", other: "# sheets left alone" })}`;
  },
  rows: (rows: number) => count(rows, { one: "# row", other: "# rows" }),
  leftAlone: "no headings we know, so we left it alone",
  notRead: "not read",
  notices: "What could not be read",

  empty: {
    answer: "There is no plan here yet.",
    says: (sheets: number) =>
      count(sheets, {
        one: "We looked at one sheet and found no headings we know.",
        other: "We looked at # sheets and found no headings we know.",
      }),
    hint: "Type or paste your plan with a row of headings, such as Action step, Owner, and Due, then check again.",
  },
};
