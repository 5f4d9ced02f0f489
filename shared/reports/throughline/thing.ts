import type { PrintedThing } from "./types.ts";

/** What is known of it, to follow its name: “, J. Ortiz, due Oct 31, 2026”, “: 48% now”. */
export function factsBeside({ is, facts }: PrintedThing): string {
  if (facts.length === 0) return "";
  return `${is === "measure" ? ":" : ","} ${facts.join(", ")}`;
}

/** Whether it stands as a heading over its part of the line. */
export function headsOthers({ is }: PrintedThing): boolean {
  return is !== "hope" && is !== "step";
}

/** A name after what it is: “Priority: Literacy”. */
export function labeled({ label, name }: PrintedThing): string {
  return label === null ? name : `${label}: ${name}`;
}
