/** All that is asked of Excel itself, so that tests can put another one behind the door. */
export interface ExcelDoor {
  /** Runs a batch in one context, as Excel.run does. */
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  /** Whether this Excel has a version of the requirement set ExcelApi, such as "1.13". */
  readonly supports: (version: string) => boolean;
}
