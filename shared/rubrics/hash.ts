/**
 * A short name for a text that changes with the text: 11 letters and digits, the same on every computer. 52 bits
 * of two rounds of FNV-1a over its code units, the second started by the first. It tells changes, not forgeries.
 */
export function hashOf(text: string): string {
  const first = fnv(text, 0x811c9dc5);
  const second = fnv(text, first ^ 0x9e3779b9);
  return (first * 2 ** 20 + (second & 0xfffff)).toString(36).padStart(11, "0");
}

const PRIME = 0x01000193;

function fnv(text: string, start: number): number {
  let hash = start >>> 0;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), PRIME);
    hash = Math.imul(hash ^ (unit >>> 8), PRIME);
  }
  return hash >>> 0;
}
