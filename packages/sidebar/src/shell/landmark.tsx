import type { ComponentChildren } from "preact";

const ID = "throughline-view";

/** What the view stands in. Beside a spreadsheet of its own the page has another main part. */
export function Landmark({ isPage, children }: { readonly isPage: boolean; readonly children: ComponentChildren }) {
  const shared = { id: ID, class: "view", tabIndex: -1 };
  return isPage ? <main {...shared}>{children}</main> : <div {...shared}>{children}</div>;
}

export function focusView(): void {
  document.getElementById(ID)?.focus();
}
