import type { Steps } from "@throughline/shared/recognize/steps.ts";

/** A screen that draws 60 times a second has 16 ms for a frame; what is left of it draws what was typed. */
const SLICE_MS = 10;

/**
 * Takes the steps to their answer, a slice at a time: in between the page draws, scrolls, and takes what is typed. Null
 * where `isOver` said in between that nobody waits for the answer any more.
 */
export async function inSlices<T>(steps: Steps<T>, isOver: () => boolean): Promise<T | null> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done === true) return step.value;
    } while (performance.now() < until);
    await othersTurn();
    if (isOver()) return null;
  }
}

/** Lets everything else that waits go first. A timer would make a page in the background wait for a second each time. */
function othersTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
