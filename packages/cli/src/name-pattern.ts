/**
 * Whether a name fits a pattern: * stands for any letters, ? for one, and capitals do not count. It goes back to the
 * last star only, so that no pattern can make it run away.
 */
export function fitsPattern(name: string, pattern: string): boolean {
  const [letters, wanted] = [name.toLowerCase(), pattern.toLowerCase()];
  let [at, want] = [0, 0];
  let star: { readonly want: number; at: number } | null = null;
  while (at < letters.length) {
    if (wanted[want] === "*") {
      star = { want, at };
      want += 1;
    } else if (wanted[want] === "?" || wanted[want] === letters[at]) {
      at += 1;
      want += 1;
    } else if (star) {
      star.at += 1;
      at = star.at;
      want = star.want + 1;
    } else {
      return false;
    }
  }
  return /^\**$/.test(wanted.slice(want));
}
