import { replyTo } from "@throughline/shared/host/served.ts";
import { hostCallFrom } from "@throughline/shared/outside/host-calls.ts";
import { explained } from "./errors.ts";
import { sheetsHost } from "./host.ts";

// Each export becomes a function that Google, the menu or any page of ours may call: keep them few.

/** All that the sidebar asks of the spreadsheet: JSON text in, JSON text out. */
export function hostCall(text: string): string {
  return replyTo(text, { host: sheetsHost(), read: hostCallFrom, explain: explained });
}
