/**
 * Lines of at most `width` columns. A word longer than that keeps its own line whole, so that an address or a link
 * can still be copied. A width of null leaves one line.
 */
export function wrapped(text: string, width: number | null): string[] {
  if (width === null) return [text];
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (line !== "" && columnsOf(line) + 1 + columnsOf(word) > width) {
      lines.push(line);
      line = word;
    } else {
      line = line === "" ? word : `${line} ${word}`;
    }
  }
  return [...lines, line];
}

/** Text behind `first`, its further lines set in under its beginning. `first` may be painted; it takes `columns`. */
export function hanging(first: string, columns: number, text: string, width: number | null): string {
  const narrowest = 20;
  const lines = wrapped(text, width === null ? null : Math.max(narrowest, width - columns));
  return lines.map((line, index) => (index === 0 ? first : " ".repeat(columns)) + line).join("\n");
}

// Wide East Asian letters and most emoji take two columns of a terminal.
const WIDE =
  /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE4F\uFF00-\uFF60\uFFE0-\uFFE6\u{1F300}-\u{1FAFF}]/u;

/** Columns a text takes on a terminal. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const letter of text) columns += /\p{M}/u.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1;
  return columns;
}
