import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// npm run test:soak
const soaks = Boolean(process.env.THROUGHLINE_SOAK);

const PATIENCE_MS = 180_000;

export default defineConfig({
  test: {
    include: ["{shared,packages,gas,office-addin,test}/**/*.test.{ts,tsx}"],
    reporters: ["default", "./test/closing-line.ts"],
    setupFiles: soaks ? ["./test/soak.ts"] : [],
    // A computer that does much else at once takes its time: only what hangs ends here.
    testTimeout: soaks ? 3_600_000 : PATIENCE_MS,
    hookTimeout: PATIENCE_MS,
    expect: { poll: { timeout: PATIENCE_MS / 4 } },
    // Modules of ours remember nothing, so one file of tests leaves nothing behind for the next. Importing everything
    // anew for each would take longer than most tests; a mock of the soak is the one thing that must not stay.
    isolate: soaks,
    unstubGlobals: true,
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
