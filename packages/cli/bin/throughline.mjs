#!/usr/bin/env node
// In a checkout the bundle follows the sources; an installed copy ships it.
import { existsSync } from "node:fs";

if (existsSync(new URL("../src/main.ts", import.meta.url))) {
  const { isStale, buildCli } = await import("./build.mjs");
  try {
    if (isStale()) await buildCli();
  } catch (error) {
    const missing = error.code === "ERR_MODULE_NOT_FOUND";
    console.error(
      missing
        ? "Throughline is not set up here yet. Run “npm start” once in its folder, and try again."
        : `Throughline could not be built from its sources: ${error.message}`,
    );
    process.exit(2);
  }
}
await import("../dist/throughline.mjs");
