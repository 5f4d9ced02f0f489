export type ByteOrder = "little" | "big";

/** Byte order of text in UTF-16: by its mark, else by zeros beside its first characters. Null when it is not UTF-16. */
export function utf16Order(bytes: Uint8Array): ByteOrder | null {
  if (bytes.length < 2) return null;
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "little";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "big";
  const sample = Math.min(bytes.length - (bytes.length % 2), 200);
  let evenZeros = 0;
  let oddZeros = 0;
  for (let at = 0; at < sample; at += 2) {
    if (bytes[at] === 0) evenZeros += 1;
    if (bytes[at + 1] === 0) oddZeros += 1;
  }
  const most = sample * 0.3;
  if (oddZeros > most && evenZeros < oddZeros / 8) return "little";
  return evenZeros > most && oddZeros < evenZeros / 8 ? "big" : null;
}

/** Text of UTF-16 bytes without its byte order mark; an odd last byte is left out. */
export function utf16Text(bytes: Uint8Array, order: ByteOrder): string {
  const [low, high] = order === "little" ? [0, 1] : [1, 0];
  let text = "";
  let units: number[] = [];
  for (let at = 0; at + 1 < bytes.length; at += 2) {
    const unit = (bytes[at + low] ?? 0) | ((bytes[at + high] ?? 0) << 8);
    if (at > 0 || unit !== 0xfeff) units.push(unit);
    if (units.length === 2048) {
      text += String.fromCharCode(...units);
      units = [];
    }
  }
  return text + String.fromCharCode(...units);
}
