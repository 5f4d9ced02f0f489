import { type ReadonlySignal, signal } from "@preact/signals";

/** A view, and what it is about: `findings` with a finding's key, `rule` with a rule's id. */
export interface Address {
  readonly view: string;
  readonly about: string | null;
}

export interface Router {
  readonly at: ReadonlySignal<Address>;
  readonly go: (to: Address) => void;
  /** For a link; following it is the router's work. */
  readonly href: (to: Address) => string;
  readonly close: () => void;
}

/**
 * Keeps where the person is. It mirrors that in the page's hash where `mirrored`, so that Back works and a view can be
 * linked to; some hosts' frames refuse that, and then the router goes on by itself.
 */
export function startRouter(start: Address, mirrored: boolean): Router {
  const at = signal(mirrored ? (addressOf(location.hash) ?? start) : start);
  const follow = () => {
    const to = addressOf(location.hash);
    if (to && href(to) !== href(at.value)) at.value = to;
  };
  if (mirrored) addEventListener("hashchange", follow);
  return {
    at,
    go: (to) => {
      at.value = to;
      if (!mirrored) return;
      try {
        location.hash = href(to);
      } catch {
        // A frame that lets nobody change its address.
      }
    },
    href,
    close: () => removeEventListener("hashchange", follow),
  };
}

function href({ view, about }: Address): string {
  return about === null ? `#${view}` : `#${view}/${encodeURIComponent(about)}`;
}

function addressOf(hash: string): Address | null {
  const [, view, about] = /^#([\w-]+)(?:\/(.*))?$/.exec(hash) ?? [];
  if (view === undefined) return null;
  try {
    return { view, about: about === undefined ? null : decodeURIComponent(about) };
  } catch {
    return { view, about: null };
  }
}
