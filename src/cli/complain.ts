/** How a run says that something is wrong with the run itself. */
import { visible } from "../report/text.ts";
import type { Io } from "./io.ts";

/** Exit code of a run that failed itself. */
export const failed = 2;

/** One line on standard error. */
export function complain(io: Io, text: string): void {
  io.err(`ioslint: ${visible(text)}\n`);
}
