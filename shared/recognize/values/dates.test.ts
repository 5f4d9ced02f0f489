import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../templates/settings.ts";
import type { Settings } from "../../templates/types.ts";
import { isoOf, serialOfIso } from "../../workbook/dates.ts";
import type { CellValue } from "../../workbook/types.ts";
import type { DateSpan } from "../types.ts";
import { type DateContext, dayOf, readDate } from "./dates.ts";

const inPlanOf2026: DateContext = { settings: defaultSettings, isDate: false, format: null, year: 2026 };

/** "2024-06-30 day sure", "2023-08-01..2023-12-31 term", "..2024-06-30 day": "" for an open end, "null" for no date. */
function drawn(span: DateSpan | null): string {
  if (span === null) return "null";
  const [start, end] = [span.start, span.end].map((day) => (day === null ? "" : isoOf(day)));
  const days = start === end ? start : `${start}..${end}`;
  const facts = [days, span.grain, span.sure ? "sure" : "", span.every ? `every ${span.every}` : "", span.word ?? ""];
  return facts.filter((fact) => fact !== "").join(" ");
}

const read = (raw: CellValue, context: Partial<DateContext> = {}) =>
  drawn(readDate(raw, { ...inPlanOf2026, ...context }));

describe("full dates are sure", () => {
  it.each([
    ["2024-06-30", "2024-06-30 day sure"],
    ["2024-6-3", "2024-06-03 day sure"],
    ["2026/08/15", "2026-08-15 day sure"],
    ["2024-06-30T00:00:00Z", "2024-06-30 day sure"],
    ["June 30, 2024", "2024-06-30 day sure"],
    ["June 30 2024", "2024-06-30 day sure"],
    ["june 30th, 2024", "2024-06-30 day sure"],
    ["30 June 2024", "2024-06-30 day sure"],
    ["15th of June, 2024", "2024-06-15 day sure"],
    ["the 3rd of May 2027", "2027-05-03 day sure"],
    ["Aug. 15, 2026", "2026-08-15 day sure"],
    ["Aug 15th 2026.", "2026-08-15 day sure"],
    ["AUGUST 15, 2026", "2026-08-15 day sure"],
    ["Aug\u00a015,\u00a02026", "2026-08-15 day sure"],
    ["Sept. 9, '26", "2026-09-09 day sure"],
    ["24-Aug-2026", "2026-08-24 day sure"],
    ["24-Aug-26", "2026-08-24 day sure"],
    ["Monday, June 3, 2024", "2024-06-03 day sure"],
    ["Tues., Oct. 6, 2026", "2026-10-06 day sure"],
    ["Thursday 10/15/26", "2026-10-15 day sure"],
    ["on June 30, 2024", "2024-06-30 day sure"],
    ["Due: June 30, 2024", "2024-06-30 day sure"],
    ["6/30/24", "2024-06-30 day sure"],
    ["06/30/2024", "2024-06-30 day sure"],
    ["6-30-2024", "2024-06-30 day sure"],
    ["6.30.2024", "2024-06-30 day sure"],
    ["5/5/2024", "2024-05-05 day sure"],
    ["6/30/98", "1998-06-30 day sure"],
    ["6/30/77", "1977-06-30 day sure"],
    ["6/30/49", "2049-06-30 day sure"],
    ["20/2/2025", "2025-02-20 day sure"],
    ["29/03/21", "2021-03-29 day sure"],
    ["2/29/2024", "2024-02-29 day sure"],
    ["15 de agosto de 2026", "2026-08-15 day sure"],
  ])("%s is %s", (text, expected) => expect(read(text)).toBe(expected));
});

