import { byText } from "../../recognize/by-text.ts";
import { nearestAmong } from "../../recognize/likeness.ts";
import { plainName } from "../../templates/names.ts";

/** Somebody whom owner cells may name: by name, by role, or as a team. */
export interface Listed {
  readonly name: string | null;
  readonly roles: readonly string[];
  readonly teams: readonly string[];
}

export type PersonFound<T> =
  /** Who is meant; several for a team or a role that many hold. */
  | { readonly kind: "found"; readonly who: readonly T[] }
  /** Nobody is called so, but somebody nearly: `name` is theirs. */
  | { readonly kind: "near"; readonly name: string }
  | { readonly kind: "unknown" };

/**
 * Looks up who is meant by a name ("Maria Ortiz", "Ortiz, Maria", "M. Ortiz", "Dr. Ortiz", "MO"), a role ("Chief
 * Academic Officer", "CAO", "Curriculum Dir.", "Principals") or a team ("All SteerCo members").
 */
export function peopleBook<T extends Listed>(everybody: readonly T[]): (text: string) => PersonFound<T> {
  const byForm = new Map<string, Set<T>>();
  const add = (form: string, one: T) => {
    const known = byForm.get(form);
    if (known) known.add(one);
    else byForm.set(form, new Set([one]));
  };
  // A role or a team stands beside many.
  const [formsOfRole, formsOfTeam] = [byText(roleForms), byText(teamForms)];
  for (const one of everybody) {
    for (const form of one.name === null ? [] : formsOfListed(one.name)) add(form, one);
    for (const form of one.roles.flatMap(formsOfRole)) add(form, one);
    for (const form of one.teams.flatMap(formsOfTeam)) add(form, one);
  }
  const written = everybody.flatMap(({ name, roles, teams }) => [...(name === null ? [] : [name]), ...roles, ...teams]);
  const byBare = new Map(written.map((name) => [withoutTitle(name), name]));
  const nearest = nearestAmong([...byBare.keys()]);
  function find(text: string): PersonFound<T> {
    for (const form of [...formsOfMention(text), ...roleForms(text), ...teamForms(text)]) {
      const who = byForm.get(form);
      if (who) return { kind: "found", who: [...who] };
    }
    const near = nearest(withoutTitle(text));
    return near === null ? { kind: "unknown" } : { kind: "near", name: byBare.get(near) ?? near };
  }
  return byText(find);
}

const TITLE = /^(?:dr|mr|mrs|ms|mx|prof|rev|supt|coach)\.?\s+/i;

function withoutTitle(text: string): string {
  return text.trim().replace(TITLE, "");
}

/** The words of a name in the order they are said: "Ortiz, Maria" is maria ortiz. */
function nameWords(text: string): string[] {
  const inOrder = withoutTitle(text).replace(/^([^,]+),\s*(\p{Lu}\S*.*)$/u, "$2 $1");
  return plainName(inOrder).split(" ").filter(Boolean);
}

/** The forms by which somebody on the list may be called. Each begins with what it is: no surname meets a role. */
function formsOfListed(text: string): string[] {
  const words = nameWords(text);
  const [first = "", ...rest] = words;
  const last = rest.at(-1);
  if (last === undefined) return first === "" ? [] : [`one ${first}`];
  const initial = first.slice(0, 1);
  if (first.length === 1) return [`initialed ${initial} ${last}`, `one ${last}`];
  const initials = words.map((word) => word.slice(0, 1)).join("");
  return [`full ${first} ${last}`, `initial ${initial} ${last}`, `one ${last}`, `one ${first}`, `one ${initials}`];
}

/** The forms in which a cell may call somebody: a full name must meet a full name, or one listed by its initial. */
function formsOfMention(text: string): string[] {
  const [first = "", ...rest] = nameWords(text);
  const last = rest.at(-1);
  if (last === undefined) return first === "" ? [] : [`one ${first}`];
  const initial = first.slice(0, 1);
  if (first.length === 1) return [`initial ${initial} ${last}`, `initialed ${initial} ${last}`];
  return [`full ${first} ${last}`, `initialed ${initial} ${last}`];
}

const SHORT_ROLES: Readonly<Record<string, string>> = {
  asst: "assistant",
  supt: "superintendent",
  mgr: "manager",
  dept: "department",
  coord: "coordinator",
  dir: "director",
  admin: "administrator",
  vp: "vice president",
  ap: "assistant principal",
  curr: "curriculum",
  ed: "education",
  sped: "special education",
  hr: "human resources",
};
const SMALL_WORDS = new Set(["of", "the", "and", "for", "to", "s"]);

/** A role by its words in any order, and by the letters it goes by: "CAO". */
function roleForms(text: string): string[] {
  const words = plainName(text)
    .split(" ")
    .flatMap((word) => (Object.hasOwn(SHORT_ROLES, word) ? (SHORT_ROLES[word] ?? word).split(" ") : word))
    .filter((word) => word !== "" && !SMALL_WORDS.has(word));
  if (words.length === 0) return [];
  const inAnyOrder = `role ${words.map(singular).sort().join(" ")}`;
  const letters = words.length > 2 ? [`letters ${words.map((word) => word.slice(0, 1)).join("")}`] : [];
  const isLetters = words.length === 1 && /^[A-Z]{3,5}$/.test(text.trim());
  return [inAnyOrder, ...letters, ...(isLetters ? [`letters ${words[0]}`] : [])];
}

/** A team without the words around it: "All SteerCo members" and "100% of SteerCo" are the SteerCo. */
function teamForms(text: string): string[] {
  const words = plainName(text)
    .split(" ")
    .filter((word) => !/^(?:all|the|100|percent|of|members?|team|entire|full)$/.test(word))
    .map(singular);
  return words.length === 0 ? [] : [`team ${words.join(" ")}`];
}

function singular(word: string): string {
  return word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word;
}
