/** A version of a rubric that scores may have been made with: it is never changed again. */
export interface Published {
  readonly id: string;
  readonly version: number;
  /** As `rubricHash` gives it. */
  readonly hash: string;
}

/** Every version that was ever handed out. A changed rubric gets a new version, and a line of its own here. */
export const PUBLISHED: readonly Published[] = [{ id: "default-plan-quality", version: 1, hash: "0b8qticmt7g" }];