describe("where a setting or the plan decides, a date is not sure", () => {
  it.each([
    ["3/4/2024", "2024-03-04 day"],
    ["3/4/24", "2024-03-04 day"],
    ["8/15", "2026-08-15 day"],
    ["1/15", "2027-01-15 day"],
    ["12/31", "2026-12-31 day"],
    ["Aug 15", "2026-08-15 day"],
    ["January 5th", "2027-01-05 day"],
    ["Dec 17", "2026-12-17 day"],
    ["5 Mar", "2027-03-05 day"],
    ["24-Aug", "2026-08-24 day"],
    ["Friday 9/11", "2026-09-11 day"],
    ["45123", "2023-07-16 day"],
    ["45123.", "2023-07-16 day"],
    ["Oct 1, 2026 (virtual)", "2026-10-01 day"],
    ["2024-06-30T12:00:00Z", "2024-06-30 day"],
    ["2024-06-30 08:30", "2024-06-30 day"],
    ["2024-06-30T12:00:00.000+02:00", "2024-06-30 day"],
    ["Oct 6, 2026 3:30-4:30 PM", "2026-10-06 day"],
    ["10/15/26 @ 3:30 pm", "2026-10-15 day"],
    ["Completed 6/30/2026", "2026-06-30 day"],
    ["Tentative: June 30, 2027", "2027-06-30 day"],
    ["June 30, 2024 - board vote", "2024-06-30 day"],
    ["June 30, 2024?", "2024-06-30 day"],
    ["~June 30, 2024", "2024-06-30 day"],
  ])("%s is %s", (text, expected) => expect(read(text)).toBe(expected));

  it("reads 3/4/2024 with the day first where the office does", () => {
    const settings: Settings = { ...defaultSettings, monthFirst: false };
    expect(read("3/4/2024", { settings })).toBe("2024-04-03 day");
    expect(read("6/30/2024", { settings })).toBe("2024-06-30 day sure");
  });

  it("takes 8/26 in a plan of 2026-27 for a day in August or all of it, and 9/27 for a day", () => {
    expect(read("8/26")).toBe("2026-08-01..2026-08-31 month");
    expect(read("3/27")).toBe("2027-03-01..2027-03-31 month");
    expect(read("9/27")).toBe("2026-09-27 day");
  });

  it("leaves a day without a year unplaced where nobody knows the plan's year", () => {
    expect(read("8/15", { year: null })).toBe("day");
    expect(read("Spring", { year: null })).toBe("term");
    expect(read("Year 2", { year: null })).toBe("year");
    expect(read("Q1", { year: null })).toBe("quarter");
    expect(read("Fall 2023", { year: null })).toBe("2023-08-01..2023-12-31 term");
  });

  it("takes the plan's year of the settings before the one read from the plan", () => {
    expect(read("8/15", { settings: { ...defaultSettings, planYear: 2030 } })).toBe("2030-08-15 day");
  });
});

describe("months", () => {
  it.each([
    ["June 2024", "2024-06-01..2024-06-30 month sure"],
    ["Feb 2024", "2024-02-01..2024-02-29 month sure"],
    ["June, 2024", "2024-06-01..2024-06-30 month sure"],
    ["Sept. '24", "2024-09-01..2024-09-30 month sure"],
    ["8/2024", "2024-08-01..2024-08-31 month sure"],
    ["2024-08", "2024-08-01..2024-08-31 month sure"],
    ["2023-05", "2023-05-01..2023-05-31 month sure"],
    ["Aug-2026", "2026-08-01..2026-08-31 month sure"],
    ["Oct 2021 (virtual)", "2021-10-01..2021-10-31 month"],
    ["June 2021 (in person)", "2021-06-01..2021-06-30 month"],
    ["Aug-24", "2024-08-01..2024-08-31 month"],
    ["Aug.", "2026-08-01..2026-08-31 month"],
    ["february", "2027-02-01..2027-02-28 month"],
    ["May", "2027-05-01..2027-05-31 month"],
    ["Janruary  2025", "2025-01-01..2025-01-31 month"],
    ["Febuary 2025", "2025-02-01..2025-02-28 month"],
    ["Septmeber 2025", "2025-09-01..2025-09-30 month"],
    ["agosto 2026", "2026-08-01..2026-08-31 month sure"],
    // A third of a month: ten days of October, June and August.
    ["mid-October", "2026-10-11..2026-10-20 month"],
    ["mid October 2025", "2025-10-11..2025-10-20 month"],
    ["early September 2026", "2026-09-01..2026-09-10 month"],
    ["end of June 2027", "2027-06-21..2027-06-30 month"],
    ["Late June 2027", "2027-06-21..2027-06-30 month"],
    ["June of 2022-23", "2023-06-01..2023-06-30 month"],
  ])("%s is %s", (text, expected) => expect(read(text)).toBe(expected));
});

