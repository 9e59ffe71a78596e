/** Commands of NHRP in an overlay of IPv6. */
import { expect, it } from "vitest";
import { rules } from "../../rules/generated/registry.ts";
import { lint } from "../../src/lint/lint.ts";
import { readDocument } from "../../src/syntax/document.ts";
import { entered } from "../support/entered.ts";
import type { Text } from "../support/lint.ts";
import { readNetwork } from "../support/networks.ts";

function found(texts: readonly Text[]) {
  const documents = texts.map(({ path, text }) => readDocument(path, text));
  return lint(documents, { rules, ignore: "none" }).diagnostics;
}

/** The server, its mapping and where multicast goes in lines of their own. */
function inThreeLines(text: string): string {
  return text.replace(
    /^ ipv6 nhrp nhs (\S+) nbma (\S+) multicast$/m,
    " ipv6 nhrp map $1/128 $2\n ipv6 nhrp map multicast $2\n ipv6 nhrp nhs $1",
  );
}

const mistakes: readonly (readonly [rule: string, line: RegExp, instead: string])[] = [
  ["nhrp/multicast-unmapped", /^ ipv6 nhrp map multicast (?!dynamic).*\n/m, ""],
  ["nhrp/nbma-mismatch", /^( ipv6 nhrp map [0-9A-F]\S+) \S+$/im, "$1 192.0.2.199"],
  ["nhrp/nhs-unmapped", /^ ipv6 nhrp map [0-9A-F]\S+ \S+\n/im, ""],
  ["nhrp/nhs-missing", /^ ipv6 nhrp nhs .*\n/m, ""],
  ["nhrp/network-id-mismatch", /^ ipv6 nhrp network-id .*$/m, " ipv6 nhrp network-id 4711"],
  ["nhrp/authentication-mismatch", /^ ipv6 nhrp authentication .*$/m, " ipv6 nhrp authentication Other"],
];

it.each(mistakes)("%s: the lines are those of IPv6, and they cure", (rule, line, instead) => {
  const texts = readNetwork("clean/ipv6-overlay").map((each) =>
    each.path === "spoke1.cfg" ? { ...each, text: inThreeLines(each.text).replace(line, instead) } : each,
  );
  const hit = found(texts).find((each) => each.rule === rule && each.severity !== "info");
  expect(hit?.fix?.commands.slice(1).filter((command) => !/^ (no )?ipv6 nhrp /.test(command))).toEqual([]);
  const after = hit?.fix === undefined ? texts : entered(texts, "spoke1.cfg", hit.fix);
  expect(found(after).filter((each) => each.rule === rule && each.severity !== "info")).toEqual([]);
});
