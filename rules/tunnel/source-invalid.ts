import { type Finding, rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { lacksSource, startsNowhere, type TunnelFault, tunnelFault } from "../../src/network/tunnel-state.ts";
import type { Member } from "../../src/network/types.ts";

/** Faults that have a rule of their own; an address of no interface is told apart below. */
const others: ReadonlySet<TunnelFault["reason"]> = new Set([
  "no destination",
  "source of no interface",
  "source address refused",
  "same source and key",
]);

/** A tunnel that cannot send. */
function fault(member: Member): Finding | undefined {
  const found = tunnelFault(member);
  if (found === undefined || others.has(found.reason)) return undefined;
  const { reason, at, source } = found;
  const tunnel = tunnelOf(member);
  if (source === undefined) return { at, message: `${tunnel} has no \`tunnel source\`: it stays down` };
  return reason === "source shut down"
    ? {
        at,
        message: `${tunnel} starts at ${source.name}, which is shut down: the tunnel stays down`,
        related: [{ at: source.at, message: `${source.name} is shut down here` }],
      }
    : {
        at,
        message: `${tunnel} starts at ${source.name}, which has no IP address: the tunnel stays down`,
        related: [{ at: source.at, message: `${source.name} has no address` }],
      };
}

export default rule({
  id: "tunnel/source-invalid",
  summary: "A tunnel has no source from which it could send",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    const ends = network.tunnelPairs.flatMap(({ a, b }) => [a, b]);
    const paired = new Map(ends.map((member) => [member.interface, member]));
    const members = [...network.clouds.flatMap((cloud) => cloud.members), ...paired.values()];
    for (const member of members) {
      const finding = fault(member);
      if (finding !== undefined) report(finding);
      const nowhere = startsNowhere(member);
      const source = member.tunnel.source;
      if (nowhere === undefined || source === undefined) continue;
      report({
        at: source.at,
        severity: nowhere === "certain" ? "error" : "info",
        message: `${tunnelOf(member)} starts at ${source.value}, which is the address of no interface of ${member.device.name}: ${nowhere === "certain" ? "the tunnel stays down" : "right only if one gets it by DHCP or the like"}`,
      });
    }
    const known = new Set(members.map((member) => member.interface));
    for (const device of network.devices) {
      for (const face of device.interfaces.values()) {
        if (known.has(face) || !lacksSource(device, face)) continue;
        const message = `${device.name}'s ${face.name} has no \`tunnel source\`: it stays down`;
        report({ at: face.at, message });
      }
    }
  },
});