describe("terms, quarters and moments of the year", () => {
  it.each([
    ["Fall 2023", "2023-08-01..2023-12-31 term"],
    ["Spring 2024", "2024-01-01..2024-05-31 term"],
    ["Summer 2026", "2026-06-01..2026-07-31 term"],
    ["Spring '24", "2024-01-01..2024-05-31 term"],
    ["Fall 23", "2023-08-01..2023-12-31 term"],
    ["Fall of 2023", "2023-08-01..2023-12-31 term"],
    ["2024 Fall", "2024-08-01..2024-12-31 term"],
    ["Autumn 2024", "2024-08-01..2024-12-31 term"],
    ["Fall Semester 2026", "2026-08-01..2026-12-31 term"],
    ["first semester 2024", "2024-08-01..2024-12-31 term"],
    ["2nd semester", "2027-01-01..2027-05-31 term"],
    ["Semester 1", "2026-08-01..2026-12-31 term"],
    ["Fall SY24-25", "2024-08-01..2024-12-31 term"],
    ["Spring 2023-24", "2024-01-01..2024-05-31 term"],
    ["Fall", "2026-08-01..2026-12-31 term"],
    ["SPRING", "2027-01-01..2027-05-31 term"],
    ["Winter", "2026-12-01..2027-02-28 term"],
    ["Winter 2023-24", "2023-12-01..2024-02-29 term"],
    ["Winter 2026", "2026-12-01..2027-02-28 term"],
    // Which of the two winters of 2030, nobody can tell.
    ["Winter 2030", "term"],
    ["otoño 2026", "2026-08-01..2026-12-31 term"],
    // 153 days from August 1st to December 31st: thirds of 51.
    ["early fall 2024", "2024-08-01..2024-09-20 term"],
    ["mid-fall 2024", "2024-09-21..2024-11-10 term"],
    ["late fall 2024", "2024-11-11..2024-12-31 term"],
    ["Q1", "2026-07-01..2026-09-30 quarter"],
    ["Q3", "2027-01-01..2027-03-31 quarter"],
    ["1st quarter", "2026-07-01..2026-09-30 quarter"],
    ["Second Quarter", "2026-10-01..2026-12-31 quarter"],
    ["Quarter 4", "2027-04-01..2027-06-30 quarter"],
    ["Qtr. 2", "2026-10-01..2026-12-31 quarter"],
    ["Q1 FY24", "2023-07-01..2023-09-30 quarter"],
    ["FY24 Q3", "2024-01-01..2024-03-31 quarter"],
    ["Q1 2024", "2024-07-01..2024-09-30 quarter"],
    ["Q3'24", "2024-01-01..2024-03-31 quarter"],
    ["Q2 SY26-27", "2026-10-01..2026-12-31 quarter"],
    ["BOY", "2026-07-01..2026-10-29 term"],
    ["MOY", "2026-10-30..2027-02-28 term"],
    ["EOY", "2027-03-01..2027-06-30 term"],
    ["Beginning of the year", "2026-07-01..2026-10-29 term"],
    ["mid-year", "2026-10-30..2027-02-28 term"],
    ["End of year", "2027-03-01..2027-06-30 term"],
    ["EOY 2024-25", "2025-03-01..2025-06-30 term"],
    // Nobody here knows when a trimester begins.
    ["Trimester 2", "term"],
    ["1st nine weeks", "term"],
    ["Term 1-3", "span"],
  ])("%s is %s", (text, expected) => expect(read(text)).toBe(expected));

  it("counts quarters from January where the office does", () => {
    const settings: Settings = { ...defaultSettings, quarters: "calendar" };
    expect(read("Q1 2024", { settings })).toBe("2024-01-01..2024-03-31 quarter");
    expect(read("Q1", { settings })).toBe("2027-01-01..2027-03-31 quarter");
  });

  it("takes a bare summer for the one that opens the year in a start column, and closes it in a due column", () => {
    expect(read("Summer")).toBe("term");
    expect(read("Summer", { edge: "start" })).toBe("2026-06-01..2026-07-31 term");
    expect(read("Summer", { edge: "end" })).toBe("2027-06-01..2027-07-31 term");
    expect(read("May - Aug")).toBe("span");
    expect(read("May - Aug", { edge: "start" })).toBe("2026-05-01..2026-08-31 span");
    expect(read("May - Aug", { edge: "end" })).toBe("2027-05-01..2027-08-31 span");
  });

  it("reads terms as the district's own", () => {
    const fall = { from: { month: 9, day: 5 }, to: { month: 1, day: 20 } };
    const settings: Settings = { ...defaultSettings, terms: { ...defaultSettings.terms, fall } };
    expect(read("Fall", { settings })).toBe("2026-09-05..2027-01-20 term");
  });
});

