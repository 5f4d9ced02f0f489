import type { Theme } from "./session/types.ts";

/** Sets the page's colors; "system" leaves them to the system's own choice. */
export function wear(theme: Theme): void {
  const page = document.documentElement;
  if (theme === "system") page.removeAttribute("data-theme");
  else page.setAttribute("data-theme", theme);
}
