import { textOf } from "../recognize/cells.ts";
import { tablesOf } from "../recognize/tables-of.ts";
import type { Plan } from "../recognize/types.ts";
import { commitments } from "../templates/kinds/commitments.ts";
import { type Phrase, phrase } from "../workbook/phrases.ts";
import type { CellRef } from "../workbook/types.ts";
import type { Verdict } from "./types.ts";

/** What a school system promised, and whether it kept it. */
export interface Commitment {
  readonly name: string;
  readonly state: "kept" | "kept-with-exception" | "broken" | "open" | "not-recorded";
  /** What happened, where it was kept in another way. */
  readonly note: string;
  readonly at: CellRef;
}

/**
 * Whether a system is offered further help: the verdict, and every promise of the school system kept or kept with an
 * exception. One never makes up for the other. Promises of the partner, hours, and dates do not count.
 */
export interface Gate {
  readonly outcome: "eligible" | "not-eligible" | "not-yet-known";
  /** What stands against it. */
  readonly against: readonly ("quality" | "commitments")[];
  /** What is not known yet. */
  readonly open: readonly ("quality" | "commitments")[];
  readonly commitments: readonly Commitment[];
}

export function gateOf(verdict: Verdict, promises: readonly Commitment[]): Gate {
  const quality = verdict.outcome;
  const isBroken = promises.some(({ state }) => state === "broken");
  const isOpen = promises.length === 0 || promises.some(({ state }) => state === "open" || state === "not-recorded");
  const against = [
    ...(quality === "not-yet" ? (["quality"] as const) : []),
    ...(isBroken ? (["commitments"] as const) : []),
  ];
  const open = [
    ...(quality === "incomplete" ? (["quality"] as const) : []),
    ...(isOpen && !isBroken ? (["commitments"] as const) : []),
  ];
  const outcome = against.length > 0 ? "not-eligible" : open.length > 0 ? "not-yet-known" : "eligible";
  return { outcome, against, open, commitments: promises };
}

/** The promises of the school system, as the plan records them. One without a party counts as the system's. */
export function systemCommitments(plan: Plan): readonly Commitment[] {
  return tablesOf(plan, commitments).flatMap(({ records }) =>
    records.flatMap(({ cells }): Commitment[] => {
      const name = textOf(cells.title) || textOf(cells.description);
      if (name === "" || isAnotherParty(cells.party.value ?? textOf(cells.party))) return [];
      return [
        {
          name,
          state: stateOf(cells.state.value ?? textOf(cells.state)),
          note: textOf(cells.exception),
          at: cells.state.at,
        },
      ];
    }),
  );
}

/** Whoever is not the partner or the state is the school system, by whatever name it goes here. */
function isAnotherParty(party: string): boolean {
  return /\b(?:partner|ta|state|department)\b/i.test(party) && !/\b(?:school|system|district)\b/i.test(party);
}

function stateOf(label: string): Commitment["state"] {
  switch (label.toLowerCase()) {
    case "kept":
      return "kept";
    case "kept with exception":
      return "kept-with-exception";
    case "broken":
      return "broken";
    case "open":
      return "open";
    default:
      return "not-recorded";
  }
}

export function gateInWords({ outcome, against, open, commitments: promises }: Gate): Phrase {
  const broken = promises.filter(({ state }) => state === "broken").length;
  const waiting = promises.filter(({ state }) => state === "open" || state === "not-recorded").length;
  if (outcome === "eligible") return phrase("Eligible: the plan is of high quality, and every commitment is kept.");
  if (outcome === "not-eligible") {
    if (against.length === 2) {
      return phrase(
        "Not eligible: the plan is not yet of high quality, and {broken:commitment is|commitments are} broken.",
        { broken },
      );
    }
    return against.includes("quality")
      ? phrase("Not eligible: the plan is not yet of high quality.")
      : phrase("Not eligible: {broken:commitment is|commitments are} broken.", { broken });
  }
  if (promises.length === 0) return phrase("Not yet known: no commitment of the school system is recorded.");
  if (open.length === 2) {
    return phrase("Not yet known: rows are unscored, and {waiting:commitment is|commitments are} open.", { waiting });
  }
  return open.includes("quality")
    ? phrase("Not yet known: rows are unscored.")
    : phrase("Not yet known: {waiting:commitment is|commitments are} open or not recorded.", { waiting });
}

export function stateInWords(state: Commitment["state"]): Phrase {
  switch (state) {
    case "kept":
      return phrase("Kept");
    case "kept-with-exception":
      return phrase("Kept with exception");
    case "broken":
      return phrase("Broken");
    case "open":
      return phrase("Open");
    case "not-recorded":
      return phrase("Not recorded");
  }
}
