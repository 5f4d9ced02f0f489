// Installs what is missing, and is instant when nothing is. Runs before `npm start`, and with --for-tests before
// `npm test`.
import { spawnSync } from "node:child_process";
import { existsSync, statSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
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

// LibreOffice reads our workbooks as another program would, and Chromium shows every screen. Their tests are skipped, and
// say so, where one is missing; only a container or another machine of one's own, where we may install Debian's
// packages, gets them unasked.
const programs = [
  { program: "soffice", name: "LibreOffice", packages: ["libreoffice-calc", "fonts-crosextra-carlito"] },
  { program: "chromium", name: "Chromium", packages: ["chromium"] },
];
const missing = process.argv.includes("--for-tests") ? programs.filter(({ program }) => !isInstalled(program)) : [];
if (missing.length > 0 && !(isInstalled("apt-get") && process.getuid?.() === 0)) {
  for (const { name } of missing)
    console.log(`${name} is not on the PATH: without it, the tests that ask for it are skipped.`);
} else if (missing.length > 0) {
  console.log(`Installing ${missing.map(({ name }) => name).join(" and ")} for the tests that ask for it …`);
  const quietly = {
    cwd: root,
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  };
  spawnSync("apt-get", ["update", "-qq"], quietly);
  for (const { name, packages } of missing) {
    const { status } = spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages], quietly);
    if (status !== 0) console.log(`${name} could not be installed; the tests that ask for it are skipped.`);
  }
}

function isInstalled(program) {
  return (process.env.PATH ?? "").split(delimiter).some((folder) => existsSync(join(folder, program)));
}
