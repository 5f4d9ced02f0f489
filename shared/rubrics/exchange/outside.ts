// What comes out of somebody's file is looked at before it is believed.

export type Fields = Readonly<Record<string, unknown>>;

/** The fields of an object; none where it is something else. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

/** Without spaces around it; "" where it is no text. */
export function textOf(value: unknown): string {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value.replace(/\r\n?/g, "\n").trim() : "";
}

/** A number as `Exact` has it, of one that may be written with a comma: "2.7" for "2,7". Any other text stays. */
export function exactIn(text: string): string {
  return text.replace(/^(-?\d+),(\d+)$/, "$1.$2");
}

/** Also of a text such as "2.5" or "2,5"; null where it is none. */
export function numberOf(value: unknown): number | null {
  if (typeof value === "number") return Number.isFinite(value) ? value : null;
  const text = exactIn(textOf(value));
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
}
