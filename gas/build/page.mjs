import { fileURLToPath } from "node:url";
import { sidebarBundle } from "../../packages/sidebar/build.mjs";

const entry = fileURLToPath(new URL("../src/sidebar/main.ts", import.meta.url));

/**
 * The sidebar as one HTML file: Apps Script serves no other files. Template literals are written as plain text, since
 * HtmlService strips what looks like a comment inside of them.
 */
export async function bundlePage() {
  const options = { supported: { "template-literal": false }, charset: "ascii" };
  const { files } = await sidebarBundle({ entry, lazy: false, options });
  const text = (name) => new TextDecoder().decode(files[name]);
  const script = text("sidebar.js")
    .replaceAll("<!--", "\\x3C!--")
    .replaceAll("<?", "\\x3C?")
    .replaceAll(/<\/(script)/gi, "\\x3C/$1");
  return [
    "<!DOCTYPE html>",
    '<html lang="en">',
    "<head>",
    '<meta charset="utf-8">',
    '<base target="_blank">',
    "<title>Throughline</title>",
    `<style>${text("sidebar.css")}</style>`,
    "</head>",
    "<body>",
    "<div data-sidebar></div>",
    `<script>${script}</script>`,
    "</body>",
    "</html>",
    "",
  ].join("\n");
}
