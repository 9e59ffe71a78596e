import { type Finding, rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import type { Device } from "../../src/model/device.ts";
import { gathered } from "../../src/network/gathered.ts";
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

/** An address that no interface bears. */
function strange(member: Member): Finding | undefined {
  const nowhere = startsNowhere(member);
  const source = member.tunnel.source;
  if (nowhere === undefined || source === undefined) return undefined;
  return {
    at: source.at,
    severity: nowhere === "certain" ? "error" : "info",
    message: `${tunnelOf(member)} starts at ${source.value}, which is the address of no interface of ${member.device.name}: ${nowhere === "certain" ? "the tunnel stays down" : "right only if one gets it by DHCP or the like"}`,
  };
}

const faultsIn = gathered((member: Member) =>
  [fault(member), strange(member)].flatMap((finding) => (finding ? [finding] : [])),
);

const sourcelessIn = gathered((device: Device) =>
  [...device.interfaces.values()].flatMap((face) => (lacksSource(device, face) ? [{ device, face }] : [])),
);

export default rule({
  id: "tunnel/source-invalid",
  summary: "A tunnel has no source from which it could send",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    const ends = network.tunnelPairs.flatMap(({ a, b }) => [a, b]);
    const paired = new Map(ends.map((member) => [member.interface, member]));
    const groups = [...network.clouds.map(({ members }) => members), [...paired.values()]];
    for (const finding of groups.flatMap(faultsIn)) report(finding);
    const sourceless = sourcelessIn(network.devices);
    if (sourceless.length === 0) return;
    const known = new Set(groups.flat().map((member) => member.interface));
    for (const { device, face } of sourceless) {
      if (known.has(face)) continue;
      const message = `${device.name}'s ${face.name} has no \`tunnel source\`: it stays down`;
      report({ at: face.at, message });
    }
  },
});
