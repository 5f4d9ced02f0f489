import { say } from "@throughline/shared/locales/say.ts";
import type { Proposal } from "@throughline/shared/rules/proposals.ts";
import type { Workbook } from "@throughline/shared/workbook/types.ts";
import { type Ask, answerOf, yesOrNo } from "../ask.ts";
import { type Printing, proposalsText } from "./change-text.ts";

export interface Choosing extends Printing {
  readonly workbook: Workbook;
  /** Null where nobody can be asked. */
  readonly ask: Ask | null;
  readonly allSafe: boolean;
  /** Says yes to every question. */
  readonly yes: boolean;
  readonly write: (text: string) => void;
}

/** Which of the proposals to make: what the options say, and for the rest what the person answers. */
export async function chosen(proposals: readonly Proposal[], choosing: Choosing): Promise<readonly Proposal[]> {
  if (choosing.yes) return proposals;
  const safe = proposals.filter(({ fix }) => fix.safety === "safe");
  const review = proposals.filter(({ fix }) => fix.safety === "review");
  const wanted = new Set([...(await chosenSafe(safe, choosing)), ...(await chosenOneByOne(review, choosing))]);
  return proposals.filter((proposal) => wanted.has(proposal));
}

async function chosenSafe(safe: readonly Proposal[], choosing: Choosing): Promise<readonly Proposal[]> {
  const { workbook, ask, allSafe, write, language } = choosing;
  if (safe.length === 0) return [];
  if (allSafe) return safe;
  if (!ask) return [];
  write(`${proposalsText(workbook, safe, choosing)}\n\n`);
  const question =
    safe.length === 1
      ? say(language, "Make this change? Nothing that anyone meant is altered.")
      : say(language, "Make these {count} changes? Nothing that anyone meant is altered.", { count: safe.length });
  const answer = await ask(question, [...yesOrNo(language), answerOf("each", say(language, "[e]ach one"))]);
  if (answer === "each") return chosenOneByOne(safe, choosing);
  return answer === "yes" ? safe : [];
}

/** Asks for one after the other; “all” and “none” speak for those of the same sort still to come. */
async function chosenOneByOne(proposals: readonly Proposal[], choosing: Choosing): Promise<readonly Proposal[]> {
  const { workbook, ask, write, language } = choosing;
  if (!ask) return [];
  const wanted: Proposal[] = [];
  const settled = new Map<string, boolean>();
  for (const [index, proposal] of proposals.entries()) {
    const { sort } = proposal;
    const known = settled.get(sort);
    if (known === true) wanted.push(proposal);
    if (known !== undefined) continue;
    const alike = proposals.slice(index + 1).filter((one) => one.sort === sort).length;
    write(`\n${proposalsText(workbook, [proposal], choosing)}\n\n`);
    const answer = await ask(say(language, "Make this change?"), [
      ...yesOrNo(language),
      ...(alike > 0
        ? [
            answerOf("all", say(language, "[a]ll {count} like it", { count: alike + 1 })),
            answerOf("none", say(language, "[s]kip all like it")),
          ]
        : []),
      answerOf("done", say(language, "[d]one choosing")),
    ]);
    if (answer === "done") break;
    if (answer === "yes" || answer === "all") wanted.push(proposal);
    if (answer === "all" || answer === "none") settled.set(sort, answer === "all");
  }
  return wanted;
}
