// npm run new rule implementation-plan/require-room, or npm run new kind bus-routes
import { spawnSync } from "node:child_process";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { AppError } from "@throughline/shared/host/errors.ts";
import { scaffold } from "./new/scaffold.ts";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const [what, id] = process.argv.slice(2);

try {
  const files = scaffold(root, what, id);
  spawnSync("npx", ["biome", "check", "--write", ...files], { cwd: root, stdio: ["ignore", "ignore", "inherit"] });
  console.log(`Written, and listed:\n${files.map((file) => `  ${file}`).join("\n")}\n`);
  console.log("It works as it stands: change it to what you mean, then run “npm run docs” and “npm test”.");
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  console.error(`${error.message}\n${error.hint}`);
  process.exitCode = 2;
}
