#!/usr/bin/env node
// In a checkout the bundle follows the sources; an installed copy ships it.
import { existsSync } from "node:fs";

if (existsSync(new URL("../src/main.ts", import.meta.url))) {
  const { isStale, buildCli } = await import("./build.mjs");
  try {
    if (isStale()) await buildCli();
  } catch (error) {
    console.error(`Throughline could not be built from its sources: ${error.message}`);
    process.exit(2);
  }
}
await import("../dist/throughline.mjs");
