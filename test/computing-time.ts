/** Milliseconds that this process has computed so far: a clock that stands still while other programs have their turn. */
export function computedMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
