/** The line through the plan's sheets, in their order: whole where a sheet is ready, dashed with a knot where not. */
export function Meter({ label, stretches }: MeterProps) {
  return (
    <ol class="meter" aria-label={label}>
      {stretches.map(({ key, isOpen, says }) => (
        <li key={key} class={isOpen ? "open" : undefined}>
          <span class="hidden">{says}</span>
        </li>
      ))}
    </ol>
  );
}

interface MeterProps {
  readonly label: string;
  readonly stretches: readonly { readonly key: string; readonly isOpen: boolean; readonly says: string }[];
}
