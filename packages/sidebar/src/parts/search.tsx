import type { Signal } from "@preact/signals";
import { Icon } from "./icon.tsx";

/** Narrows a list to what mentions the words typed. */
export function Search({ id, label, hint, text }: SearchProps) {
  return (
    <div class="search">
      <Icon shape="search" />
      <label class="hidden" for={id}>
        {label}
      </label>
      <input
        id={id}
        type="search"
        placeholder={hint}
        value={text.value}
        onInput={(event) => {
          text.value = event.currentTarget.value;
        }}
      />
    </div>
  );
}

interface SearchProps {
  readonly id: string;
  readonly label: string;
  readonly hint: string;
  readonly text: Signal<string>;
}
