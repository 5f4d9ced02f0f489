import { github } from "./github.ts";
import { html } from "./html.ts";
import { json } from "./json.ts";
import { junit } from "./junit.ts";
import { sarif } from "./sarif.ts";
import { text } from "./text.ts";
import type { Report } from "./types.ts";

export const REPORTS: readonly Report[] = [text, json, html, sarif, github, junit];
