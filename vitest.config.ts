import { defineConfig } from "vitest/config";

// npm run test:soak
const soaks = Boolean(process.env.THROUGHLINE_SOAK);

export default defineConfig({
  test: {
    include: ["{shared,packages,gas,office-addin,test}/**/*.test.{ts,tsx}"],
    reporters: ["default", "./test/closing-line.ts"],
    setupFiles: soaks ? ["./test/soak.ts"] : [],
    testTimeout: soaks ? 3_600_000 : 20_000,
  },
});
