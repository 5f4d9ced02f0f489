import { AppError } from "@throughline/shared/host/errors.ts";
import type { Language } from "@throughline/shared/locales/language.ts";
import { say } from "@throughline/shared/locales/say.ts";

/** One of the answers that a question takes: the key to press, and what it stands for. */
export interface Answer<Id extends string> {
  readonly id: Id;
  readonly key: string;
  /** "yes", with the key as one of its letters. */
  readonly word: string;
}

/** Asks at the terminal and waits for one key. */
export type Ask = <Id extends string>(question: string, answers: readonly Answer<Id>[]) => Promise<Id>;

/** An answer whose key is the letter of its word that stands in brackets: "[y]es". */
export function answerOf<Id extends string>(id: Id, marked: string): Answer<Id> {
  const key = /\[(.)\]/.exec(marked)?.[1];
  if (key === undefined) throw new Error(`No letter of “${marked}” stands in brackets.`);
  return { id, key, word: marked.replace(`[${key}]`, key) };
}

export function yesOrNo(language: Language): readonly Answer<"yes" | "no">[] {
  return [answerOf("yes", say(language, "[y]es")), answerOf("no", say(language, "[n]o"))];
}

/** Null where nobody sits at a terminal. */
export function askAtTerminal(): Ask | null {
  const { stdin, stderr } = process;
  if (!stdin.isTTY || !stderr.isTTY || process.env.CI) return null;
  return async (question, answers) => {
    const words = answers.map(({ key, word }) => word.replace(key, `[${key}]`)).join("  ");
    stderr.write(`${question}  ${words} `);
    for (;;) {
      const pressed = await nextKey();
      const answer = answers.find(({ key }) => key === pressed.toLowerCase());
      if (!answer) continue;
      stderr.write(`${answer.word}\n`);
      return answer.id;
    }
  };
}

const STOP = new Set(["\u0003", "\u0004", "\u001b"]);

async function nextKey(): Promise<string> {
  const { stdin, stderr } = process;
  stdin.setRawMode(true);
  stdin.resume();
  try {
    const pressed = await new Promise<string>((resolve) => stdin.once("data", (bytes) => resolve(bytes.toString())));
    if (!STOP.has(pressed)) return pressed;
  } finally {
    stdin.setRawMode(false);
    stdin.pause();
  }
  stderr.write("\n");
  throw new AppError("fix/stopped", "Stopped before anything was changed.", "Start again when you like.");
}
