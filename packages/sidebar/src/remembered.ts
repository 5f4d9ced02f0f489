import { type Signal, signal } from "@preact/signals";

/** What a view keeps while the person is elsewhere: its filter, its open row. Gone when the sidebar is closed. */
export type Remember = <T>(what: string, first: T) => Signal<T>;

export function remembering(): (view: string) => Remember {
  const kept = new Map<string, Signal<unknown>>();
  return (view) =>
    <T>(what: string, first: T) => {
      const name = `${view} ${what}`;
      // Each name is asked for in one place, with one type.
      const found = (kept.get(name) as Signal<T> | undefined) ?? signal(first);
      kept.set(name, found);
      return found;
    };
}
