import type { Chosen, KeptSettings } from "@throughline/shared/kept/notes/settings.ts";
import type { Pack } from "@throughline/shared/templates/types.ts";
import type { ViewProps } from "../view.ts";

/** What every part of the workbook's settings is handed. */
export interface SharedProps extends ViewProps {
  readonly kept: KeptSettings;
  /** The workbook's template, without what the workbook chose otherwise. */
  readonly template: Pack;
  /** Chooses for everyone who opens the workbook. */
  readonly choose: (chosen: Chosen) => void;
}
