import type { JSX } from "preact";

const SHAPES = {
  block: (
    <>
      <path class="fill" d="M5 1h6l4 4v6l-4 4H5l-4-4V5z" />
      <path class="knock" stroke-width="2" d="M4.5 8h7" />
    </>
  ),
  look: (
    <>
      <path d="M8 2 14.6 13.6H1.4Z" />
      <path d="M8 6.4v3.2M8 11.5v.2" />
    </>
  ),
  know: (
    <>
      <circle cx="8" cy="8" r="6.5" />
      <path d="M8 7.4v3.8M8 4.8v.2" />
    </>
  ),
  done: (
    <>
      <circle class="fill" cx="8" cy="8" r="7" />
      <path class="knock" stroke-width="1.8" d="m4.8 8.2 2.2 2.2 4.2-4.6" />
    </>
  ),
  unmet: (
    <>
      <circle cx="8" cy="8" r="6.3" />
      <path d="m5.6 5.6 4.8 4.8M10.4 5.6l-4.8 4.8" />
    </>
  ),
  gap: (
    <>
      <path d="M1 8h3.5M11.5 8H15" />
      <path d="m6.6 10.5 2.8-5" stroke-width="1.3" />
    </>
  ),
  tick: <path d="m3.5 8.5 3 3 6-7" />,
  search: (
    <>
      <circle cx="7" cy="7" r="4.5" />
      <path d="m10.5 10.5 3.5 3.5" />
    </>
  ),
  close: <path d="m4 4 8 8M12 4l-8 8" />,
  back: <path d="M10 3.5 5.5 8l4.5 4.5" />,
  next: <path d="M6 3.5 10.5 8 6 12.5" />,
} as const satisfies Readonly<Record<string, JSX.Element>>;

export type Shape = keyof typeof SHAPES;

/** A shape beside words that say the same. */
export function Icon({ shape, as = "" }: { readonly shape: Shape; readonly as?: string }) {
  return (
    <svg class={`i ${as}`} viewBox="0 0 16 16" aria-hidden="true">
      {SHAPES[shape]}
    </svg>
  );
}
