import { AppError } from "@throughline/shared/host/errors.ts";
import { type Phrase, phrase } from "@throughline/shared/workbook/phrases.ts";
import type { CommanderError } from "commander";

/**
 * What Commander says of a command line that cannot be, such as “error: unknown option '--formt'\n(Did you mean
 * --format?)”, as sentences that have their Spanish.
 */
export function usageError({ message }: Pick<CommanderError, "message">): AppError {
  const [first = "", ...more] = message.replace(/^error: /, "").split("\n");
  const sentence = SAYINGS.flatMap(({ pattern, says }) => {
    const found = pattern.exec(first);
    return found ? [says(found[1] ?? "", found[2] ?? "", found[3] ?? "")] : [];
  })[0];
  const nearest = /Did you mean (?:one of )?(.*)\?/.exec(more.join(" "))?.[1];
  return new AppError(
    "usage",
    sentence ?? phrase("This cannot be done: {said}.", { said: { whole: first.replace(/\.$/, "") } }),
    nearest === undefined
      ? phrase("“throughline --help” lists what there is.")
      : phrase("Did you mean {nearest}? “throughline --help” lists what there is.", { nearest: { whole: nearest } }),
  );
}

interface Saying {
  readonly pattern: RegExp;
  readonly says: (one: string, two: string, three: string) => Phrase;
}

/** In the words of Commander 14; what it says otherwise is told as it says it. */
const SAYINGS: readonly Saying[] = [
  {
    pattern: /^unknown option '(.*)'$/,
    says: (option) => phrase("Unknown option “{option}”.", { option: { whole: option } }),
  },
  {
    pattern: /^unknown command '(.*)'$/,
    says: (command) => phrase("Unknown command “{command}”.", { command: { whole: command } }),
  },
  {
    pattern: /^missing required argument '(.*)'$/,
    says: (what) => phrase("Missing argument “{what}”.", { what: { whole: what } }),
  },
  {
    pattern: /^option '(.*)' argument missing$/,
    says: (option) => phrase("“{option}” needs something after it.", { option: { whole: option } }),
  },
  {
    pattern: /^required option '(.*)' not specified$/,
    says: (option) => phrase("“{option}” is needed.", { option: { whole: option } }),
  },
  {
    pattern: /^option '(.*)' cannot be used with option '(.*)'$/,
    says: (one, other) =>
      phrase("“{one}” and “{other}” do not go together.", { one: { whole: one }, other: { whole: other } }),
  },
  {
    pattern: /^too many arguments for '(.*)'\. Expected (\d+) arguments? but got (\d+)\.$/,
    says: (command, expected, given) =>
      phrase("Too many arguments for “{command}”: it takes {expected}, and {given} were given.", {
        command,
        expected,
        given,
      }),
  },
];
