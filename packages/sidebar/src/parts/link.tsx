import type { ComponentChildren } from "preact";
import type { Address, Router } from "../router.ts";

/** Leads to a view. */
export function Link({ router, to, as, current, children }: LinkProps) {
  return (
    <a
      class={as}
      href={router.href(to)}
      aria-current={current}
      onClick={(event) => {
        // With a key held down it is the browser's, to open beside this one.
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        router.go(to);
      }}
    >
      {children}
    </a>
  );
}

interface LinkProps {
  readonly router: Router;
  readonly to: Address;
  readonly as?: string;
  readonly current?: "page" | "true" | undefined;
  readonly children: ComponentChildren;
}
