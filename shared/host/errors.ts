/** Something a person must be told that no rule can report: a file gone, no permission, a workbook too large. */
export class AppError extends Error {
  override readonly name = "AppError";
  /** Stable, such as "file/password"; tests and translations go by it. */
  readonly code: string;
  /** What the person can do now, as a sentence. */
  readonly hint: string;

  constructor(code: string, message: string, hint: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
    this.hint = hint;
  }
}
