import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    environment: "node",
    include: ["test/**/*.test.ts", "test/**/*.test.tsx"],
    exclude: ["test/e2e/**", "node_modules/**"],
    mockReset: true,
    restoreMocks: true,
    // A busy machine is no fault of the code: only what hangs fails.
    testTimeout: 60_000,
    sequence: { shuffle: true },
  },
});
