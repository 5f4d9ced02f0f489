import { AppError } from "@throughline/shared/host/errors.ts";

const PATIENCE_MS = 20_000;

/** Runs while no other run of ours writes to this spreadsheet. People are not kept out by it. */
export function underLock<T>(run: () => T): T {
  const lock = LockService.getDocumentLock();
  if (lock && !lock.tryLock(PATIENCE_MS)) {
    throw new AppError(
      "host/locked",
      "Somebody else is changing this spreadsheet with Throughline right now.",
      "Nothing was changed. Wait a moment, then try again.",
    );
  }
  try {
    return run();
  } finally {
    lock?.releaseLock();
  }
}
