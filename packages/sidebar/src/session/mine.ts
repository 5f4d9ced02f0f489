import type { WorkbookHost } from "@throughline/shared/host/port.ts";
import type { Language, Mine, Theme } from "./types.ts";

const KEY = "sidebar";

export const NOTHING_CHOSEN: Mine = { language: null, theme: null, letters: true, name: "" };

/** What this person chose before; what cannot be read is as if it had never been chosen. */
export async function readMine({ mine }: WorkbookHost): Promise<Mine> {
  return mineFrom(await mine.get(KEY));
}

export function writeMine({ mine }: WorkbookHost, chosen: Mine): Promise<void> {
  return mine.set(KEY, JSON.stringify(chosen));
}

/** The choices as they were kept. */
export function mineFrom(text: string | null): Mine {
  const { language, theme, letters, name } = { ...NOTHING_CHOSEN, ...parsed(text) };
  return {
    language: LANGUAGES.find((one) => one === language) ?? null,
    theme: THEMES.find((one) => one === theme) ?? null,
    letters: letters !== false,
    name: typeof name === "string" ? name : "",
  };
}

const LANGUAGES: readonly Language[] = ["en", "es"];
const THEMES: readonly Theme[] = ["system", "light", "dark", "contrast"];

function parsed(text: string | null): object {
  try {
    const value: unknown = JSON.parse(text ?? "{}");
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}
