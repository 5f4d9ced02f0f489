import type { Severity } from "@throughline/shared/templates/types.ts";
import type { ComponentChildren } from "preact";
import { Icon, type Shape } from "./icon.tsx";

/** What a mark or a note is about: its color, never without its shape and a word. */
export type Tone = "block" | "look" | "know" | "done";

export const toneOf: Readonly<Record<Severity, Tone>> = { error: "block", warning: "look", info: "know" };

/** A shape, a word and a color. `shape` is for what a tone says in several ways: a missing link blocks, too. */
export function Mark({ tone, shape = tone, children }: MarkProps) {
  return (
    <span class={`mark ${tone}`}>
      <Icon shape={shape} />
      <span>{children}</span>
    </span>
  );
}

interface MarkProps {
  readonly tone: Tone;
  readonly shape?: Shape;
  readonly children: ComponentChildren;
}
