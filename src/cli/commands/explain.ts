/** `ioslint explain`: the page of one rule. */
import { pages } from "../../../rules/generated/pages.ts";
import { hint } from "../../lint/nearest.ts";
import type { Io } from "../io.ts";
import { type Arguments, UsageError } from "../request.ts";
import { onlyOperand } from "../values.ts";

export async function explain(read: Arguments, io: Io): Promise<number> {
  const id = onlyOperand(read, "rule");
  const page = pages.get(id);
  if (page === undefined) throw new UsageError(`unknown rule "${id}"${hint(id, [...pages.keys()])}`);
  io.out(page);
  return 0;
}
