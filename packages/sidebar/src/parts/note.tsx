import type { ComponentChildren } from "preact";
import { Mark, type Tone } from "./mark.tsx";

/** One thing to know or to do: a mark, one or two sentences, at most two actions. */
export function Note({ tone, title, children }: NoteProps) {
  return (
    <div class={`note ${tone}`}>
      <p>
        <Mark tone={tone}>{title}</Mark>
      </p>
      {children}
    </div>
  );
}

interface NoteProps {
  readonly tone: Tone;
  readonly title: string;
  readonly children?: ComponentChildren;
}
