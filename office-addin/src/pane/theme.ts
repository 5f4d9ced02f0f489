import type { Theme } from "@throughline/sidebar/src/index.ts";

/** The sidebar's theme for Office's own; "system" where this Office does not say. */
export function officeTheme(): Theme {
  if (matchMedia("(forced-colors: active)").matches) return "contrast";
  const theme: Partial<Office.OfficeTheme> | undefined = Office.context.officeTheme;
  const [ground, ink] = [lightness(theme?.bodyBackgroundColor), lightness(theme?.bodyForegroundColor)];
  if (ground === null) return "system";
  // Only the themes for high contrast go from one end to the other.
  if (ink !== null && Math.abs(ink - ground) === 255) return "contrast";
  return ground < 128 ? "dark" : "light";
}

/** From 0 to 255, as eyes weigh colors. Source: ITU-R BT.601. */
function lightness(color: string | undefined): number | null {
  const [, red, green, blue] = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})/i.exec(color ?? "") ?? [];
  if (red === undefined || green === undefined || blue === undefined) return null;
  return Math.round(
    0.299 * Number.parseInt(red, 16) + 0.587 * Number.parseInt(green, 16) + 0.114 * Number.parseInt(blue, 16),
  );
}
