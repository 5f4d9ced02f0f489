/**
 * Work that comes to its answer step by step. Between two steps it may wait while a page draws, or be left undone;
 * what it has found out by then is kept where it is remembered, and changes no answer.
 */
export type Steps<T> = Generator<undefined, T, undefined>;

/** Goes through all the steps at once. */
export function inOneGo<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
