/** Text as it may stand between tags or in quotes. Characters that XML cannot hold are written as Excel escapes them. */
export function escapeXml(text: string): string {
  if (PLAIN.test(text)) return text;
  return text
    .replace(/_x[0-9A-Fa-f]{4}_/g, "_x005F$&")
    .replace(PAIR_OR_UNWRITABLE, (found) => (found.length === 2 ? found : excelEscape(found)))
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

// Most texts of a plan are letters and figures, with nothing to escape.
const PLAIN = /^[ !#-%'-;=?-^`-\u{D7FF}]*$/u;

// A whole surrogate pair, else a character XML cannot hold: control characters but tab and line feed, lone halves of
// pairs, U+FFFE and U+FFFF.
const PAIR_OR_UNWRITABLE = /[\uD800-\uDBFF][\uDC00-\uDFFF]|[^\t\n -\uD7FF\uE000-\uFFFD]/g;

function excelEscape(character: string): string {
  return `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;
}

/** An attribute with its leading space; line breaks survive. */
export function attr(name: string, value: string | number): string {
  return ` ${name}="${escapeXml(String(value)).replaceAll("\n", "&#10;").replaceAll("\t", "&#9;")}"`;
}

/** A text element; its spaces are kept. */
export function textElement(name: string, text: string): string {
  const space = SPACES_THAT_COUNT.test(text) ? ' xml:space="preserve"' : "";
  return `<${name}${space}>${escapeXml(text)}</${name}>`;
}

// Without being told, some readers take away spaces at either end, and make one of several.
const SPACES_THAT_COUNT = /^\s|[\n\t]|\s\s|\s$/;
