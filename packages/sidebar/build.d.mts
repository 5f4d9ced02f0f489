import type { BuildOptions } from "esbuild";

export interface SidebarBundle {
  /** By name: "sidebar.js", "sidebar.css" and, where lazy, pieces. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** Names of what a page loads before it can draw. */
  readonly first: readonly string[];
  /** Minified bytes of each source in them, by its path. */
  readonly sources: Readonly<Record<string, number>>;
}

export function sidebarBundle(what: {
  readonly entry: string;
  readonly lazy: boolean;
  readonly options?: BuildOptions;
}): Promise<SidebarBundle>;

export function gzipped(contents: Uint8Array): number;
