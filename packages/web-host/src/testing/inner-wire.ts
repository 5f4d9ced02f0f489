import { fileAnswerer } from "../file/answering.ts";
import type { Wire } from "../file/calls.ts";

/** A wire to a file held by this very program; what goes over it is copied, as it is on the way to a worker. */
export function innerWire(): Wire {
  const answer = fileAnswerer();
  return {
    send: (call, onAnswer) => void answer(structuredClone(call), (said) => onAnswer(structuredClone(said))),
    close: () => {},
  };
}
