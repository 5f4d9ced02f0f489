import { effect } from "@preact/signals";
import type { WorkbookHost } from "@throughline/shared/host/port.ts";
import { type Sidebar, startSidebar } from "@throughline/sidebar/src/index.ts";
import { useEffect, useRef, useState } from "preact/hooks";
import { leave } from "../grid/editor.tsx";
import type { ClassOf } from "../grid/look-styles.ts";
import { Sheets } from "../grid/sheets.tsx";
import type { GridView } from "../grid/view.ts";
import type { Page } from "./page.ts";
import { TopBar } from "./top-bar.tsx";

interface WorkbookProps {
  readonly page: Page;
  readonly view: GridView;
  readonly host: WorkbookHost;
  readonly classOf: ClassOf;
  readonly choose: () => void;
}

/** The workbook, and beside it what checks it. */
export function WorkbookScreen({ page, view, host, classOf, choose }: WorkbookProps) {
  const words = page.words.value;
  const [hasSidebar, setHasSidebar] = useState(true);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !pressedAnywhere(page, view, event)) return;
      event.preventDefault();
    };
    addEventListener("keydown", onKey);
    return () => removeEventListener("keydown", onKey);
  }, [page, view]);
  return (
    <div class={hasSidebar ? "web-workbook" : "web-workbook alone"}>
      <TopBar
        page={page}
        view={view}
        choose={choose}
        hasSidebar={hasSidebar}
        toggleSidebar={() => setHasSidebar(!hasSidebar)}
      />
      <Sheets view={view} classOf={classOf} />
      <SidebarPlace page={page} host={host} label={words.bar.sidebar} isShown={hasSidebar} />
    </div>
  );
}

/** Keys that mean the workbook wherever one is. Returns false for others. */
function pressedAnywhere(page: Page, view: GridView, event: KeyboardEvent): boolean {
  if (event.key === "F6") return hop(view);
  if (!(event.ctrlKey || event.metaKey) || event.altKey) return false;
  switch (event.key.toLowerCase()) {
    case "s":
      leave(view);
      void page.save(event.shiftKey ? "copy" : "here");
      return true;
    case "f":
      // What stands in the sidebar is drawn in full: there the browser finds it.
      if (sidebarHere()?.contains(document.activeElement)) return false;
      view.isFinding.value = true;
      return true;
    default:
      return false;
  }
}

function sidebarHere(): HTMLElement | null {
  return document.querySelector<HTMLElement>(".web-sidebar");
}

/** F6 goes from the cells to what checks them, and back. */
function hop(view: GridView): true {
  const sidebar = sidebarHere();
  if (sidebar === null || sidebar.hidden || sidebar.contains(document.activeElement)) view.takeFocus();
  else sidebar.querySelector<HTMLElement>("a, button")?.focus();
  return true;
}

interface PlaceProps {
  readonly page: Page;
  readonly host: WorkbookHost;
  readonly label: string;
  readonly isShown: boolean;
}

/** The sidebar draws itself into a place of its own, and is told nothing but the host. */
function SidebarPlace({ page, host, label, isShown }: PlaceProps) {
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!place.current) return;
    const sidebar: Sidebar = startSidebar(host, place.current, {
      language: page.language.peek(),
      isPage: false,
    });
    const stop = effect(() => {
      const { language } = sidebar.session.mine.value;
      if (language) page.language.value = language;
    });
    return () => {
      stop();
      sidebar.close();
      // The next workbook begins where workbooks begin.
      history.replaceState(null, "", location.pathname + location.search);
    };
  }, [host, page]);
  return <aside ref={place} class="web-sidebar" aria-label={label} hidden={!isShown} />;
}
