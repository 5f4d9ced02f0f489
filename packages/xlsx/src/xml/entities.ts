const NAMED = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
]);

/** Text with the five named entities of XML and numeric ones replaced. What is none of them stays as it is written. */
export function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|(\w{1,8}));/g, (written, decimal, hex, name) => {
    if (name !== undefined) return NAMED.get(name) ?? written;
    const codePoint = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return codePoint > 0x10ffff ? "\ufffd" : String.fromCodePoint(codePoint);
  });
}

/** Text with Excel's own escapes replaced: “_x000D_” is a carriage return, “_x005F_” an underscore. */
export function decodeExcelEscapes(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16)));
}
