/** Texts that try to break out of every format at once. */
import { finding, place, result } from "./result.ts";

export const hostileText =
  "a\u001b[31m]]>&<script>alert(1)</script>\"'`|*_[x](http://evil.example)\r\n::error::x %0A@team #1 ##[group]\u202e\ud800\ufffe";

const at = place("dir, a:b%/<x>&\"'`|@team ü\u001b.cfg", 2, 3, 5);

/** A result whose names, messages and paths are hostile. */
export const hostile = result(
  [
    finding({ message: hostileText, at, related: [{ message: hostileText, at }] }),
    finding({ message: "an info", severity: "info", rule: "other/unknown", at, related: [] }),
  ],
  { [at.path]: ["hostname ü", "ü line", "end"], "quiet.cfg": ["hostname Q"] },
);
