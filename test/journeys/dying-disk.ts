import { type Disk, nodeDisk } from "@throughline/xlsx-host/src/disk.ts";

/** A disk that works so many times and then never again, as when somebody pulls the plug. */
export function dyingDisk(calls: number): { readonly disk: Disk; readonly hasDied: () => boolean } {
  let left = calls;
  let died = false;
  const mortal =
    <A extends readonly unknown[], R>(use: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      left -= 1;
      died ||= left < 0;
      if (died) throw new Error("The plug was pulled.");
      return use(...given);
    };
  const { resolve, read, state, list, create, rename, remove } = nodeDisk;
  const disk = {
    resolve: mortal(resolve),
    read: mortal(read),
    state: mortal(state),
    list: mortal(list),
    create: mortal(create),
    rename: mortal(rename),
    remove: mortal(remove),
  };
  return { disk, hasDied: () => died };
}
