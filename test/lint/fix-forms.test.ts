/** Commands in the forms that few networks need: named processes, keyrings, VRFs, built-in sets. */
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

interface Mistake {
  readonly what: string;
  readonly network: string;
  readonly file: string;
  readonly rule: string;
  /** What becomes of the file. */
  readonly change: readonly (readonly [RegExp, string])[];
  /** A line of the commands. */
  readonly line: string;
}

const mistakes: readonly Mistake[] = [
  {
    what: "an IPsec profile without its set gets one more set",
    network: "phase2-eigrp-ikev1",
    file: "spoke1.cfg",
    rule: "ipsec/transform-set-mismatch",
    change: [
      [/^ set transform-set .*\n/m, ""],
      [/^(crypto ipsec transform-set) \S+/m, "$1 IDLE"],
    ],
    line: "crypto ipsec profile",
  },
  {
    what: "a tunnel without any IPsec profile asks for one",
    network: "phase2-eigrp-ikev1",
    file: "spoke1.cfg",
    rule: "ipsec/unprotected-peer",
    change: [
      [/^ tunnel protection .*\n/m, ""],
      [/^crypto ipsec profile .*\n( .*\n)*/m, ""],
    ],
    line: " tunnel protection ipsec profile <IPsec profile that fits ",
  },
  {
    what: "a key of a keyring is entered there",
    network: "dual-cloud",
    file: "spoke1.cfg",
    rule: "isakmp/key-mismatch",
    change: [[/^( *pre-shared-key address .* key )\S+$/m, "$1Other-Key-9"]],
    line: "crypto keyring ",
  },
  {
    what: "a key that is missing in a keyring is entered there",
    network: "dual-cloud",
    file: "spoke1.cfg",
    rule: "isakmp/key-missing",
    change: [[/^( *pre-shared-key address )/m, "$1192.0.2.222 255.255.255.255 key Nobody-1\n! "]],
    line: "crypto keyring ",
  },
  {
    what: "metric weights that only one router has go",
    network: "phase2-eigrp-ikev1",
    file: "spoke1.cfg",
    rule: "eigrp/weights-mismatch",
    change: [[/^(router eigrp \d+)$/m, "$1\n metric weights 0 1 1 1 0 0"]],
    line: " no metric weights",
  },
  {
    what: "a named process speaks again below its af-interface",
    network: "phase3-named-eigrp-ikev2-fvrf",
    file: "spoke1.cfg",
    rule: "eigrp/passive-tunnel",
    change: [[/^( *)(af-interface Tunnel\d+)$/m, "$1$2\n$1 passive-interface"]],
    line: "no passive-interface",
  },
  {
    what: "the family of a named process is entered under another number",
    network: "phase3-named-eigrp-ikev2-fvrf",
    file: "spoke1.cfg",
    rule: "eigrp/as-mismatch",
    change: [[/^( *address-family ipv4 unicast autonomous-system )\d+$/m, "$1977"]],
    line: "no address-family ipv4 unicast autonomous-system 977",
  },
  {
    what: "a router without a proposal of its own gets one with a policy",
    network: "ospf-broadcast",
    file: "spoke1.cfg",
    rule: "ikev2/proposal-mismatch",
    change: [
      [/^crypto ikev2 proposal .*\n( .*\n)*/m, ""],
      [/^crypto ikev2 policy .*\n( .*\n)*/m, ""],
    ],
    line: "crypto ikev2 policy ",
  },
  {
    what: "a spoke that routes nothing joins the OSPF of its hub",
    network: "ospf-broadcast",
    file: "spoke1.cfg",
    rule: "routing/none-over-tunnel",
    change: [[/^router ospf .*\n( .*\n)*/m, ""]],
    line: "router ospf ",
  },
];

it.each(mistakes)("$what", ({ network, file, rule, change, line }) => {
  const texts = readNetwork(`clean/${network}`).map((each) =>
    each.path === file
      ? { ...each, text: change.reduce((text, [from, to]) => text.replace(from, to), each.text) }
      : each,
  );
  const hit = found(texts).find((each) => each.rule === rule && each.severity !== "info");
  expect(
    hit?.fix?.commands.filter((command) => command.trimStart().startsWith(line.trimStart())),
  ).toHaveLength(1);
  if (hit?.fix === undefined || hit.fix.commands.some((command) => command.includes("<IPsec"))) return;
  const left = found(entered(texts, file, hit.fix)).filter((each) => each.severity !== "info");
  expect(left.map((each) => `${each.rule} ${each.at.device}`)).not.toContain(`${rule} ${hit.at.device}`);
});
