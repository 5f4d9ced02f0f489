/** What XML 1.0 cannot hold even when escaped: control characters, lone surrogates, U+FFFE and U+FFFF. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what it looks for.
const UNWRITABLE = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Cs}/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text for HTML or XML, between tags or in a quoted attribute. */
export function escapedMarkup(text: string): string {
  return text.replace(UNWRITABLE, "\uFFFD").replace(/[&<>"']/g, (letter) => ENTITIES[letter] ?? letter);
}
