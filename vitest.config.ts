import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// npm run test:soak
const soaks = Boolean(process.env.THROUGHLINE_SOAK);

export default defineConfig({
  test: {
    include: ["{shared,packages,gas,office-addin,test}/**/*.test.{ts,tsx}"],
    reporters: ["default", "./test/closing-line.ts"],
    setupFiles: soaks ? ["./test/soak.ts"] : [],
    testTimeout: soaks ? 3_600_000 : 20_000,
    // Modules of ours remember nothing, so one file of tests leaves nothing behind for the next. Importing everything
    // anew for each would take longer than most tests; a mock of the soak is the one thing that must not stay.
    isolate: soaks,
    unstubGlobals: true,
    maxWorkers: Math.max(2, availableParallelism() - 1),
  },
});
