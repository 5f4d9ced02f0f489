/**
 * Sentences of findings of one rule, less the advice that is printed once below them anyway: a last sentence that all
 * of them share, or one that says what `how` says, beginning with its verb and naming nothing of the person's own.
 */
export function withoutAdvice(messages: readonly string[], how: string): string[] {
  const split = messages.map(lastSentenceOf);
  const [first] = split;
  const shared = messages.length > 1 && split.every(({ last }) => last === first?.last);
  return split.map(({ rest, last }) => {
    const isAdvice = shared || (firstWordOf(last) === firstWordOf(how) && !/[“\d]/.test(last));
    return rest !== "" && isAdvice ? rest : `${rest} ${last}`.trim();
  });
}

/** A sentence's end is no end inside of quotes: “J. Ortiz” is one name. */
function lastSentenceOf(message: string): { readonly rest: string; readonly last: string } {
  let quotes = 0;
  let start = 0;
  for (let at = 0; at < message.length; at += 1) {
    if (message[at] === "“") quotes += 1;
    if (message[at] === "”") quotes -= 1;
    if (quotes <= 0 && /[.?!] /.test(message.slice(at, at + 2))) start = at + 2;
  }
  return { rest: message.slice(0, start).trim(), last: message.slice(start) };
}

function firstWordOf(text: string): string {
  return text.split(" ", 1)[0]?.toLowerCase() ?? "";
}
