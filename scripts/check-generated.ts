/** Compares what the generators would write with what is committed, and names every file that is stale. */
import { generateAll, isSourceError, leftovers, textOf } from "./generators.ts";

try {
  const generated = generateAll();
  const stale = [
    ...generated.flatMap(({ path, text }) => {
      const committed = textOf(path);
      if (committed === text) return [];
      return [committed === undefined ? `${path}: missing` : `${path}: stale`];
    }),
    ...leftovers(generated).map((path) => `${path}: no generator writes it any more`),
  ];
  for (const line of stale) console.error(line);
  if (stale.length > 0) {
    console.error("run `npm run generate` and commit what it writes");
    process.exitCode = 1;
  } else console.log(`${generated.length} generated files are up to date`);
} catch (error) {
  if (!isSourceError(error)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
