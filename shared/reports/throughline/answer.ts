import type { Throughline } from "../../analyses/throughline/types.ts";
import type { Language } from "../../locales/language.ts";
import { say } from "../../locales/say.ts";

/** Does it hold together? In one sentence. */
export function lineAnswer({ counts, breaks }: Throughline, language: Language): string {
  const { priority: priorities, step: steps } = counts;
  if (priorities === 0) {
    return breaks === 0
      ? say(language, "{steps:action step|action steps}, and no break in {steps#its|their} line.", { steps })
      : say(language, "{steps:action step|action steps}, {breaks:break|breaks} in the line.", { steps, breaks });
  }
  return breaks === 0
    ? say(language, "The line runs through {priorities:priority|priorities} without a break.", { priorities })
    : say(language, "The line runs through {priorities:priority|priorities} and breaks in {breaks:place|places}.", {
        priorities,
        breaks,
      });
}
