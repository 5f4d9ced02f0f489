/** Whether two values hold the same, however deep. A property that is undefined is as good as none. */
export function same(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (one === null || other === null || typeof one !== "object" || typeof other !== "object") return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [mine, theirs] = [entriesOf(one), entriesOf(other)];
  return (
    mine.size === theirs.size && [...mine].every(([key, value]) => theirs.has(key) && same(value, theirs.get(key)))
  );
}

function entriesOf(value: object): Map<string, unknown> {
  return new Map(Object.entries(value).filter(([, one]) => one !== undefined));
}
