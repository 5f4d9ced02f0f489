import type { GivenFile } from "../file/held-file.ts";

/** A file that lies with the page, or below it; null for any other place, and where there is none. */
export async function fetchFile(path: string, page: string): Promise<GivenFile | null> {
  const folder = new URL(".", page);
  const address = new URL(path, folder);
  if (address.origin !== folder.origin || !address.pathname.startsWith(folder.pathname)) return null;
  const answer = await fetch(address).catch(() => null);
  if (!answer?.ok) return null;
  const name = decodeURIComponent(address.pathname.split("/").at(-1) ?? "");
  return { name, bytes: new Uint8Array(await answer.arrayBuffer()), kept: "" };
}