describe("years", () => {
  it.each([
    ["2023-24", "2023-07-01..2024-06-30 year"],
    ["2023–24", "2023-07-01..2024-06-30 year"],
    ["2023-2024", "2023-07-01..2024-06-30 year"],
    ["2023/24", "2023-07-01..2024-06-30 year"],
    ["2023 - 2024", "2023-07-01..2024-06-30 year"],
    ["2011-12", "2011-07-01..2012-06-30 year"],
    ["1999-00", "1999-07-01..2000-06-30 year"],
    ["21-22", "2021-07-01..2022-06-30 year"],
    ["2021-2022 school year", "2021-07-01..2022-06-30 year"],
    ["School Year 2021-22", "2021-07-01..2022-06-30 year"],
    ["SY 2021-22", "2021-07-01..2022-06-30 year"],
    ["SY21-22", "2021-07-01..2022-06-30 year"],
    ["SY 26/27", "2026-07-01..2027-06-30 year"],
    ["SY24", "2023-07-01..2024-06-30 year"],
    ["SY2024", "2023-07-01..2024-06-30 year"],
    ["AY 2023-24", "2023-07-01..2024-06-30 year"],
    ["during the 2023-24 school year", "2023-07-01..2024-06-30 year"],
    ["end of SY24-25", "2025-03-01..2025-06-30 year"],
    ["FY24", "2023-07-01..2024-06-30 year"],
    ["FY 2024", "2023-07-01..2024-06-30 year"],
    ["FY'24", "2023-07-01..2024-06-30 year"],
    ["FY22/23", "2022-07-01..2023-06-30 year"],
    ["FY 06/07", "2006-07-01..2007-06-30 year"],
    ["FY2023-24", "2023-07-01..2024-06-30 year"],
    ["Fiscal Year 2024", "2023-07-01..2024-06-30 year"],
    ["CY 2024", "2024-01-01..2024-12-31 year"],
    ["2024", "2024-01-01..2024-12-31 year"],
    ["Year 1", "2026-07-01..2027-06-30 year"],
    ["Year 2", "2027-07-01..2028-06-30 year"],
    ["Yr. 3", "2028-07-01..2029-06-30 year"],
    ["Year Two", "2027-07-01..2028-06-30 year"],
    ["2023-2026", "2023-07-01..2026-06-30 span"],
    ["2024-26", "2024-07-01..2026-06-30 span"],
    ["Years 1-3", "2026-07-01..2029-06-30 span"],
    ["Years 2 & 3", "2027-07-01..2029-06-30 span"],
    ["Year 1 - Year 2", "2026-07-01..2028-06-30 span"],
    ["2023-24 - 2025-26", "2023-07-01..2026-06-30 span"],
    ["2024, 2025, 2026", "2024-01-01..2026-12-31 span"],
  ])("%s is %s", (text, expected) => expect(read(text)).toBe(expected));

  it("lets fiscal years begin when the district's do", () => {
    const settings: Settings = { ...defaultSettings, fiscalYearStart: { month: 10, day: 1 } };
    expect(read("FY24", { settings })).toBe("2023-10-01..2024-09-30 year");
    expect(read("Q1 FY24", { settings })).toBe("2023-10-01..2023-12-31 quarter");
    const calendar: Settings = { ...defaultSettings, fiscalYearStart: { month: 1, day: 1 } };
    expect(read("FY24", { settings: calendar })).toBe("2024-01-01..2024-12-31 year");
  });
});

