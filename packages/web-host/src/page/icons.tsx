const SHAPES = {
  open: "M2.5 4.5v8h11v-6.5h-6l-1.5-1.5z",
  save: "M3 2.5h8l2.5 2.5v8.5h-10.5zM5.5 2.5v3.5h4.5v-3.5M5 13.5v-4.5h6.5v4.5",
  undo: "M6 3.5 2.5 7 6 10.5M2.5 7h6.5a4 4 0 0 1 0 8h-2",
  redo: "M10 3.5 13.5 7 10 10.5M13.5 7h-6.5a4 4 0 0 0 0 8h2",
  more: "M3.5 8h.01M8 8h.01M12.5 8h.01",
  check: "M3 8.5 6.5 12 13 4.5",
  insert: "M2.5 10.5h11v3h-11zM8 2.5v5M5.5 5h5",
  find: "M7 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM10.5 10.5 14 14",
  up: "M4 10l4-4 4 4",
  down: "M4 6l4 4 4-4",
  close: "M4 4l8 8M12 4l-8 8",
  delete: "M2.5 5.5h11v3h-11zM5.5 11l5 4M10.5 11l-5 4",
  list: "M3 4.5h10M3 8h10M3 11.5h10",
  side: "M2.5 3h11v10h-11zM9.5 3v10",
} as const;

export function Icon({ shape }: { shape: keyof typeof SHAPES }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" aria-hidden="true">
      <path d={SHAPES[shape]} />
    </svg>
  );
}
