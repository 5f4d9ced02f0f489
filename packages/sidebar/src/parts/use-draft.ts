import type { Draft } from "@throughline/shared/kept/scores/draft.ts";
import { useEffect } from "preact/hooks";
import type { Remember } from "../remembered.ts";
import type { Session } from "../session.ts";

/** The draft that the person left in this workbook; `isReady` once it is known whether there is one. */
export function useDraft(
  { scoring, draft }: Session,
  remember: Remember,
): { readonly draft: Draft | null; readonly isReady: boolean } {
  const isAsked = remember("asked", false);
  useEffect(() => {
    if (isAsked.value) return;
    void scoring.takeUp().then(() => {
      isAsked.value = true;
    });
  }, [scoring, isAsked]);
  return { draft: draft.value, isReady: draft.value !== null || isAsked.value };
}
