import { spawn } from "node:child_process";

/** Opens an address in the person's browser, where there is a screen; returns whether that was tried. */
export function openBrowser(address: string): boolean {
  const program = opener();
  if (program === null) return false;
  const [command, ...args] = program;
  const child = spawn(command, [...args, address], { stdio: "ignore", detached: true });
  // Where the program is missing, the address that was printed is all there is.
  child.on("error", () => {});
  child.unref();
  return true;
}

function opener(): readonly [command: string, ...args: string[]] | null {
  switch (process.platform) {
    case "darwin":
      return ["open"];
    case "win32":
      return ["cmd", "/c", "start", ""];
    default:
      return process.env.DISPLAY || process.env.WAYLAND_DISPLAY ? ["xdg-open"] : null;
  }
}
