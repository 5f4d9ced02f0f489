// Checks the types of each part under the limits of its own. What has not changed since the last time is not looked at
// again.
import { spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
// The first is all there is and takes longest.
const waiting = [".", "shared", "packages/xlsx", "packages/sidebar", "packages/web-host", "gas", "office-addin"];

/** Runs the compiler; resolves to whether all is well. It says what is not. */
function check(project) {
  const known = `node_modules/.cache/throughline/types/${project.replace("/", "-")}.tsbuildinfo`;
  const compiler = ["node_modules/typescript/bin/tsc", "--project", project];
  const options = ["--incremental", "--tsBuildInfoFile", known, "--pretty"];
  const run = spawn(process.execPath, [...compiler, ...options], { cwd: root, stdio: "inherit" });
  return new Promise((resolve) => run.on("close", (code) => resolve(code === 0)));
}

async function checkInTurn() {
  const results = [];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) results.push(await check(next));
  return results.every(Boolean);
}

// Each takes up to a gigabyte.
const lanes = Math.min(availableParallelism(), 4);
const results = await Promise.all(Array.from({ length: lanes }, checkInTurn));
if (!results.every(Boolean)) process.exitCode = 1;
