import { escapedMarkup } from "../../markup.ts";

/** The namespace of everything in a Word file. */
export const WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A text of a run, its spaces kept. */
export function textXml(text: string): string {
  return `<w:t xml:space="preserve">${escapedMarkup(text)}</w:t>`;
}

/** An attribute with its leading space; line breaks survive. */
export function attribute(name: string, value: string): string {
  return ` ${name}="${escapedMarkup(value).replaceAll("\n", "&#10;")}"`;
}
