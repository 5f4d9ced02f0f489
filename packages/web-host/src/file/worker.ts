import { fileAnswerer } from "./answering.ts";
import type { Answer, Call } from "./calls.ts";

/** Runs in a worker: holds one file, reads and changes it while the page stays free. */
const answer = fileAnswerer();

self.addEventListener("message", ({ data }: MessageEvent<{ readonly number: number; readonly call: Call }>) => {
  void answer(data.call, (said: Answer) => postMessage({ number: data.number, answer: said }));
});
