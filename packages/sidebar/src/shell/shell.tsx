import { useEffect, useLayoutEffect, useMemo, useRef, useState } from "preact/hooks";
import { type Remember, remembering } from "../remembered.ts";
import type { Router } from "../router.ts";
import type { Session } from "../session.ts";
import { VIEWS } from "../views/index.ts";
import { DOORS, type Door, type LoadedView, type View, type ViewProps } from "../views/view.ts";
import type { Words } from "../words/index.ts";
import { Doors, doorsThatLead } from "./doors.tsx";
import { Foot } from "./foot.tsx";
import { Guard } from "./guard.tsx";
import { focusView, Landmark } from "./landmark.tsx";
import { QuestionDialog } from "./question.tsx";
import { ReadingView } from "./reading.tsx";
import { TroubleNote } from "./trouble.tsx";

interface ShellProps {
  readonly session: Session;
  readonly router: Router;
  readonly words: Words;
  /** Whether the sidebar is all of its page. */
  readonly isPage: boolean;
}

/** All of the sidebar: doors, the view that is open, what is true now. */
export function Shell({ session, router, words, isPage }: ShellProps) {
  const root = useRef<HTMLDivElement>(null);
  const remember = useMemo(remembering, []);
  const rooms = useRef(new Map<Door, string>());
  const { about } = router.at.value;
  const view = viewOf(router.at.value.view);
  const loaded = useLoaded(view);
  const checked = session.checked.value;
  const question = session.question.value;
  if (view.isListed) rooms.current.set(view.door, view.id);
  useScroll(root, remember(view.id), loaded?.view.id === view.id && checked !== null);
  useDoorKeys(router, rooms.current);
  useMainFocus(loaded?.view.id ?? null);

  const blocking = checked?.result.findings.filter(({ severity }) => severity === "error").length ?? null;
  const shown = loaded && checked ? loaded : null;
  const props: ViewProps | null = shown &&
    checked && {
      session,
      checked,
      words,
      router,
      about: shown.view.id === view.id ? about : null,
      remember: remember(shown.view.id),
    };
  return (
    <div class="throughline" lang={words.language} ref={root}>
      <Doors router={router} words={words} view={view} rooms={rooms.current} blocking={blocking} />
      <Landmark isPage={isPage}>
        <TroubleNote session={session} words={words} />
        {shown && props ? (
          <Guard key={shown.view.id} words={words}>
            <shown.View {...props} />
          </Guard>
        ) : (
          <ReadingView session={session} words={words} />
        )}
      </Landmark>
      <span class="hidden" role="status">
        {shown ? words.shell.opened(shown.view.name(words)) : ""}
      </span>
      <Foot session={session} words={words} dock={shown?.Dock && props ? <shown.Dock {...props} /> : null} />
      {question ? <QuestionDialog key={question.sheet} question={question} words={words} /> : null}
    </div>
  );
}

function viewOf(id: string): View {
  const [first] = VIEWS;
  const view = VIEWS.find((one) => one.id === id) ?? first;
  if (!view) throw new Error("There are no views.");
  return view;
}

/** The view once it is loaded; the one before stays in sight until then. */
function useLoaded(view: View): (LoadedView & { readonly view: View }) | null {
  const [loaded, setLoaded] = useState<(LoadedView & { readonly view: View }) | null>(null);
  useEffect(() => {
    let isWanted = true;
    const draw = (parts: LoadedView) => {
      if (isWanted) setLoaded({ ...parts, view });
    };
    view.load().then(
      draw,
      // A piece that does not come breaks its own view, and no other.
      (error: unknown) =>
        draw({
          View: () => {
            throw error;
          },
        }),
    );
    return () => {
      isWanted = false;
    };
  }, [view]);
  return loaded;
}

/** Where the link that led to a view is gone, the view has the focus. The first view leaves it where it is. */
function useMainFocus(view: string | null): void {
  const last = useRef(view);
  useEffect(() => {
    const isMoved = last.current !== null && last.current !== view;
    last.current = view;
    if (isMoved && document.activeElement === document.body) focusView();
  }, [view]);
}

/** Each view keeps how far it was scrolled. */
function useScroll(root: { readonly current: HTMLDivElement | null }, remember: Remember, isThere: boolean): void {
  const scrolled = remember("scrolled", 0);
  useLayoutEffect(() => {
    const pane = root.current;
    if (!pane || !isThere) return;
    pane.scrollTop = scrolled.value;
    const keep = () => {
      scrolled.value = pane.scrollTop;
    };
    pane.addEventListener("scroll", keep, { passive: true });
    return () => pane.removeEventListener("scroll", keep);
  }, [root, scrolled, isThere]);
}

/** Alt+1 to Alt+5 open the doors. */
function useDoorKeys(router: Router, rooms: ReadonlyMap<Door, string>): void {
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // With Alt held, a Mac's keyboard writes other signs: the key itself counts.
      const digit = /^Digit([1-5])$/.exec(event.code)?.[1];
      if (!event.altKey || event.ctrlKey || event.metaKey || digit === undefined) return;
      const door = DOORS[Number(digit) - 1];
      const to = doorsThatLead(rooms).find((one) => one.door === door);
      if (!to) return;
      event.preventDefault();
      router.go({ view: to.id, about: null });
    };
    addEventListener("keydown", press);
    return () => removeEventListener("keydown", press);
  }, [router, rooms]);
}
