/** The configurations that a command looks at, and what it goes by. */
import type { Settings } from "../config/settings.ts";
import { complain } from "./complain.ts";
import { type Inputs, readConfigs } from "./inputs.ts";
import type { Io } from "./io.ts";
import type { Arguments } from "./request.ts";
import { filterOf, settingsOf } from "./settings.ts";

/**
 * Reads the configurations that the words mean, under the settings of the run, and says on standard error what could not be read.
 *
 * @param words the operands of the command when left out
 * @returns undefined when there is no configuration at all: the run has failed
 */
export async function configsOf(
  read: Arguments,
  io: Io,
  words: readonly string[] = read.operands,
): Promise<(Inputs & { readonly settings: Settings }) | undefined> {
  const settings = await settingsOf(read, io);
  const inputs = await readConfigs(words, io, { filter: filterOf(settings) });
  for (const each of inputs.problems) complain(io, each);
  return inputs.documents.length === 0 ? undefined : { ...inputs, settings };
}
