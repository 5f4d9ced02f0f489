import type { FakeDocument } from "./document.ts";
import type { Told } from "./strict.ts";

/** What every object of the fake shares. */
export interface World {
  readonly document: FakeDocument;
  readonly told: Told;
}
