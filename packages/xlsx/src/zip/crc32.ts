/** What each byte does to the checksum when 0 to 3 further bytes follow it: four bytes are then looked up at once. */
const [LAST, THIRD, SECOND, FIRST] = tables();

/** The checksum a zip keeps of each of its files. */
export function crc32(bytes: Uint8Array): number {
  const fours = bytes.length - (bytes.length % 4);
  let value = -1;
  let at = 0;
  for (; at < fours; at += 4) {
    value ^=
      byteAt(bytes, at) | (byteAt(bytes, at + 1) << 8) | (byteAt(bytes, at + 2) << 16) | (byteAt(bytes, at + 3) << 24);
    value = entry(FIRST, value) ^ entry(SECOND, value >>> 8) ^ entry(THIRD, value >>> 16) ^ entry(LAST, value >>> 24);
  }
  for (; at < bytes.length; at += 1) value = entry(LAST, value ^ byteAt(bytes, at)) ^ (value >>> 8);
  return ~value >>> 0;
}

function entry(table: Int32Array, byte: number): number {
  return table[byte & 255] ?? 0;
}

function byteAt(bytes: Uint8Array, at: number): number {
  return bytes[at] ?? 0;
}

function tables(): readonly [Int32Array, Int32Array, Int32Array, Int32Array] {
  const last = Int32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
    return value;
  });
  const before = (table: Int32Array) => table.map((value) => entry(last, value) ^ (value >>> 8));
  const third = before(last);
  const second = before(third);
  return [last, third, second, before(second)];
}
