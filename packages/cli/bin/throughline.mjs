#!/usr/bin/env node
// In a checkout the bundle follows the sources; an installed copy ships it.
import { existsSync } from "node:fs";

if (existsSync(new URL("../src/main.ts", import.meta.url))) {
  const { isStale, buildCli } = await import("./build.mjs");
  if (isStale()) await buildCli();
}
await import("../dist/throughline.mjs");
