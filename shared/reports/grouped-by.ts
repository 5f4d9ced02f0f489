export type Group<T> = readonly [T, ...T[]];

/** Items under one key each, keys in the order in which they first come. */
export function groupedBy<T>(items: readonly T[], keyOf: (item: T) => string): [key: string, group: Group<T>][] {
  const groups = new Map<string, [T, ...T[]]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups];
}
