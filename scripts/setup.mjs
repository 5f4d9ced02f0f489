// Installs what is missing, and is instant when nothing is. Runs before `npm start` and `npm test`.
import { spawnSync } from "node:child_process";
import { statSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function changedAt(path) {
  return statSync(`${root}/${path}`, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: "inherit" });
  if (status === 0) return;
  console.error(
    `\nSet-up stopped: “${command} ${args.join(" ")}” did not finish. Read the lines above, then run the same command again.`,
  );
  process.exit(status ?? 1);
}

// npm writes node_modules/.package-lock.json last, so it is there, and newer, only after a whole install.
if (changedAt("node_modules/.package-lock.json") < changedAt("package-lock.json")) {
  console.log("Installing the packages this project builds on …");
  // Not "npm ci": the lock file lists the binaries of the machine it was made on, and ci refuses to add yours.
  run("npm", ["install", "--no-save", "--no-fund", "--no-audit", "--loglevel=error"]);
}
