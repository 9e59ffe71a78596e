/** A DMVPN cloud as texts: one hub or two, and spokes, each with the tunnel key that a test gives it. */
import { lint } from "../../src/lint/lint.ts";
import type { PairRule, Rule } from "../../src/lint/rule.ts";
import type { Place } from "../../src/model/place.ts";
import type { Member } from "../../src/network/types.ts";
import { readDocument } from "../../src/syntax/document.ts";

function router(name: string, number: number, key: number, lines: readonly string[]): string {
  return [
    "version 15.7",
    `hostname ${name}`,
    "interface GigabitEthernet0/0",
    ` ip address 198.51.100.${number} 255.255.255.0`,
    "interface Tunnel0",
    ` ip address 10.0.0.${number} 255.255.255.0`,
    " ip nhrp network-id 1",
    ...lines.map((line) => ` ${line}`),
    ` tunnel key ${key}`,
    " tunnel source GigabitEthernet0/0",
    " tunnel mode gre multipoint",
    "end",
    "",
  ].join("\n");
}

/** Documents of a cloud: hubs have the numbers from 1 on, spokes those from 11 on. */
export function cloud(keys: { readonly hubs: readonly number[]; readonly spokes: readonly number[] }) {
  const servers = keys.hubs.map(
    (_, index) => `ip nhrp nhs 10.0.0.${index + 1} nbma 198.51.100.${index + 1} multicast`,
  );
  const texts = [
    ...keys.hubs.map((key, index) => [
      `hub${index + 1}.cfg`,
      router(`HUB${index + 1}`, index + 1, key, ["ip nhrp map multicast dynamic", "ip nhrp redirect"]),
    ]),
    ...keys.spokes.map((key, index) => [
      `spoke${index + 1}.cfg`,
      router(`SPOKE${index + 1}`, index + 11, key, [...servers, "ip nhrp shortcut"]),
    ]),
  ] as const;
  return texts.map(([path = "", text = ""]) => readDocument(path, text));
}

function end(member: Member): { member: Member; at: Place } {
  return { member, at: member.tunnel.key?.at ?? member.interface.at };
}

/** Compares tunnel keys, in both directions of each link, as a careless rule might. */
export function keyRule(changes: Partial<PairRule> = {}): PairRule {
  return {
    id: "test/key",
    summary: "Tunnel keys differ",
    severity: "error",
    scope: "pair",
    check({ link: { a, b }, differ, agree }) {
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const) {
        if (one.tunnel.key?.value === other.tunnel.key?.value) agree([end(one), end(other)]);
        else {
          differ({
            ends: [end(one), end(other)],
            message: (odd, peer) => `${odd.member.device.name} differs from ${peer.member.device.name}`,
            related: (peer) => `${peer.member.device.name}'s key`,
          });
        }
      }
    },
    ...changes,
  };
}

/** What the rule says of the cloud, as `path: message < related, related`. */
export function said(documents: ReturnType<typeof cloud>, checked: Rule = keyRule()): readonly string[] {
  return lint(documents, { rules: [checked] }).diagnostics.map(
    ({ at, message, related }) =>
      `${at.path}: ${message}${related.length === 0 ? "" : ` < ${related.map((each) => each.message).join(", ")}`}`,
  );
}
