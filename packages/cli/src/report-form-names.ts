// The forms themselves bring every analysis along; a command that only names them must start without.
export const REPORT_FORM_NAMES = ["html", "md", "json", "xlsx"] as const;
