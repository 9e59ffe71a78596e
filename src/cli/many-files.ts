/** Sets V8 to reading many files, of which little stays. */
import process from "node:process";

/** From so many files on it pays to ask V8 for anything. */
const many = 200;

/** The last major version of V8 that was seen to know the flag; others would complain on standard error. */
const lastKnown = 13;

/**
 * V8 makes objects old from the start where those made by the same code lived long before: those of the first texts, which are kept, make it do so
 * with the trees of all others. Old rubbish then keeps young rubbish alive: collecting took half of the time that parsing takes.
 */
export function expectFiles(number: number): void {
  if (number < many || Number.parseInt(process.versions.v8, 10) > lastKnown) return;
  // Not imported: that takes a millisecond, and most runs have few files.
  process.getBuiltinModule("node:v8").setFlagsFromString("--no-allocation-site-pretenuring");
}
