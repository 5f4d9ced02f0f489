import { plainLine } from "./plain-line.ts";

/** Their words as words in Markdown: nothing in them makes a table, a link, markup or an address. */
export function escapedMarkdown(words: string): string {
  return plainLine(words).replace(/[\\`*_[\]<>|#~]/g, (mark) => `\\${mark}`);
}