describe("ranges and lists", () => {
  it.each([
    ["Oct-Nov 2018", "2018-10-01..2018-11-30 span sure"],
    ["Dec. 2017 - Feb. 2018", "2017-12-01..2018-02-28 span sure"],
    ["01/01/18-12/31/18", "2018-01-01..2018-12-31 span sure"],
    ["August 2022 through February 2023", "2022-08-01..2023-02-28 span sure"],
    ["8/2026-5/2027", "2026-08-01..2027-05-31 span sure"],
    ["July 1, 2026–June 30, 2027", "2026-07-01..2027-06-30 span sure"],
    ["2023-08-01/2024-06-30", "2023-08-01..2024-06-30 span sure"],
    ["2023-08-01 to 2024-06-30", "2023-08-01..2024-06-30 span sure"],
    ["Sept 5-9, 2024", "2024-09-05..2024-09-09 span sure"],
    ["5-9 Sept 2024", "2024-09-05..2024-09-09 span sure"],
    ["Aug 15th through 20th, 2026", "2026-08-15..2026-08-20 span sure"],
    ["Aug 15 — Sep 3, 2026", "2026-08-15..2026-09-03 span sure"],
    ["Aug 15 - June 3, 2025", "2024-08-15..2025-06-03 span sure"],
    ["Nov 2023 - Feb", "2023-11-01..2024-02-29 span sure"],
    ["Dec-Jan 2027", "2026-12-01..2027-01-31 span sure"],
    ["Nov/Dec 2026", "2026-11-01..2026-12-31 span sure"],
    ["June 2, 4 and 9, 2025", "2025-06-02..2025-06-09 span sure"],
    ["Jan 5 & 12, 2025", "2025-01-05..2025-01-12 span sure"],
    ["Sept. 15 and Oct. 20, 2026", "2026-09-15..2026-10-20 span sure"],
    ["between Aug and Oct 2026", "2026-08-01..2026-10-31 span sure"],
    ["Start: 8/1/2026\nEnd: 6/30/2027", "2026-08-01..2027-06-30 span"],
    ["10/15/2026; 11/19/2026", "2026-10-15..2026-11-19 span sure"],
    ["Week of August 10-14, 2026", "2026-08-10..2026-08-14 span sure"],
    ["Weeks of 8/10 and 8/17", "2026-08-10..2026-08-17 span"],
    ["First week of September", "2026-09-01..2026-09-07 span"],
    ["2nd week of Oct 2026", "2026-10-08..2026-10-14 span"],
    ["last week of June 2027", "2027-06-24..2027-06-30 span"],
    ["Week of 9/12/2022", "2022-09-12..2022-09-18 span"],
    ["Week of Sept 19, 2022", "2022-09-19..2022-09-25 span sure"],
    ["Sept 5-9", "2026-09-05..2026-09-09 span"],
    ["10/5-9", "2026-10-05..2026-10-09 span"],
    ["9/5-9/11", "2026-09-05..2026-09-11 span"],
    ["9/5, 10/3, 11/7", "2026-09-05..2026-11-07 span"],
    ["Sep/Oct", "2026-09-01..2026-10-31 span"],
    ["Jan–Mar", "2027-01-01..2027-03-31 span"],
    ["Dec-Jan", "2026-12-01..2027-01-31 span"],
    ["Aug - May", "2026-08-01..2027-05-31 span"],
    ["July 1 - June 30", "2026-07-01..2027-06-30 span"],
    ["Q2-Q3", "2026-10-01..2027-03-31 span"],
    ["Q1-3", "2026-07-01..2027-03-31 span"],
    ["Q2 & 3", "2026-10-01..2027-03-31 span"],
    ["Summer/Fall 2024", "2024-06-01..2024-12-31 span"],
    ["Fall 2023-Spring 2024", "2023-08-01..2024-05-31 span"],
    ["Fall & Spring 2026-27", "2026-08-01..2027-05-31 span"],
    ["Fall/Winter", "2026-08-01..2027-02-28 span"],
    ["7/6 9 AM - 7/10 4 PM (9 AM - 4 PM)", "2026-07-06..2026-07-10 span"],
    ["enero a marzo 2027", "2027-01-01..2027-03-31 span sure"],
  ])("%s is %s", (text, expected) => expect(read(text)).toBe(expected));
});

