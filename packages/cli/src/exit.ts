/** Exit codes; where several would fit, the highest wins. */
export const EXIT = {
  /** Nothing blocks sending. */
  fine: 0,
  /** Something blocks sending. */
  blocked: 1,
  /** Some file could not be read, or the command line was not understood. */
  unread: 2,
} as const;
