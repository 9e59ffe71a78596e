import { defineConfig } from "vitest/config";

// The .ci/run script reads the JSON report to print its last line.
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    pool: "threads",
    isolate: false,
    testTimeout: 30_000,
    reporters: ["default", "json"],
    outputFile: { json: "coverage/tests.json" },
    coverage: {
      provider: "v8",
      reportOnFailure: true,
      include: ["src/**/*.ts", "rules/**/*.ts"],
      exclude: ["**/generated/**", "src/cli/{main,start}.ts"],
      reporter: ["text-summary", "json-summary", "html"],
      thresholds: { lines: 95 },
    },
  },
});