describe("open ends", () => {
  it.each([
    ["By June 30, 2024", "..2024-06-30 day sure"],
    ["Due by 6/30/24", "..2024-06-30 day sure"],
    ["no later than June 2024", "..2024-06-30 month sure"],
    ["On or before Oct 15, 2026", "..2026-10-15 day sure"],
    ["by the end of June", "..2027-06-30 month"],
    ["By EOY", "..2027-06-30 term"],
    ["By 2030", "..2030-12-31 year"],
    ["Before June 2024", "..2024-05-31 month sure"],
    ["prior to Oct 15, 2026", "..2026-10-14 day sure"],
    ["Until June 2027", "..2027-06-30 month sure"],
    ["through June 2027", "..2027-06-30 month sure"],
    ["June 2024 or earlier", "..2024-06-30 month sure"],
    ["After June 2024", "2024-07-01.. month sure"],
    ["Starting Sept 2024", "2024-09-01.. month sure"],
    ["Since 2019", "2019-01-01.. year"],
    ["from Oct 2026", "2026-10-01.. month sure"],
    ["Oct 2026 onward", "2026-10-01.. month sure"],
    ["June 2024 or later", "2024-06-01.. month sure"],
    ["After February 2023 or before", "none"],
  ])("%s is %s", (text, expected) => expect(read(text)).toBe(expected));
});

describe("what recurs, and words that stand for a date", () => {
  it.each([
    ["Daily", "none every day"],
    ["Weekly", "none every week"],
    ["Every Wednesday", "none every week"],
    ["Mondays", "none every week"],
    ["Tuesdays and Thursdays", "none every week"],
    ["Weekly (from Day 1)", "none every week"],
    ["2nd & 4th Tuesdays of each month", "none every month"],
    ["First and third Monday of the month", "none every month"],
    ["1st Tuesday of the month", "none every month"],
    ["End of each quarter", "none every quarter"],
    ["By the end of each semester", "none every term"],
    ["each grading period", "none every term"],
    ["Once per semester", "none every term"],
    ["once weekly", "none every week"],
    ["Monthly, 2nd Tuesday", "none every month"],
    ["Daily/Weekly", "none every other"],
    ["Bi-weekly", "none every two-weeks"],
    ["Every 2 weeks", "none every two-weeks"],
    ["every other week", "none every two-weeks"],
    ["Twice a month", "none every two-weeks"],
    ["Monthly", "none every month"],
    ["1x per month", "none every month"],
    ["Once a month", "none every month"],
    ["15th of each month", "none every month"],
    ["3rd Monday of every month", "none every month"],
    ["First Monday of each month", "none every month"],
    ["last Friday of each month", "none every month"],
    ["Quarterly", "none every quarter"],
    ["Each quarter", "none every quarter"],
    ["each semester", "none every term"],
    ["Annually", "none every year"],
    ["Every year", "none every year"],
    ["Three times per year", "none every other"],
    ["3x per year", "none every other"],
    ["Every 6 weeks", "none every other"],
    ["Bimonthly", "none every other"],
    ["As needed", "none every other"],
    ["Ad hoc", "none every other"],
    ["By March 30 of each year", "day every year"],
    ["By November of each year", "month every year"],
    ["Each October", "month every year"],
    ["Annually in June", "month every year"],
    ["every spring", "term every year"],
    ["Monthly, Sept-May", "2026-09-01..2027-05-31 span every month"],
    ["Monthly starting Sept 2026", "2026-09-01.. month every month"],
    ["Ongoing", "none ongoing"],
    ["On-going.", "none ongoing"],
    ["throughout the year", "none ongoing"],
    ["Year-round", "none ongoing"],
    ["Entire school year", "none ongoing"],
    ["August 2024 - ongoing", "2024-08-01.. month ongoing"],
    ["Ongoing, 2026-27", "2026-07-01..2027-06-30 year ongoing"],
    ["TBD", "none tbd"],
    ["Venue TBD", "none tbd"],
    ["to be determined", "none tbd"],
    ["TBD - Spring 2027", "2027-01-01..2027-05-31 term tbd"],
    ["ASAP", "none asap"],
    ["as soon as possible", "none asap"],
    ["Immediately", "none asap"],
    ["N/A", "none none"],
    ["mensual", "none every month"],
    ["por determinar", "none tbd"],
  ])("%s is %s", (text, expected) => expect(read(text)).toBe(expected));
});

