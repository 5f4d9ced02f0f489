/** The place an arrow leads to from one of a table's places, in a row of so many; null where it leads nowhere. */
export function stepTo(key: string, from: number, across: number, count: number): number | null {
  const [row, col] = [Math.floor(from / across), from % across];
  const rows = Math.ceil(count / across);
  const at = (r: number, c: number) => (r < 0 || r >= rows || c < 0 || c >= across ? null : r * across + c);
  switch (key) {
    case "ArrowRight":
      return at(row, col + 1);
    case "ArrowLeft":
      return at(row, col - 1);
    case "ArrowDown":
      return at(row + 1, col);
    case "ArrowUp":
      return at(row - 1, col);
    case "Home":
      return at(row, 0);
    case "End":
      return at(row, across - 1);
    default:
      return null;
  }
}
