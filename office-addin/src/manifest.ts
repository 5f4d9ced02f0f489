import { FLOOR } from "./abilities.ts";
import { functions, type OneFunction } from "./functions/metadata.ts";

/** A word of the manifest in each of its languages. Each is at most as long as Excel shows. */
export interface Said {
  readonly en: string;
  readonly es: string;
}

/** A button of the ribbon group. */
export interface RibbonButton {
  readonly id: string;
  readonly label: Said;
  readonly tip: Said;
  /** What it does in the pane; null only opens it. */
  readonly action: "check" | "next-finding" | "score" | "insert-template" | "help" | null;
}

/** What the manifests say, each in its own format. */
export interface Manifest {
  /** Never change: by these Excel knows that a new version is the same add-in. */
  readonly ids: { readonly xml: string; readonly json: string };
  readonly version: string;
  /** Where the files are served, without a slash at the end. */
  readonly origin: string;
  readonly provider: string;
  readonly name: Said;
  readonly short: Said;
  readonly long: Said;
  readonly floor: string;
  readonly group: Said;
  readonly open: Said;
  readonly buttons: readonly RibbonButton[];
  /** Keys for "next finding", which Excel and browsers leave free. */
  readonly nextFindingKeys: { readonly windows: string; readonly mac: string };
  readonly functions: readonly OneFunction[];
  readonly namespace: string;
  readonly icons: readonly number[];
  readonly accent: string;
  readonly pages: { readonly pane: string; readonly support: string; readonly privacy: string };
}

export const ICON_SIZES = [16, 32, 64, 80, 128] as const;

/** Stands for where a state serves the add-in, until it says so. */
export const PLACEHOLDER_ORIGIN = "https://throughline.example.org";

export function manifestFor({ origin, version }: Pick<Manifest, "origin" | "version">): Manifest {
  return {
    ids: { xml: "5b0c3c0e-6f0e-4d5b-9a39-1c1d7f2a6e41", json: "a3c7e2d4-8b1f-4e60-b5d2-0f9e6a7c1b58" },
    version,
    origin,
    provider: "Throughline",
    name: { en: "Throughline", es: "Throughline" },
    short: {
      en: "Checks and scores district improvement plans.",
      es: "Revisa y califica planes de mejora del distrito.",
    },
    long: {
      en: "Reads a district's improvement plan where it stands, says what is missing or does not fit together, and puts right what you choose. Nothing leaves the workbook.",
      es: "Lee el plan de mejora del distrito tal como está, dice qué falta o no concuerda y corrige lo que usted elige. Nada sale del libro.",
    },
    floor: FLOOR,
    group: { en: "Throughline", es: "Throughline" },
    open: { en: "Open", es: "Abrir" },
    buttons: [
      {
        id: "Open",
        label: { en: "Open", es: "Abrir" },
        tip: { en: "Open Throughline beside the plan.", es: "Abrir Throughline junto al plan." },
        action: null,
      },
      {
        id: "Check",
        label: { en: "Check", es: "Revisar" },
        tip: { en: "Read the plan again and check it.", es: "Leer el plan de nuevo y revisarlo." },
        action: "check",
      },
      {
        id: "NextFinding",
        label: { en: "Next finding", es: "Siguiente hallazgo" },
        tip: { en: "Go to the cells of the next finding.", es: "Ir a las celdas del siguiente hallazgo." },
        action: "next-finding",
      },
      {
        id: "Score",
        label: { en: "Score", es: "Calificar" },
        tip: {
          en: "Score the plan by the rubric, row by row.",
          es: "Calificar el plan con la rúbrica, fila por fila.",
        },
        action: "score",
      },
      {
        id: "InsertTemplate",
        label: { en: "Insert template", es: "Insertar plantilla" },
        tip: {
          en: "Add a sheet of a template to this workbook.",
          es: "Agregar a este libro una hoja de una plantilla.",
        },
        action: "insert-template",
      },
      {
        id: "Help",
        label: { en: "Help", es: "Ayuda" },
        tip: {
          en: "A short tour, the keys, privacy, and the self-test.",
          es: "Un recorrido breve, las teclas, la privacidad y la autoprueba.",
        },
        action: "help",
      },
    ],
    nextFindingKeys: { windows: "Ctrl+Alt+Shift+N", mac: "Command+Option+Shift+N" },
    functions,
    namespace: "THROUGHLINE",
    icons: ICON_SIZES,
    accent: "#23468F",
    pages: { pane: "taskpane.html", support: "support.html", privacy: "privacy.html" },
  };
}

/** Excel wants four numbers; a version of ours has three. */
export function fourNumbers(version: string): string {
  return [...version.split("."), "0", "0"].slice(0, 4).join(".");
}

export function urlOf({ origin }: Pick<Manifest, "origin">, path: string): string {
  return `${origin}/${path}`;
}

export function iconPath(size: number): string {
  return `icons/throughline-${size}.png`;
}
