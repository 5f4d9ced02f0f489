import { SPANISH } from "@throughline/shared/locales/es/index.ts";
import { ENGLISH, type Language } from "@throughline/shared/locales/language.ts";
import { mineFrom } from "@throughline/sidebar/src/session/mine.ts";
import { recall } from "./mine.ts";

/** What the add-on speaks without its sidebar. */
export const SPOKEN: readonly Language[] = [ENGLISH, SPANISH];

/** The language that this person chose in the sidebar, else that of their account. */
export function languageOfPerson(): Language {
  const { language } = mineFrom(recall("sidebar"));
  return SPOKEN.find(({ id }) => id === language) ?? languageOfAccount();
}

/** The language of the person's account, which Google tells before anybody has allowed anything; English where not. */
export function languageOfAccount(): Language {
  const locale = localeOfAccount();
  return SPOKEN.find(({ id }) => locale.startsWith(id)) ?? ENGLISH;
}

function localeOfAccount(): string {
  try {
    return Session.getActiveUserLocale().toLowerCase();
  } catch {
    // A menu in English is better than none.
    return "";
  }
}
