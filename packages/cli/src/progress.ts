/** Runs a step for each file, one after the other, and shows how far it is where a person watches a long run. */
export async function eachWithProgress<T>(files: readonly string[], step: (file: string) => Promise<T>): Promise<T[]> {
  const bar = await barFor(files.length);
  const results: T[] = [];
  for (const file of files) {
    bar?.update(results.length, { file });
    results.push(await step(file));
  }
  bar?.update(results.length, { file: "" });
  bar?.stop();
  return results;
}

async function barFor(total: number) {
  if (total < 2 || !process.stderr.isTTY) return null;
  const { default: progress } = await import("cli-progress");
  const bar = new progress.SingleBar({
    format: "{bar} {value} of {total}  {file}",
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
    // Where the lines are too short for the bar and a name, the name is cut rather than wrapped.
    linewrap: false,
    barsize: 24,
  });
  bar.start(total, 0, { file: "" });
  return bar;
}
