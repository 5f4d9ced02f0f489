import type { ComponentChildren } from "preact";

/** The first sentence of a view: it answers the view's question. */
export function Answer({ children }: { readonly children: ComponentChildren }) {
  return <h1 class="answer">{children}</h1>;
}
