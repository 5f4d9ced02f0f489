import { datedMeetings } from "../../plan/implementation/dated-meetings.ts";
import { textOf } from "../../recognize/cells.ts";
import { groupedBy } from "../../recognize/grouped-by.ts";
import { meetings } from "../../templates/kinds/meetings.ts";
import { phrase } from "../../workbook/phrases.ts";
import { bad, columns, definePlanRule, good } from "../define.ts";

export const visitInTime = definePlanRule({
  id: "meetings/visit-in-time",
  severity: "info",
  way: "learning-supports",
  needs: [columns(meetings, "meetingType", "start")],
  docs: {
    what: "A site is visited about once a month.",
    why: "What a coach sees on a visit nobody writes in an e-mail.",
    how: "Put the next visit on the calendar, or add the one that was held.",
    source: "S2-03, periodic onsite visits; rule 50; the 45 days are a setting",
  },
  messages: {
    far: "Between the visits to {site} on {first:date} and {next:date} lie {days:day|days}. Add a visit between, or one that is missing here.",
    since:
      "The last visit to {site} was on {first:date}, {days:day|days} ago, and none is planned. Put the next one on the calendar.",
  },
  options: { mostDays: 45 },
  check({ plan, today, options, report }) {
    const visits = datedMeetings(plan, /\bvisit|\bwalkthrough|\bonsite|\bon-site/i);
    for (const atSite of groupedBy(visits, ({ record }) => textOf(record.cells.site)).values()) {
      for (const [index, { day, cell, record }] of atSite.entries()) {
        const next = atSite[index + 1];
        const site =
          textOf(record.cells.site) === ""
            ? phrase("the sites")
            : phrase("“{name}”", { name: textOf(record.cells.site) });
        const days = (next?.day ?? today) - day;
        if (days <= options.mostDays) continue;
        if (next) report("far", cell.at, { site, first: day, next: next.day, days }, { related: [next.cell.at] });
        else report("since", cell.at, { site, first: day, days });
      }
    }
  },
});

export const examples = [
  good(
    `
    | Meetings | Meeting | Type       | Date       | Venue      |
    |          | Visit 1 | Site visit | 2026-09-07 | Oak School |
    |          | Visit 2 | Site visit | 2026-10-12 | Oak School |
    |          | Visit 1 | Site visit | 2026-10-05 | Elm School |`,
    { today: "2026-11-02" },
  ),
  {
    ...bad(
      `
    | Meetings | Meeting | Type       | Date       | Venue      |
    |          | Visit 1 | Site visit | 2026-09-07 | Oak School |
    |          | Visit 2 | Site visit | 2026-11-02 | Oak School |
    |          | Visit 1 | Site visit | 2026-09-14 | Elm School |`,
      "Meetings!C2 Between the visits to “Oak School” on Sep 7, 2026 and Nov 2, 2026 lie 56 days. Add a visit between, or one that is missing here.",
      "Meetings!C4 The last visit to “Elm School” was on Sep 14, 2026, 53 days ago, and none is planned. Put the next one on the calendar.",
    ),
    today: "2026-11-06",
  },
];
