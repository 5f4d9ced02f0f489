import { html } from "./html.ts";
import { json } from "./json.ts";
import { markdown } from "./markdown.ts";
import type { PlanReportForm } from "./types.ts";

export const PLAN_REPORT_FORMS: readonly PlanReportForm[] = [html, markdown, json];
