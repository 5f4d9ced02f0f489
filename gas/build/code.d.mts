export function bundleCode(): Promise<{ readonly code: string; readonly names: readonly string[] }>;
