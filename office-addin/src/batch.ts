import type { ExcelDoor } from "./door.ts";
import { inWords, noAnswer } from "./errors.ts";

/** What was asked for in a batch, to be called once the batch is through. */
export type Answer<T> = () => T;

/** One conversation with Excel: objects of its context stay good from one sync to the next. */
export interface Batch {
  readonly context: Excel.RequestContext;
  readonly workbook: Excel.Workbook;
  /** One round trip: all that is queued goes out, all that was asked for comes in. */
  readonly sync: () => Promise<void>;
}

/** Runs a batch. What Excel says goes wrong is thrown as an AppError; one that never answers is not waited for. */
export async function inBatch<T>(
  door: ExcelDoor,
  patienceSeconds: number,
  work: (batch: Batch) => Promise<T>,
): Promise<T> {
  try {
    return await door.run((context) =>
      work({ context, workbook: context.workbook, sync: () => inTime(context.sync(), patienceSeconds) }),
    );
  } catch (error) {
    throw inWords(error);
  }
}

function inTime<T>(promise: Promise<T>, seconds: number): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(noAnswer(seconds)), seconds * 1000);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
