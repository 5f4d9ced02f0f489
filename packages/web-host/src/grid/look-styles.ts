import type { CellLook, Edge, Side } from "@throughline/xlsx/src/appearance/types.ts";
import { darkLook } from "./dark-look.ts";
import { readableOn } from "./readable.ts";

/** The class of a look. Its rules go into a style sheet made by script, which a strict CSP allows. */
export type ClassOf = (look: CellLook) => string;

// As far up as grid.css speaks of cells, so that what a file says stands over it.
const CELL = ".web-sheets .cell";

export function lookStyles(root: Document): ClassOf {
  const sheet = new CSSStyleSheet();
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
  const byLook = new WeakMap<CellLook, string>();
  const byRule = new Map<string, string>();
  return (look) => {
    const known = byLook.get(look);
    if (known !== undefined) return known;
    const plain = shapeOf(look);
    const [light, dark] = [colorsOf(look), colorsOf(darkLook(look))];
    const key = [plain, light, dark].join("|");
    const name = byRule.get(key) ?? `look-${byRule.size}`;
    if (!byRule.has(key)) {
      sheet.insertRule(`${CELL}.${name} { ${plain} ${light} }`, sheet.cssRules.length);
      if (dark !== light) {
        sheet.insertRule(`:root[data-theme="dark"] ${CELL}.${name} { ${dark} }`, sheet.cssRules.length);
        const system = `@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) ${CELL}.${name} { ${dark} } }`;
        sheet.insertRule(system, sheet.cssRules.length);
      }
      byRule.set(key, name);
    }
    byLook.set(look, name);
    return name;
  };
}

/** What a file sets, as it is on a page with a light ground, or with the colors of `darkLook` on a dark one. */
function colorsOf({ ink, fill, edges }: Pick<CellLook, "ink" | "fill" | "edges">): string {
  const lines = Object.entries(edges).map(([side, edge]) => (isSide(side) && edge ? edgeRule(side, edge) : ""));
  const own = ink === null && fill !== null ? readableOn("1B1F2E", fill) : ink;
  return [
    `color: ${own === null ? "var(--ink)" : `#${own}`};`,
    fill === null ? "" : `--fill: #${fill}; background-color: #${fill}; border-color: transparent;`,
    ...lines,
  ].join(" ");
}

function shapeOf(look: CellLook): string {
  const lines = [look.underline ? "underline" : "", look.strike ? "line-through" : ""].filter((line) => line !== "");
  return [
    look.bold ? "font-weight: 700;" : "",
    look.italic ? "font-style: italic;" : "",
    lines.length > 0 ? `text-decoration: ${lines.join(" ")};` : "",
    look.font === null ? "" : `font-family: "${look.font}", var(--sheet-font);`,
    look.size === null ? "" : `font-size: ${look.size}pt;`,
    look.wraps ? "white-space: pre-wrap;" : "",
    look.across === null ? "" : `justify-content: ${ACROSS[look.across]}; text-align: ${TEXT[look.across]};`,
    `align-items: ${DOWN[look.down]};`,
    look.indent > 0 ? `padding-inline: ${4 + look.indent * 9}px;` : "",
    turned(look.turn),
  ].join(" ");
}

const ACROSS: Readonly<Record<NonNullable<CellLook["across"]>, string>> = {
  left: "flex-start",
  center: "center",
  right: "flex-end",
  justify: "flex-start",
  "middle-of-selection": "center",
};

const TEXT: Readonly<Record<NonNullable<CellLook["across"]>, string>> = {
  left: "left",
  center: "center",
  right: "right",
  justify: "justify",
  "middle-of-selection": "center",
};

const DOWN: Readonly<Record<CellLook["down"], string>> = { top: "flex-start", center: "center", bottom: "flex-end" };

function turned(turn: CellLook["turn"]): string {
  if (turn === 0) return "";
  const upright = turn === "stacked" ? "text-orientation: upright;" : "";
  // Upwards is downwards, turned round.
  const round = turn !== "stacked" && turn > 0 ? "--turn: rotate(180deg);" : "";
  return `--mode: vertical-rl; ${upright} ${round}`;
}

function edgeRule(side: Side, { style, color }: Edge): string {
  const shown = color === null ? "var(--ink)" : `#${color}`;
  const width = style === "thick" || style === "double" ? 3 : style === "medium" ? 2 : 1;
  const line = style === "dashed" || style === "dotted" || style === "double" ? style : "solid";
  return `border-${side}: ${width}px ${line} ${shown} !important; z-index: 1;`;
}

function isSide(side: string): side is Side {
  return side === "top" || side === "right" || side === "bottom" || side === "left";
}
