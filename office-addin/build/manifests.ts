export { functionsJson } from "../src/functions/metadata.ts";
export { jsonManifest, jsonSpanish, shortcutsJson } from "../src/manifest/json.ts";
export { xmlManifest } from "../src/manifest/xml.ts";
export { iconPath, manifestFor, PLACEHOLDER_ORIGIN } from "../src/manifest.ts";
