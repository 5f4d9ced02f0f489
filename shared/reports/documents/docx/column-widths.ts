/**
 * How wide each column of a table is, together as wide as the page: by its texts, and never so narrow that a word of
 * ordinary length breaks. Rows are the headings and what stands under them; widths are in the unit of `width`.
 */
export function columnWidths(rows: readonly (readonly string[])[], width: number): readonly number[] {
  const columns = rows[0]?.map((_, at) => rows.map((row) => row[at] ?? "")) ?? [];
  const wanted = columns.map((texts) => {
    const longest = Math.max(...texts.map(({ length }) => length));
    const word = Math.max(...texts.flatMap((text) => text.split(/\s/).map(({ length }) => length)));
    return { least: clamp(word + PADDING, 5, LONGEST_WORD), text: clamp(longest, 1, LONGEST_TEXT) };
  });
  const least = sumOf(wanted.map((one) => one.least));
  const text = sumOf(wanted.map((one) => one.text));
  // In letters: what is left once each column has its longest word goes by how much text it holds.
  const room = Math.max(0, width / LETTER - least);
  const letters = wanted.map((one) => one.least + (room * one.text) / text);
  const scale = width / sumOf(letters);
  return letters.map((one) => Math.floor(one * scale));
}

// A letter of the size that tables are set in, in twentieths of a point.
const LETTER = 100;
const PADDING = 2;
const LONGEST_WORD = 16;
const LONGEST_TEXT = 90;

function clamp(value: number, low: number, high: number): number {
  return Math.min(high, Math.max(low, value));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
