import type { BuildOptions } from "esbuild";

/** The folder of the whole project. */
export const root: string;

export type Files = Readonly<Record<string, Uint8Array>>;

/** The web workbook: files by name, that any server can hand out as they are. */
export function webFiles(): Promise<Files>;

/** Writes them to a folder, packages/web-host/dist where none is named, and gives back which. */
export function buildWeb(folder?: string): Promise<string>;

/** Whether the build is missing, or older than a source file. */
export function isStale(): boolean;

/** Bundles for browsers: files by name. */
export function bundle(entryPoints: Readonly<Record<string, string>>, options?: BuildOptions): Promise<Files>;
