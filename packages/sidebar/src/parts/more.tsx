import type { ComponentChildren } from "preact";

/** Reasons, tables and rare actions, one step below. Says what is inside, with its count. */
export function More({ summary, isOpen = false, children }: MoreProps) {
  return (
    <details class="more" open={isOpen}>
      <summary>{summary}</summary>
      {children}
    </details>
  );
}

interface MoreProps {
  readonly summary: string;
  readonly isOpen?: boolean;
  readonly children: ComponentChildren;
}