describe("what is no date, or could be two, is null", () => {
  it.each([
    "",
    " ",
    "-",
    "Maria",
    "Yes",
    "In progress",
    "Review data weekly",
    "3 months",
    "60 days",
    "2 weeks",
    "Month 3",
    "Week 2",
    "Day 1",
    "Phase 1",
    "Grade 3",
    "1.2.1",
    "3.1.10",
    "10-11",
    "9-12",
    "K-12",
    "3/4 of staff",
    "29%",
    "$4,000",
    "5",
    "12",
    "120",
    "1 - 15",
    "2-3",
    "2/30/2027",
    "13/13/2026",
    "0/5/2026",
    "6/31/2026",
    "June 31",
    "Feb 29, 2026",
    "Augusta",
    "Current",
    "2026-13-01",
    "6/30/2024 - 7/1/2023",
    "2005-10",
    "2024 school year",
    "Oct 6/13/20",
    "Sept 5 9",
    "after winter break",
    "Spring Break",
    "two weeks after June 2024",
    "not before June 2024",
    "Aug-5",
    "Q5",
    "May we visit the school",
    "March to success",
    "second reader",
    "Monday",
    "20240630",
    "R1",
    "8:30 AM",
    "=A1",
    "#REF!",
    "__proto__",
    "constructor",
  ])("%s", (text) => expect(read(text)).toBe("null"));

  it("neither booleans nor errors nor empty cells are dates", () => {
    expect([null, true, { error: "#REF!" }].map((raw) => read(raw))).toEqual(["null", "null", "null"]);
  });
});

describe("numbers", () => {
  it.each([
    [45_123, { isDate: true, format: "m/d/yyyy" }, "2023-07-16 day sure"],
    [45_123.75, { isDate: true, format: "m/d/yyyy h:mm" }, "2023-07-16 day sure"],
    [45_123, { isDate: true, format: null }, "2023-07-16 day sure"],
    // A cell that shows "Jul-23" says the month.
    [45_123, { isDate: true, format: "mmm-yy" }, "2023-07-01..2023-07-31 month sure"],
    [45_123, {}, "2023-07-16 day"],
    [2027, {}, "2027-01-01..2027-12-31 year"],
    [0.5, { isDate: true, format: "h:mm" }, "null"],
    [2027, { isDate: true, format: "m/d/yyyy" }, "null"],
    [12, {}, "null"],
    [450_000, {}, "null"],
    [Number.NaN, { isDate: true }, "null"],
  ])("%s with %o is %s", (value, context, expected) => expect(read(value, context)).toBe(expected));
});

it("gives the day that a column of starts or of due dates means", () => {
  const june = readDate("June 2024", inPlanOf2026);
  expect(june && [dayOf(june, "start"), dayOf(june, "end")]).toEqual([
    serialOfIso("2024-06-01"),
    serialOfIso("2024-06-30"),
  ]);
});
