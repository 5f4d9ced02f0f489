interface Acts {
  /** Whether single letters act. */
  readonly letters: boolean;
  readonly undo: () => void;
  readonly close: () => void;
}

/**
 * The keys of a list of disclosures, while one of them has the focus: up and down or K and J to the next, F to open it and
 * then to its main button, Z to take back, Esc to close from anywhere inside.
 */
export function listKeys(event: KeyboardEvent, { letters, undo, close }: Acts): void {
  const { target, currentTarget, key } = event;
  if (event.altKey || event.ctrlKey || event.metaKey) return;
  if (!(target instanceof HTMLElement) || !(currentTarget instanceof HTMLElement)) return;
  if (key === "Escape" && target.closest("details[open]") !== null && target.closest("textarea, input") === null) {
    target.closest("details[open]")?.querySelector("summary")?.focus();
    close();
    event.preventDefault();
    return;
  }
  if (!target.matches("summary[data-key]")) return;
  const act = actOf(key, letters);
  if (act === null) return;
  event.preventDefault();
  const summaries = [...currentTarget.querySelectorAll<HTMLElement>("summary[data-key]")];
  const at = summaries.indexOf(target);
  const acts: Readonly<Record<Act, () => void>> = {
    next: () => summaries[at + 1]?.focus(),
    previous: () => summaries[at - 1]?.focus(),
    first: () => summaries[0]?.focus(),
    last: () => summaries.at(-1)?.focus(),
    fix: () => fix(target),
    undo,
  };
  acts[act]();
}

/** The first press shows what would change, the second changes it. */
function fix(summary: HTMLElement): void {
  const row = summary.closest("details");
  const button = row?.open ? row.querySelector<HTMLElement>("[data-fix]") : summary;
  button?.click();
}

type Act = "next" | "previous" | "first" | "last" | "fix" | "undo";

function actOf(key: string, letters: boolean): Act | null {
  const named: Readonly<Record<string, Act>> = { ArrowDown: "next", ArrowUp: "previous", Home: "first", End: "last" };
  const lettered: Readonly<Record<string, Act>> = { j: "next", k: "previous", f: "fix", z: "undo" };
  return named[key] ?? (letters ? (lettered[key.toLowerCase()] ?? null) : null);
}
