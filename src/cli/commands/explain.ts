/** `ioslint explain`: the page of one rule. */
import { noSettings } from "../../config/settings.ts";
import { hint } from "../../lint/nearest.ts";
import type { Io } from "../io.ts";
import { type Arguments, UsageError } from "../request.ts";
import { pageOf } from "../rule-page.ts";
import { rulesOf, settingsOf } from "../settings.ts";
import { onlyOperand } from "../values.ts";

export async function explain(read: Arguments, io: Io): Promise<number> {
  const id = onlyOperand(read, "rule");
  // The pages that ship need no configuration.
  const settings = pageOf(id, noSettings) === undefined ? await settingsOf(read, io) : noSettings;
  const page = pageOf(id, settings);
  if (page === undefined) {
    const ids = rulesOf(settings).map((each) => each.id);
    throw new UsageError(`unknown rule "${id}"${hint(id, ids)}`);
  }
  io.out(page);
  return 0;
}
