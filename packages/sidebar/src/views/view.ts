import type { ComponentType } from "preact";
import type { Remember } from "../remembered.ts";
import type { Router } from "../router.ts";
import type { Checked } from "../session/types.ts";
import type { Session } from "../session.ts";
import type { Words } from "../words/index.ts";

export type Door = "home" | "check" | "plan" | "score" | "setUp";

export const DOORS: readonly Door[] = ["home", "check", "plan", "score", "setUp"];

/** What a view is handed. It is drawn again by itself when a signal it reads changes. */
export interface ViewProps {
  readonly session: Session;
  /** The last check: a view is drawn only once there is one. */
  readonly checked: Checked;
  readonly words: Words;
  readonly router: Router;
  /** What the address says the view is about, such as a finding's key. */
  readonly about: string | null;
  /** Keeps the view's own state while the person is elsewhere. */
  readonly remember: Remember;
}

/** What a view is drawn with. */
export interface LoadedView {
  readonly View: ComponentType<ViewProps>;
  /** What is always in sight below the view, in place of when the workbook was checked. */
  readonly Dock?: ComponentType<ViewProps>;
}

/** A room of the sidebar. */
export interface View {
  /** Its address: "findings" is at #findings. */
  readonly id: string;
  readonly door: Door;
  /** What its link says. */
  readonly name: (words: Words) => string;
  /** False for what is only reached from within another view, such as a rule's page. */
  readonly isListed: boolean;
  /** `() => import("./home.tsx")`: a piece of its own where the host can load pieces. */
  readonly load: () => Promise<LoadedView>;
}
