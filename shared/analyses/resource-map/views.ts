import { type Resource, resourcesOf } from "../../plan/resources/resources.ts";
import { textOf } from "../../recognize/cells.ts";
import { groupedBy } from "../../recognize/grouped-by.ts";
import { resourceMap } from "../../templates/kinds/resource-map.ts";
import { entry, NOTHING, sumOf } from "../entries.ts";
import { type AnalysisTable, defineAnalysis, type Saying } from "../types.ts";
import { ownersOf } from "../work.ts";

export const views = defineAnalysis({
  id: "resource-map/views",
  name: "The map by staff, activity, community, and funding",
  docs: {
    what: "Who and what does the map rest on: which people, kinds of activity, partners, and sources of money?",
    how: "Active rows, counted and summed once for each person, for each type of activity, for school or community, and for each source. A row of two people counts for both, and its money with it, so these tables do not add up to the map.",
    source: "SK-01; S2-34; B2, mapping in stages",
  },
  needs: [resourceMap],
  messages: {
    staff: "{count:provider|providers}; {alone:activity rests|activities rest} on one person alone.",
    activity: "{count:type|types} of activity.",
    community: "{community:activity is|activities are} owned by the community.",
    funding: "{count:source|sources}; {unpaid:activity names|activities name} none.",
  },
  analyze({ plan, say }) {
    const resources = resourcesOf(plan);
    const people = new Map(resources.map((one) => [one, ownersOf(plan, one.record.cells.owner)]));
    const alone = resources.filter((one) => people.get(one)?.length === 1 && namesPerson(one)).length;
    const unpaid = resources.filter(({ source }) => source === "").length;
    const community = resources.filter(({ record }) => record.cells.ownership.value?.startsWith("Community")).length;
    return [
      ...tableBy(
        "Provider or staff",
        (one) => people.get(one) ?? [],
        (count) => say("staff", { count, alone }),
      ),
      ...tableBy(
        "Type",
        ({ record }) => [textOf(record.cells.activityType)],
        (count) => say("activity", { count }),
      ),
      ...tableBy(
        "School or community",
        ({ record }) => [record.cells.ownership.value ?? ""],
        () => say("community", { community }),
      ),
      ...tableBy(
        "Funding source",
        ({ source }) => [source],
        (count) => say("funding", { count, unpaid }),
      ),
    ];

    function tableBy(
      heading: string,
      namesOf: (one: Resource) => readonly string[],
      caption: (count: number) => Saying,
    ) {
      const named = resources.flatMap((one) => namesOf(one).flatMap((name) => (name === "" ? [] : [{ name, one }])));
      const groups = [...groupedBy(named, ({ name }) => name).values()];
      return groups.length === 0 ? [] : [tableOf(heading, groups, caption(groups.length))];
    }
  },
});

function namesPerson({ record }: Resource): boolean {
  return record.cells.owner.value?.members.every(({ is }) => is === "name" || is === "initials") ?? false;
}

type Named = readonly { readonly name: string; readonly one: Resource }[];

function tableOf(heading: string, groups: readonly Named[], caption: Saying): AnalysisTable {
  return {
    title: heading,
    caption: [caption],
    columns: [
      { id: "name", heading, unit: "words" },
      { id: "count", heading: "Activities", unit: "count" },
      { id: "cost", heading: "Dollars a year", unit: "money" },
      { id: "fte", heading: "FTE", unit: "number" },
      { id: "students", heading: "Students", unit: "count" },
    ],
    rows: [...groups]
      .sort((a, b) => b.length - a.length)
      .map((group) => {
        const all = group.map(({ one }) => one);
        const cells = all.map(({ nameCell }) => nameCell);
        return {
          entries: {
            name: group[0] ? entry(group[0].name, cells) : NOTHING,
            count: entry(group.length, cells),
            cost: sumOf(all.map(({ cost, record }) => entry(cost, [record.cells.cost]))),
            fte: sumOf(all.map(({ fte, record }) => entry(fte, [record.cells.fte]))),
            students: sumOf(all.map(({ students, record }) => entry(students, [record.cells.studentsServed]))),
          },
        };
      }),
    picture: null,
  };
}
