import { readFileSync } from "node:fs";
import { join } from "node:path";
import { sidebarBundle } from "../build.mjs";

const root = join(import.meta.dirname, "..", "..", "..");

/** Files of a page that shows the sidebar over a sample, to be served to a test's browser. */
export async function sidebarPage(
  plans: Readonly<Record<string, Uint8Array>> = {
    "plan.xlsx": readFileSync(join(root, "samples/juniper-valley.xlsx")),
  },
): Promise<Readonly<Record<string, string | Uint8Array>>> {
  const { files } = await sidebarBundle({ entry: join(import.meta.dirname, "page.ts"), lazy: true });
  return { ...files, ...plans, "index.html": PAGE };
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
