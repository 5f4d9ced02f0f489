import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { Button } from "./button.tsx";

const MORE = 50;

/** The first of many things, and a button for more of them below. */
export function ShowMore<T>({ of, first, label, children }: ShowMoreProps<T>) {
  const [count, setCount] = useState(first);
  const more = Math.min(MORE, of.length - count);
  return (
    <>
      {children(of.slice(0, count))}
      {more > 0 ? (
        <p>
          <Button as="link" onClick={() => setCount(count + more)}>
            {label(more)}
          </Button>
        </p>
      ) : null}
    </>
  );
}

interface ShowMoreProps<T> {
  readonly of: readonly T[];
  /** How many are shown at first. */
  readonly first: number;
  readonly label: (more: number) => string;
  readonly children: (shown: readonly T[]) => ComponentChildren;
}
