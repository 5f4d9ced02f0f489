import { plainName } from "../../templates/names.ts";
import type { Pack } from "../../templates/types.ts";
import { type Phrase, phrase } from "../../workbook/phrases.ts";

/** The groups a plan must engage. Source: S4, deliverable 3. */
export const STAKEHOLDER_GROUPS = [
  "Educators",
  "School leaders",
  "Family members",
  "Students",
  "Community groups",
  "Central office staff",
] as const;
export type StakeholderGroup = (typeof STAKEHOLDER_GROUPS)[number];

const IN_WORDS: Readonly<Record<StakeholderGroup, Phrase>> = {
  Educators: phrase("educators"),
  "School leaders": phrase("school leaders"),
  "Family members": phrase("family members"),
  Students: phrase("students"),
  "Community groups": phrase("community groups"),
  "Central office staff": phrase("central office staff"),
};

/** The group's name within a sentence. */
export function groupInWords(group: StakeholderGroup): Phrase {
  return IN_WORDS[group];
}

/** Which of the groups an audience names, in the pack's words for them: "Parents and teachers" names two. */
export function stakeholderGroupsIn(pack: Pack, text: string): StakeholderGroup[] {
  const words = ` ${plainName(text)} `;
  if (EVERYBODY.test(words)) return [...STAKEHOLDER_GROUPS];
  let rest = words;
  const groups = new Set<StakeholderGroup>();
  for (const { group, name } of namesOf(pack)) {
    if (!rest.includes(name)) continue;
    groups.add(group);
    // Each word counts once: “school leaders” are no “leaders” of the community.
    rest = rest.replaceAll(name, " · ");
  }
  return STAKEHOLDER_GROUPS.filter((group) => groups.has(group));
}

const EVERYBODY = /^ (?:all|everyone|everybody|all stakeholders|all groups|all stakeholder groups) $/;

interface GroupName {
  readonly group: StakeholderGroup;
  /** With a space on either side. */
  readonly name: string;
}

const namesByPack = new WeakMap<Pack, readonly GroupName[]>();

/** All names of the groups, the longest first. */
function namesOf(pack: Pack): readonly GroupName[] {
  const known = namesByPack.get(pack);
  if (known) return known;
  const choices = Object.hasOwn(pack.lists, "stakeholder-groups")
    ? pack.lists["stakeholder-groups"]?.choices
    : undefined;
  const names = STAKEHOLDER_GROUPS.flatMap((group) => {
    const choice = choices?.find(({ label }) => plainName(label) === plainName(group));
    return [group, ...(choice?.aliases ?? [])].map((name) => ({ group, name: ` ${plainName(name)} ` }));
  }).sort((a, b) => b.name.length - a.name.length);
  namesByPack.set(pack, names);
  return names;
}
