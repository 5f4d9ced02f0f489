import type { Picture } from "../../analyses/types.ts";
import type { Language } from "../../locales/language.ts";
import { say } from "../../locales/say.ts";
import { escapedMarkup as esc } from "../markup.ts";
import { fixed } from "./bars.ts";
import { figureText } from "./in-words.ts";

type Chart = Extract<Picture, { readonly kind: "chart" }>;

const WIDTH = 640;
const HEIGHT = 220;
const LEFT = 60;
const RIGHT = 560;
const TOP = 14;
const BOTTOM = 176;
const MOST_LABELS = 8;

/** A line over time around its center. Points of a signal are filled squares, the others open circles. */
export function chartPicture({ points, center, limits, target, unit }: Chart, language: Language): string {
  const marks = [center, limits?.low ?? null, limits?.high ?? null, target].filter((mark) => mark !== null);
  const all = [...points.map(({ value }) => value), ...marks];
  const [low, high] = [Math.min(...all), Math.max(...all)];
  const span = high - low || 1;
  const y = (value: number) => BOTTOM - ((value - low) / span) * (BOTTOM - TOP);
  const x = (place: number) => LEFT + (points.length < 2 ? 0 : (place / (points.length - 1)) * (RIGHT - LEFT));
  const level = (name: string, label: string, value: number | null) =>
    value === null
      ? ""
      : `<line class="${name}" x1="${LEFT}" x2="${RIGHT}" y1="${fixed(y(value))}" y2="${fixed(y(value))}"/><text class="small" x="${RIGHT + 6}" y="${fixed(y(value) + 4)}">${label}</text>`;
  const step = Math.ceil(points.length / MOST_LABELS);
  return [
    `<svg class="picture" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${esc(say(language, "The same figures as a line over time; the table says all of it."))}">`,
    `<text class="small" x="0" y="${fixed(y(high) + 4)}">${esc(figureText(high, unit, language))}</text>`,
    `<text class="small" x="0" y="${fixed(y(low) + 4)}">${esc(figureText(low, unit, language))}</text>`,
    level("center", say(language, "center"), center),
    level("limit", say(language, "limit"), limits?.high ?? null),
    level("limit", say(language, "limit"), limits?.low ?? null),
    level("target", say(language, "target"), target),
    `<polyline class="series" points="${points.map(({ value }, at) => `${fixed(x(at))},${fixed(y(value))}`).join(" ")}"/>`,
    ...points.map(({ value, isSignal }, at) =>
      isSignal
        ? `<rect class="signal" x="${fixed(x(at) - 4)}" y="${fixed(y(value) - 4)}" width="8" height="8"/>`
        : `<circle class="point" cx="${fixed(x(at))}" cy="${fixed(y(value))}" r="3.5"/>`,
    ),
    ...points.map(({ label }, at) =>
      at % step === 0
        ? `<text class="small" text-anchor="middle" x="${fixed(x(at))}" y="${HEIGHT - 22}">${esc(label)}</text>`
        : "",
    ),
    "</svg>",
  ]
    .filter(Boolean)
    .join("\n");
}
