import type { Gap, LineMeasure, LineNode, PlainGap } from "../../analyses/throughline/types.ts";
import type { Language } from "../../locales/language.ts";
import { phraseText, say } from "../../locales/say.ts";
import { amountText } from "../../recognize/amounts.ts";
import { type Phrase, phrase } from "../../workbook/phrases.ts";

const LABELS = {
  priority: phrase("Priority"),
  initiative: phrase("Initiative"),
  deliverable: phrase("Deliverable"),
  step: phrase("Step"),
  hope: phrase("Aspiration"),
  measure: phrase("Measure"),
  gap: phrase("Missing"),
  complete: phrase("Complete"),
  loose: phrase("Belongs to nothing yet"),
};

/** What a thing on the line is called, or where it stands. */
export function lineLabel(of: keyof typeof LABELS, language: Language): string {
  return phraseText(LABELS[of], language);
}

/** What stands beside a name: who answers for it, when, what it costs, how far it is. `today` is a serial day. */
export function factsOf(node: LineNode, language: Language, today: number): string[] {
  const { owner, sponsor, money, status, standing } = node;
  return [
    owner,
    sponsor === "" ? "" : say(language, "sponsor {who}", { who: { whole: sponsor } }),
    whenOf(node, language, today),
    money === null ? "" : amountText(money, "money"),
    standing === "done" ? "" : status,
  ].filter((part) => part !== "");
}

function whenOf({ level, start, end, standing }: LineNode, language: Language, today: number): string {
  if (end !== null && (start === null || level !== "step")) {
    // What is over is late no more.
    const isLate = end < today && standing !== "done" && standing !== "dropped";
    return isLate ? say(language, "was due {day:date}", { day: end }) : say(language, "due {day:date}", { day: end });
  }
  if (start === null) return "";
  return end === null
    ? say(language, "from {day:date}", { day: start })
    : say(language, "{first:date} to {last:date}", { first: start, last: end });
}

/** Where a measure stands and where it should be: “48% now” and “72% by Jun 30, 2028”. */
export function measureFacts({ baseline, latest, target, by, keptBack }: LineMeasure, language: Language): string[] {
  if (keptBack) return [say(language, "too few students to show")];
  return [standsAt(), ...(target === null ? [] : [aimsAt(target)])];

  function standsAt(): string {
    if (latest !== null) return say(language, "{figure} now", { figure: latest });
    return baseline === null
      ? say(language, "no figure yet")
      : say(language, "{figure} at the start", { figure: baseline });
  }

  function aimsAt(figure: string): string {
    return by === null
      ? say(language, "{figure} is the target", { figure })
      : say(language, "{figure} by {day:date}", { figure, day: by });
  }
}

const GAPS: Readonly<Record<PlainGap, Phrase>> = {
  "no-hope": phrase("No aspiration"),
  "no-measure": phrase("No measure"),
  "no-initiative": phrase("No initiative"),
  "no-deliverable": phrase("No deliverable"),
  "no-step": phrase("No action steps yet"),
  "no-parent": phrase("Belongs to nothing"),
  unlisted: phrase("Named, and on no list"),
  homeless: phrase("Names no deliverable"),
  "no-owner": phrase("No owner"),
  "no-dates": phrase("No date"),
  "no-need": phrase("No row of needs, not even “none”"),
  "ends-early": phrase("Ends before it starts"),
  "after-deliverable": phrase("Due after its deliverable"),
};

/** What is missing, in a few words. */
export function gapText(gap: Gap, language: Language): string {
  if (gap.is === "unknown") {
    return say(language, "Names “{text}”, which stands nowhere", { text: { whole: gap.text } });
  }
  if (gap.is === "near") {
    const [text, name] = [{ whole: gap.text }, { whole: gap.name }];
    return say(language, "Names “{text}”. Is “{name}” meant?", { text, name });
  }
  return phraseText(GAPS[gap.is], language);
}
