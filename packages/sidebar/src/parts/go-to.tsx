import { cellName } from "@throughline/shared/workbook/a1.ts";
import type { CellRef } from "@throughline/shared/workbook/types.ts";
import type { ComponentChildren } from "preact";
import type { Session } from "../session.ts";
import { rangeOf } from "./cell-tag.tsx";

/** Words of the sheet; choosing them goes to their cell, where the host has a screen to show it on. */
export function GoTo({ session, at, as, children }: GoToProps) {
  if (!session.host.about.capabilities.screen) return <span class={as}>{children}</span>;
  return (
    <button type="button" class={as} title={cellName(at)} onClick={() => void session.show([rangeOf(at)])}>
      {children}
    </button>
  );
}

interface GoToProps {
  readonly session: Session;
  readonly at: CellRef;
  readonly as: string;
  readonly children: ComponentChildren;
}
