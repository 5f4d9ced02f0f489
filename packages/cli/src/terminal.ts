import { noPaint, type Paint } from "@throughline/shared/reports/paint.ts";
import colors from "picocolors";

/** Colors for a terminal; none where output goes elsewhere or NO_COLOR is set. FORCE_COLOR asks for them anyway. */
export function paintFor(stream: NodeJS.WriteStream): Paint {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  const wanted = FORCE_COLOR ? FORCE_COLOR !== "0" : stream.isTTY && TERM !== "dumb";
  if (NO_COLOR || !wanted) return noPaint;
  const { bold, dim, red, yellow, cyan, green } = colors.createColors(true);
  return { strong: bold, faint: dim, error: red, warning: yellow, info: cyan, done: green };
}

const WIDEST_TO_READ = 110;

/** Columns to wrap at; null where nobody reads along, so that other programs get whole lines. */
export function widthOf(stream: NodeJS.WriteStream): number | null {
  return stream.isTTY ? Math.min(WIDEST_TO_READ, Math.max(40, stream.columns || 80)) : null;
}
