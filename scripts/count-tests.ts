/** Prints the counts of vitest's JSON report as one line: `N passed, N failed, N skipped`. */
import { readFileSync } from "node:fs";

const report: unknown = JSON.parse(readFileSync("coverage/tests.json", "utf8"));

function count(field: string): number {
  const value = typeof report === "object" && report !== null ? Reflect.get(report, field) : undefined;
  if (typeof value !== "number") throw new Error(`coverage/tests.json has no ${field}`);
  return value;
}

const skipped = count("numPendingTests") + count("numTodoTests");
console.log(`${count("numPassedTests")} passed, ${count("numFailedTests")} failed, ${skipped} skipped`);
