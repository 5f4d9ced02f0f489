import { userInfo } from "node:os";
import type { Run } from "@throughline/shared/kept/log/log.ts";
import { clockSerial } from "../days.ts";

/** Now, and who this is: by name if they say so, else as this computer calls them. */
export function runOf(who: string | undefined): Run {
  const name = who ?? nameHere();
  return { when: clockSerial(), who: name.trim() === "" ? null : name.trim() };
}

function nameHere(): string {
  try {
    return userInfo().username;
  } catch {
    // Some containers have a person without a name.
    return "";
  }
}
