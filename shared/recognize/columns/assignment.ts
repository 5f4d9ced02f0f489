/**
 * The best one-to-one choice: each row takes at most one column, so that the sum of the worths is greatest. A worth of
 * 0 or less is no match. Returns for each row its column, or null. Hungarian method with potentials, O(rows² · columns).
 */
export function assign(worths: readonly (readonly number[])[]): (number | null)[] {
  const rows = worths.length;
  const choices = worths[0]?.length ?? 0;
  // Beside the real columns, each row has one of its own that is worth 0: "no match".
  const columns = choices + rows;
  const cost = (row: number, column: number) => (column < choices ? -Math.max(0, worths[row]?.[column] ?? 0) : 0);
  const rowPotential = new Float64Array(rows + 1);
  const columnPotential = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  const before = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    const slack = new Float64Array(columns + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Uint8Array(columns + 1);
    rowOf[0] = row;
    let column = 0;
    while (at(rowOf, column) !== 0) {
      used[column] = 1;
      const from = at(rowOf, column);
      let next = 0;
      let delta = Number.POSITIVE_INFINITY;
      for (let to = 1; to <= columns; to += 1) {
        if (used[to]) continue;
        const reduced = cost(from - 1, to - 1) - at(rowPotential, from) - at(columnPotential, to);
        if (reduced < at(slack, to)) {
          slack[to] = reduced;
          before[to] = column;
        }
        if (at(slack, to) < delta) {
          delta = at(slack, to);
          next = to;
        }
      }
      for (let to = 0; to <= columns; to += 1) {
        if (used[to]) {
          rowPotential[at(rowOf, to)] = at(rowPotential, at(rowOf, to)) + delta;
          columnPotential[to] = at(columnPotential, to) - delta;
        } else slack[to] = at(slack, to) - delta;
      }
      column = next;
    }
    while (column !== 0) {
      const previous = at(before, column);
      rowOf[column] = at(rowOf, previous);
      column = previous;
    }
  }
  const chosen: (number | null)[] = new Array(rows).fill(null);
  for (let column = 1; column <= choices; column += 1) {
    const row = at(rowOf, column) - 1;
    if (row >= 0 && (worths[row]?.[column - 1] ?? 0) > 0) chosen[row] = column - 1;
  }
  return chosen;
}

/** Reads a typed array; every index asked for is inside it. */
function at(values: ArrayLike<number>, index: number): number {
  return values[index] ?? 0;
}
