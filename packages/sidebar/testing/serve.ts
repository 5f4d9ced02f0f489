import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sidebarBundle } from "../build.mjs";

const SAMPLE = "samples/juniper-valley.xlsx";

let bundling: ReturnType<typeof sidebarBundle> | null = null;

/**
 * Files of a page that shows the sidebar over workbooks, to be served to a browser. `root` is the checkout: scripts are
 * bundled elsewhere and have to say.
 */
export async function sidebarPage(
  plans: Readonly<Record<string, string | Uint8Array>> = {},
  root = join(import.meta.dirname, "../../.."),
): Promise<Readonly<Record<string, string | Uint8Array>>> {
  bundling ??= sidebarBundle({ entry: join(root, "packages/sidebar/testing/page.ts"), lazy: true });
  const { files } = await bundling;
  return { ...files, "juniper-valley.xlsx": readFileSync(join(root, SAMPLE)), ...plans, "index.html": PAGE };
}

const PAGE = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Throughline</title>
<link rel="stylesheet" href="sidebar.css">
<script type="module" src="sidebar.js"></script>
<div data-sidebar></div>
</html>
`;
