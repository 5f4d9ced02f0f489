import type { ComponentChildren } from "preact";

/** Does something. With `whyNot` it can be reached and says why it does nothing now. */
export function Button({ as = "", whyNot = null, onClick, children, label, isFix = false, submits }: ButtonProps) {
  const off = whyNot !== null;
  return (
    <button
      type={submits ? "submit" : "button"}
      data-fix={isFix ? "" : undefined}
      class={as === "link" ? "link" : `btn ${as}`}
      aria-disabled={off ? "true" : undefined}
      aria-label={label}
      title={whyNot ?? undefined}
      onClick={off ? undefined : onClick}
    >
      {children}
    </button>
  );
}

interface ButtonProps {
  readonly as?: "" | "main" | "link" | "icon";
  /** Why it does nothing now; null where it does. */
  readonly whyNot?: string | null;
  /** Absent where it submits the form around it, which then does what is to be done. */
  readonly onClick?: () => void;
  /** Enter in a field of the form presses it. */
  readonly submits?: true;
  readonly children: ComponentChildren;
  /** For what shows no words. */
  readonly label?: string;
  /** The main fix of a finding: the letter F presses it. */
  readonly isFix?: boolean;
}
