/** As much of Excel's runtime for functions of cells as we use. Source: its documentation; npm has no types that fit. */
declare namespace CustomFunctions {
  function associate(id: string, run: (...given: readonly unknown[]) => unknown): void;

  enum ErrorCode {
    invalidValue = "#VALUE!",
  }

  // biome-ignore lint/suspicious/noShadowRestrictedNames: it is the name that Excel gave it.
  class Error extends globalThis.Error {
    constructor(code: ErrorCode, message?: string);
  }
}
