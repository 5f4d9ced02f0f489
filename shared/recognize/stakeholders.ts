import { plainName } from "../templates/names.ts";
import type { Pack } from "../templates/types.ts";

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

/** Which of the groups an audience names, in the pack's words for them: "Parents and teachers" names two. */
export function stakeholderGroupsIn(pack: Pack, text: string): StakeholderGroup[] {
  const words = ` ${plainName(text)} `;
  if (/^ (?:all|everyone|everybody|all stakeholders|all groups|all stakeholder groups) $/.test(words))
    return [...STAKEHOLDER_GROUPS];
  const choices = Object.hasOwn(pack.lists, "stakeholder-groups")
    ? (pack.lists["stakeholder-groups"]?.choices ?? [])
    : [];
  const found = STAKEHOLDER_GROUPS.map((group) => {
    const choice = choices.find(({ label }) => plainName(label) === plainName(group));
    return { group, names: [group, ...(choice?.aliases ?? [])].map(plainName) };
  });
  // The longest name first, and each word once: “school leaders” are no “leaders” of the community.
  const names = found.flatMap(({ group, names: own }) => own.map((name) => ({ group, name })));
  let rest = words;
  const groups = new Set<StakeholderGroup>();
  for (const { group, name } of names.sort((a, b) => b.name.length - a.name.length)) {
    if (!rest.includes(` ${name} `)) continue;
    groups.add(group);
    rest = rest.replaceAll(` ${name} `, " · ");
  }
  return STAKEHOLDER_GROUPS.filter((group) => groups.has(group));
}
