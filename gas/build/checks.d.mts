/** What is wrong with the built files, in sentences; [] where nothing is. */
export function troublesOf(files: Readonly<Record<string, string>>, names: readonly string[]): string[];
export const BUDGET: Readonly<Record<string, number>>;
