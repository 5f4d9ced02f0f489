/** Characters decoded at a time; longer text is put together from several. */
const CHUNK = 2048;

// Code units of the text being decoded, one array for each length: handing over a fresh array costs twice the time.
const UNITS: number[][] = [];

/** Text of UTF-8 bytes from `start` to before `end`. Bytes that are no UTF-8 become U+FFFD. */
export function utf8Text(bytes: Uint8Array, start: number, end: number): string {
  const length = end - start;
  if (length <= 0) return "";
  if (length > CHUNK) return longText(bytes, start, end);
  const units = unitsOf(length);
  let seen = 0;
  for (let index = 0; index < length; index += 1) {
    const byte = bytes[start + index] ?? 0;
    units[index] = byte;
    seen |= byte;
  }
  return seen < 0x80 ? String.fromCharCode(...units) : decodeUtf8(bytes, start, end);
}

/** UTF-8 bytes of a text; a lone surrogate becomes U+FFFD. */
export function utf8Bytes(text: string): Uint8Array {
  const plain = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit >= 0x80) return withWideCharacters(text, plain, at);
    plain[at] = unit;
  }
  return plain;
}

/** Goes on from `at`, the first character that takes more than one byte. */
function withWideCharacters(text: string, plain: Uint8Array, at: number): Uint8Array {
  const bytes = new Uint8Array(at + (text.length - at) * 3);
  bytes.set(plain.subarray(0, at));
  let length = at;
  for (let index = at; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    if (unit < 0x80) {
      bytes[length] = unit;
      length += 1;
    } else {
      const codePoint = text.codePointAt(index) ?? 0;
      length = pushUtf8(bytes, length, codePoint);
      if (codePoint > 0xffff) index += 1;
    }
  }
  return bytes.subarray(0, length);
}

/** Writes one code point at `at` and returns where the next goes. */
export function pushUtf8(bytes: Uint8Array, at: number, codePoint: number): number {
  if (codePoint < 0x80) {
    bytes[at] = codePoint;
    return at + 1;
  }
  if (codePoint < 0x800) {
    bytes[at] = 0xc0 | (codePoint >> 6);
    bytes[at + 1] = 0x80 | (codePoint & 63);
    return at + 2;
  }
  if (codePoint < 0x10000) {
    const whole = codePoint >= 0xd800 && codePoint <= 0xdfff ? 0xfffd : codePoint;
    bytes[at] = 0xe0 | (whole >> 12);
    bytes[at + 1] = 0x80 | ((whole >> 6) & 63);
    bytes[at + 2] = 0x80 | (whole & 63);
    return at + 3;
  }
  bytes[at] = 0xf0 | (codePoint >> 18);
  bytes[at + 1] = 0x80 | ((codePoint >> 12) & 63);
  bytes[at + 2] = 0x80 | ((codePoint >> 6) & 63);
  bytes[at + 3] = 0x80 | (codePoint & 63);
  return at + 4;
}

/** Whether all bytes are well-formed UTF-8. */
export function isUtf8(bytes: Uint8Array): boolean {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at, bytes.length);
    if (length === 0) return false;
    at += length;
  }
  return true;
}

function unitsOf(length: number): number[] {
  const known = UNITS[length];
  if (known) return known;
  const made = new Array<number>(length).fill(0);
  UNITS[length] = made;
  return made;
}

function longText(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  let at = start;
  while (at < end) {
    let stop = Math.min(at + CHUNK, end);
    // A character must not be cut in two: step back to the byte that starts one.
    for (let back = 0; back < 3 && stop < end && ((bytes[stop] ?? 0) & 0xc0) === 0x80; back += 1) stop -= 1;
    text += utf8Text(bytes, at, stop);
    at = stop;
  }
  return text;
}

function decodeUtf8(bytes: Uint8Array, start: number, end: number): string {
  const units: number[] = [];
  let at = start;
  while (at < end) {
    const length = sequenceLength(bytes, at, end);
    const lead = bytes[at] ?? 0;
    if (length <= 1) {
      units.push(length === 1 ? lead : 0xfffd);
      at += 1;
      continue;
    }
    let codePoint = lead & (0xff >> (length + 1));
    for (let index = 1; index < length; index += 1) codePoint = (codePoint << 6) | ((bytes[at + index] ?? 0) & 63);
    if (codePoint < 0x10000) units.push(codePoint);
    else units.push(0xd7c0 + (codePoint >> 10), 0xdc00 + (codePoint & 0x3ff));
    at += length;
  }
  return String.fromCharCode(...units);
}

/** Bytes of the well-formed character at `at`, or 0 when there is none. */
function sequenceLength(bytes: Uint8Array, at: number, end: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length = lead < 0xc2 ? 0 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : lead < 0xf5 ? 4 : 0;
  if (length === 0 || at + length > end) return 0;
  const second = bytes[at + 1] ?? 0;
  if (second < (lead === 0xe0 ? 0xa0 : lead === 0xf0 ? 0x90 : 0x80)) return 0;
  if (second > (lead === 0xed ? 0x9f : lead === 0xf4 ? 0x8f : 0xbf)) return 0;
  for (let index = 2; index < length; index += 1) if (((bytes[at + index] ?? 0) & 0xc0) !== 0x80) return 0;
  return length;
}
