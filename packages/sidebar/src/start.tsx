import { effect, signal } from "@preact/signals";
import type { WorkbookHost } from "@throughline/shared/host/port.ts";
import { render } from "preact";
import { clockNow } from "./clock.ts";
import { type Address, startRouter } from "./router.ts";
import type { Language, Theme } from "./session/types.ts";
import { type Session, startSession } from "./session.ts";
import { Shell } from "./shell/shell.tsx";
import { wear } from "./theme.ts";
import { ENGLISH, wordsOf } from "./words/index.ts";
import "./styles/index.css";

export interface SidebarOptions {
  /** The host's own language, until the person chooses another: "en-US", "es-419". The browser's where absent. */
  readonly language?: string;
  /** The host's own theme, until the person chooses another; "system" where absent. */
  readonly theme?: Theme;
  /** Serial day and time by the person's clock. */
  readonly now?: () => number;
  /** Who is at the keyboard, where the host knows. */
  readonly who?: () => string | null;
  /** The view that opens first. */
  readonly view?: string;
  /**
   * Whether the sidebar is all of its page. Beside a spreadsheet of the page's own it is false: the host then sets it
   * into a landmark with a name, such as an aside.
   */
  readonly isPage?: boolean;
  /** Whether the page's hash says which view is open; false for a page whose hash is another's. */
  readonly mirrorsHash?: boolean;
}

export interface Sidebar {
  readonly session: Session;
  /** Opens a view, for a host that has buttons of its own. */
  readonly go: (to: Address) => void;
  /** The host's theme has changed. */
  readonly setTheme: (theme: Theme) => void;
  readonly close: () => void;
}

/**
 * Draws the sidebar into an element that has a height of its own, and checks the workbook. The bundle has a style sheet
 * beside the script; both work under a CSP of 'self'.
 */
export function startSidebar(host: WorkbookHost, element: HTMLElement, options: SidebarOptions = {}): Sidebar {
  const { now = clockNow, who, view = "home", mirrorsHash = true, isPage = true } = options;
  const hostTheme = signal<Theme>(options.theme ?? "system");
  const words = signal(ENGLISH);
  const session = startSession(host, { now, ...(who ? { who } : {}) });
  const router = startRouter({ view, about: null }, mirrorsHash);

  const stops = [
    effect(() => wear(session.mine.value.theme ?? hostTheme.value)),
    effect(() => {
      const language = session.mine.value.language ?? languageOf(options.language ?? navigator.language);
      void wordsOf(language).then((loaded) => {
        words.value = loaded;
        document.documentElement.lang = language;
      });
    }),
    listeningTo(window, "focus", () => void session.returned()),
    listeningTo(document, "visibilitychange", () => {
      void (document.visibilityState === "visible" ? session.returned() : session.scoring.save());
    }),
  ];

  function Sidebar() {
    return <Shell session={session} router={router} words={words.value} isPage={isPage} />;
  }
  render(<Sidebar />, element);

  return {
    session,
    go: router.go,
    setTheme: (theme) => {
      hostTheme.value = theme;
    },
    close: () => {
      for (const stop of stops) stop();
      router.close();
      session.close();
      render(null, element);
    },
  };
}

function languageOf(locale: string): Language {
  return /^es\b/i.test(locale) ? "es" : "en";
}

function listeningTo(target: EventTarget, event: string, listener: () => void): () => void {
  target.addEventListener(event, listener);
  return () => target.removeEventListener(event, listener);
}
