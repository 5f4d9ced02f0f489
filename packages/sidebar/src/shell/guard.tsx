import type { ComponentChildren } from "preact";
import { useErrorBoundary } from "preact/hooks";
import { Answer } from "../parts/answer.tsx";
import { Button } from "../parts/button.tsx";
import { More } from "../parts/more.tsx";
import type { Words } from "../words/index.ts";

/** A view that breaks says so in its own place; the doors still open. */
export function Guard({ words, children }: { readonly words: Words; readonly children: ComponentChildren }) {
  // Whoever looks into the browser's console sees it as if nobody had caught it.
  const [error, again] = useErrorBoundary((thrown) => reportError(thrown));
  const { trouble, tryAgain } = words.shell;
  if (error === undefined) return children;
  return (
    <div class="stack" role="alert">
      <Answer>{trouble.unforeseen}</Answer>
      <p class="small two">{trouble.unforeseenHint}</p>
      <div class="btns">
        <Button as="main" onClick={again}>
          {tryAgain}
        </Button>
      </div>
      <More summary={trouble.details}>
        <p class="meta">{String(error)}</p>
      </More>
    </div>
  );
}
