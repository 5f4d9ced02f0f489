export function builtFiles(origin?: string): Promise<{
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** What loads before the first paint. */
  readonly first: readonly string[];
}>;
