import { ENGLISH } from "../locales/language.ts";
import { noPaint } from "../reports/paint.ts";
import type { CheckedFile, PrintedFinding, ReportContext, UnreadFile } from "../reports/types.ts";
import type { Rule } from "../rules/types.ts";

const docs = {
  what: "Every action step names who will do it.",
  why: "A step without a name is nobody's.",
  how: "Write one person or role; put helpers in Support.",
  source: "drawn for tests",
};

const check = () => {};

export const drawnRules: readonly Rule[] = [
  { id: "steps/require-owner", severity: "error", docs, messages: {}, needs: [], check },
  { id: "steps/dates-in-order", severity: "warning", docs, messages: {}, needs: [], check },
  { id: "steps/known-words", severity: "info", docs, messages: {}, needs: [], check },
];

export const drawnContext: ReportContext = {
  language: ENGLISH,
  rules: drawnRules,
  today: "2026-09-15",
  version: "1.2.3",
  paint: noPaint,
  width: null,
  all: false,
};

export function drawnFinding(more: Partial<PrintedFinding> = {}): PrintedFinding {
  return {
    rule: "steps/require-owner",
    severity: "error",
    sheet: "Steps",
    cell: "B7",
    place: "Steps!B7",
    message: "“Hire coach” has no owner.",
    key: "steps/require-owner:hire coach",
    related: [],
    fixes: [],
    ...more,
  };
}

export function drawnFile(more: Partial<CheckedFile> = {}): CheckedFile {
  return {
    file: "plan.xlsx",
    pack: "simple-plan",
    packName: "Simple plan",
    tables: [{ sheet: "Steps", kind: "Implementation plan", records: 12 }],
    findings: [drawnFinding()],
    notChecked: [],
    setAside: 0,
    notices: [],
    ...more,
  };
}

export const drawnUnread: UnreadFile = {
  file: "locked.xlsx",
  error: {
    code: "file/password",
    message: "This workbook is protected with a password.",
    hint: "Open it in Excel, remove the password, and try again.",
  },
};

/** Text that people, or those who wish them ill, could write in a cell; each report must carry it as mere text. */
export const hostileTexts: readonly string[] = [
  "<img src=x onerror=alert(1)>",
  '"><script>alert(1)</script>',
  "</style><script>alert(1)</script>",
  "'><svg/onload=alert(1)>",
  "javascript:alert(1)",
  "=cmd|' /C calc'!A0",
  "]]><failure>",
  "::error file=x::stop\n::set-output name=a::b",
  "%0A::warning::hello",
  "\u001B[2J\u001B]0;title\u0007bell",
  "\u202Egpj.exe",
  "\u0000\u0008\uFFFE\uD800 alone",
  "line one\r\nline two\u2028line three",
  "&lt;b&gt; &amp; “quotes”",
];
