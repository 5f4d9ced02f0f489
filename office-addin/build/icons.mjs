import { crc32, deflateSync } from "node:zlib";

const BLUE = [0x23, 0x46, 0x8f];
const WHITE = [0xff, 0xff, 0xff];
const GOLD = [0xff, 0xc9, 0x3c];

// The mark, on a square of side 1: a thread through three points, the last of them reached.
const THREAD = [
  [0.22, 0.7],
  [0.42, 0.4],
  [0.58, 0.62],
  [0.78, 0.3],
];

/** The mark as a PNG of so many pixels. The same size gives the same bytes. */
export function iconPng(size) {
  const rows = Array.from({ length: size }, (_, y) => {
    const pixels = Array.from({ length: size }, (__, x) => pixel(x, y, size)).flat();
    return Buffer.from([0, ...pixels]);
  });
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header(size)),
    chunk("IDAT", deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Red, green, blue and how much it covers, from nine looks at the pixel. */
function pixel(x, y, size) {
  const looks = [];
  for (const dy of [1 / 6, 3 / 6, 5 / 6]) {
    for (const dx of [1 / 6, 3 / 6, 5 / 6]) looks.push(colorAt((x + dx) / size, (y + dy) / size));
  }
  const seen = looks.filter((color) => color !== null);
  if (seen.length === 0) return [0, 0, 0, 0];
  const mean = [0, 1, 2].map((part) => Math.round(seen.reduce((sum, color) => sum + color[part], 0) / seen.length));
  return [...mean, Math.round((255 * seen.length) / looks.length)];
}

function colorAt(x, y) {
  if (!isInRoundedSquare(x, y)) return null;
  const [lastX, lastY] = THREAD.at(-1);
  if (Math.hypot(x - lastX, y - lastY) < 0.13) return GOLD;
  return distanceToThread(x, y) < 0.055 ? WHITE : BLUE;
}

function isInRoundedSquare(x, y) {
  const radius = 0.2;
  const [dx, dy] = [Math.abs(x - 0.5) - (0.5 - radius), Math.abs(y - 0.5) - (0.5 - radius)];
  return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) <= radius;
}

function distanceToThread(x, y) {
  return Math.min(
    ...THREAD.slice(1).map(([x2, y2], index) => {
      const [x1, y1] = THREAD[index];
      const along = ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / ((x2 - x1) ** 2 + (y2 - y1) ** 2);
      const part = Math.min(1, Math.max(0, along));
      return Math.hypot(x - x1 - part * (x2 - x1), y - y1 - part * (y2 - y1));
    }),
  );
}

/** Eight bits for each of four parts of a color. Source: PNG, section 11.2.2. */
function header(size) {
  const bytes = Buffer.alloc(13);
  bytes.writeUInt32BE(size, 0);
  bytes.writeUInt32BE(size, 4);
  bytes.set([8, 6, 0, 0, 0], 8);
  return bytes;
}

function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, check]);
}
