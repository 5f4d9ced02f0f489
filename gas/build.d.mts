export interface GasBuild {
  /** By name: appsscript.json, Code.js and Sidebar.html. */
  readonly files: Readonly<Record<"appsscript.json" | "Code.js" | "Sidebar.html", string>>;
  /** The functions that Google may call. */
  readonly names: readonly string[];
}

export function builtFiles(): Promise<GasBuild>;
