import { resourcesOf } from "../../plan/resources/resources.ts";
import { hasColumn, tablesOf } from "../../recognize/tables-of.ts";
import { resourceMap } from "../../templates/kinds/resource-map.ts";
import { entry, words } from "../entries.ts";
import { defineAnalysis } from "../types.ts";

export const mapAgain = defineAnalysis({
  id: "resource-map/map-again",
  name: "Due to be mapped again",
  docs: {
    what: "Which rows of the map must somebody make sure of again?",
    how: "Active rows last verified longer ago than the set number of days, or never; rows whose end date or agreement has passed; and agreements that end within the set number of days from today.",
    source: "SK-01; S2-34, S2-35; rule 42",
  },
  needs: [resourceMap],
  options: { verifyEveryDays: 365, agreementWithinDays: 90 },
  messages: {
    counts: "{count:row|rows} of {all} to make sure of.",
    unasked: "No column says when a row was last verified, so nobody can tell what still holds.",
    unused: "No row says yet when it was last verified, so nobody can tell what still holds.",
    never: "never verified",
    old: "verified {days:day|days} ago",
    ended: "ended {day:date} and still on the map as active",
    expired: "its agreement ended {day:date}",
    expiring: "its agreement ends {day:date}",
  },
  analyze({ plan, today, options, say }) {
    const resources = resourcesOf(plan);
    if (resources.length === 0) return [];
    // Where nobody was ever asked to verify, saying “never” of each row says nothing.
    const isAsked = tablesOf(plan, resourceMap).some((table) => hasColumn(table, "verified"));
    const isUsed = resources.some(({ record }) => record.cells.verified.raw !== null);
    const due = resources.flatMap((resource) => {
      const { end, verified, agreementEnd } = resource.record.cells;
      const ends = end.value?.end ?? null;
      const agreed = agreementEnd.value?.end ?? null;
      const looked = verified.value?.end ?? null;
      if (ends !== null && ends < today) return [{ resource, why: say("ended", { day: ends }), cell: end }];
      if (agreed !== null && agreed <= today + options.agreementWithinDays) {
        return [{ resource, why: say(agreed < today ? "expired" : "expiring", { day: agreed }), cell: agreementEnd }];
      }
      if (looked === null) return isUsed ? [{ resource, why: say("never"), cell: verified }] : [];
      const days = today - looked;
      return days > options.verifyEveryDays ? [{ resource, why: say("old", { days }), cell: verified }] : [];
    });
    return [
      {
        title: null,
        caption: [
          say("counts", { count: due.length, all: resources.length }),
          ...(isUsed ? [] : [say(isAsked ? "unused" : "unasked")]),
        ],
        columns: [
          { id: "name", heading: "Resource", unit: "words" },
          { id: "site", heading: "Site", unit: "words" },
          { id: "owner", heading: "Provider or staff", unit: "words" },
          { id: "why", heading: "Why", unit: "words" },
        ],
        rows: due.map(({ resource: { record, name, nameCell }, why, cell }) => ({
          tone: "warn",
          entries: {
            name: entry(name, [nameCell]),
            site: words(record.cells.site),
            owner: words(record.cells.owner),
            why: entry(why, [cell]),
          },
        })),
        picture: null,
      },
    ];
  },
});
