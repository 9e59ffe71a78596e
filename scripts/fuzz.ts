/**
 * `npm run fuzz -- --seconds 60 [--seed 1]`: reads inputs until the time is up and prints those for which something did not hold.
 * Exit 1 when there are any: they belong into test/fuzz/found.json.
 */
import { parseArgs } from "node:util";
import { readMaterial } from "../test/fuzz/inputs.ts";
import { tryInput } from "../test/fuzz/run.ts";

const { values } = parseArgs({ options: { seconds: { type: "string" }, seed: { type: "string" } } });
const seconds = Number(values.seconds ?? 60);
const first = Number(values.seed ?? Date.now() % 2 ** 31);
const MOST_SHOWN = 20;
const BATCH = 1000;
/** Milliseconds between two words about how far it is. */
const PAUSE = 60_000;

const material = readMaterial();
const end = Date.now() + seconds * 1000;
let seed = first;
let failures = 0;
let next = Date.now() + PAUSE;
while (Date.now() < end && failures < MOST_SHOWN) {
  for (let count = 0; count < BATCH; count++) {
    const failure = tryInput(material, seed++);
    if (failure === undefined) continue;
    failures++;
    console.log(JSON.stringify(failure));
  }
  if (Date.now() < next) continue;
  console.error(`${seed - first} inputs from seed ${first} on`);
  next += PAUSE;
}
console.log(`${seed - first} inputs from seed ${first} on, ${failures} failures`);
process.exitCode = failures > 0 ? 1 : 0;
