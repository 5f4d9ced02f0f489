import { deleteRows, insertRows } from "../grid/actions/rows.ts";
import { redo, undo } from "../grid/actions/steps.ts";
import type { GridView } from "../grid/view.ts";
import { Icon } from "./icons.tsx";
import type { Page } from "./page.ts";

interface BarProps {
  readonly page: Page;
  readonly view: GridView;
  readonly choose: () => void;
  readonly hasSidebar: boolean;
  readonly toggleSidebar: () => void;
}

/** What can be done with the workbook as a whole. */
export function TopBar({ page, view, choose, hasSidebar, toggleSidebar }: BarProps) {
  const { bar } = page.words.value;
  const { steps, name } = view.document;
  const isUnsaved = page.isUnsaved.value;
  const state = page.isSaving.value
    ? bar.saving
    : isUnsaved
      ? bar.unsaved
      : steps.value.count === 0
        ? bar.nothingChanged
        : bar.saved;
  const rows = view.range.value.rows;
  return (
    <header class="web-bar">
      <button type="button" class="brand" title={bar.home} onClick={() => void page.leave()}>
        <Mark />
        <span class="web-hidden">{bar.home}</span>
      </button>
      <h1 class="file-name">
        {name} <span class={isUnsaved ? "saved-state not-yet" : "saved-state"}>{state}</span>
      </h1>
      <div class="tools" role="toolbar" aria-label={bar.rows}>
        <Tool
          icon="undo"
          label={bar.undo}
          keys="Ctrl+Z"
          off={steps.value.undo.length === 0}
          act={() => void undo(view)}
        />
        <Tool
          icon="redo"
          label={bar.redo}
          keys="Ctrl+Y"
          off={steps.value.redo.length === 0}
          act={() => void redo(view)}
        />
        <Tool
          icon="find"
          label={bar.find}
          keys="Ctrl+F"
          off={false}
          act={() => {
            view.isFinding.value = true;
          }}
        />
        <span class="gap-line" />
        <Act icon="insert" label={bar.insertBelow} act={() => insertRows(view, "below")} />
        <Act icon="delete" label={bar.deleteRows(rows)} act={() => deleteRows(view)} />
      </div>
      <div class="tools">
        <button type="button" class="btn" onClick={choose}>
          {bar.open}
        </button>
        <button type="button" class="btn" title="Ctrl+Shift+S" onClick={() => void page.save("copy")}>
          {bar.saveAs}
        </button>
        <button type="button" class="btn main" title="Ctrl+S" onClick={() => void page.save("here")}>
          {bar.save}
        </button>
        <button type="button" class="btn flat" aria-pressed={hasSidebar} title={bar.sidebar} onClick={toggleSidebar}>
          <Icon shape="side" />
          <span class="web-hidden">{bar.sidebar}</span>
        </button>
      </div>
    </header>
  );
}

/** Its words stand beside its icon where there is room. */
function Act({ icon, label, act }: Pick<ToolProps, "label" | "act"> & { readonly icon: "insert" | "delete" }) {
  return (
    <button type="button" class="btn flat" aria-label={label} title={label} onClick={act}>
      <Icon shape={icon} />
      <span class="label">{label}</span>
    </button>
  );
}

interface ToolProps {
  readonly icon: "undo" | "redo" | "find";
  readonly label: string;
  readonly keys: string;
  readonly off: boolean;
  readonly act: () => void;
}

function Tool({ icon, label, keys, off, act }: ToolProps) {
  return (
    <button type="button" class="btn flat" aria-disabled={off} title={`${label} (${keys})`} onClick={act}>
      <Icon shape={icon} />
      <span class="web-hidden">{label}</span>
    </button>
  );
}

/** One line through four dots: what hangs together. */
export function Mark() {
  return (
    <svg class="mark" viewBox="0 0 24 24" aria-hidden="true">
      <path d="M4 18 10 9l5 5 5-9" />
      <circle cx="4" cy="18" r="2" />
      <circle cx="10" cy="9" r="2" />
      <circle cx="15" cy="14" r="2" />
      <circle cx="20" cy="5" r="2" />
    </svg>
  );
}
