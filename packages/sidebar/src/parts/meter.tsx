/**
 * The line through the plan's sheets, in their order: whole where a sheet is ready, dashed with a knot where something
 * on it is open, dashed without one where it is blank.
 */
export function Meter({ label, stretches }: MeterProps) {
  return (
    <ol class="meter" aria-label={label}>
      {stretches.map(({ key, is, says }) => (
        <li key={key} class={is === "whole" ? undefined : is}>
          <span class="hidden">{says}</span>
        </li>
      ))}
    </ol>
  );
}

interface MeterProps {
  readonly label: string;
  readonly stretches: readonly {
    readonly key: string;
    readonly is: "whole" | "open" | "blank";
    readonly says: string;
  }[];
}
