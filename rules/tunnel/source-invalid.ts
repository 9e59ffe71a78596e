import { findSource, reviveSource } from "../../src/lint/fix-tunnel.ts";
import { type Finding, rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import type { Device } from "../../src/model/device.ts";
import { gathered, those } from "../../src/network/gathered.ts";
import { lacksSource, startsNowhere, type TunnelFault, tunnelFault } from "../../src/network/tunnel-state.ts";
import type { Member } from "../../src/network/types.ts";

/** Faults that have a rule of their own; an address of no interface is told apart below. */
const others: ReadonlySet<TunnelFault["reason"]> = new Set([
  "no destination",
  "source of no interface",
  "source address refused",
  "source in another VRF",
  "same source and key",
]);

/** A tunnel that cannot send. */
function fault(member: Member): Finding | undefined {
  const found = tunnelFault(member);
  if (found === undefined || others.has(found.reason)) return undefined;
  const { reason, at, source } = found;
  const tunnel = tunnelOf(member);
  const { device, interface: face, transport } = member;
  if (source === undefined) {
    const message = `${tunnel} has no \`tunnel source\`: it stays down`;
    return { at, message, fix: findSource(device, face) };
  }
  const fix = transport.interface && reviveSource(device, transport.interface);
  return reason === "source shut down"
    ? {
        at,
        message: `${tunnel} starts at ${source.name}, which is shut down: the tunnel stays down`,
        fix,
        related: [{ at: source.at, message: `${source.name} is shut down here` }],
      }
    : {
        at,
        message: `${tunnel} starts at ${source.name}, which has no IP address: the tunnel stays down`,
        fix,
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
    fix: nowhere === "certain" ? findSource(member.device, member.interface) : undefined,
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

const sendsOverIpv6 = ({ tunnel }: Member) => tunnel.mode.endsWith("6");

/** Tunnels over IPv4 that start where there are addresses of IPv6 alone. */
const startsAtIpv6In = those((member: Member) => {
  const source = member.device.interfaces.get(member.tunnel.source?.value ?? "");
  const isBare = source !== undefined && source.address === undefined && source.ipv6Addresses.length > 0;
  return isBare && !sendsOverIpv6(member);
});

/** Where the others go over IPv6 the mode of such a tunnel is the fault, and a rule of its own tells it. */
function withoutWrongMode(members: readonly Member[]): readonly Member[] {
  const odd = startsAtIpv6In(members);
  return odd.length === 0 || !members.some(sendsOverIpv6)
    ? members
    : members.filter((each) => !odd.includes(each));
}

export default rule({
  id: "tunnel/source-invalid",
  summary: "A tunnel has no source from which it could send",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    const ends = network.tunnelPairs.flatMap(({ a, b }) => [a, b]);
    const paired = new Map(ends.map((member) => [member.interface, member]));
    const groups = [...network.clouds.map(({ members }) => withoutWrongMode(members)), [...paired.values()]];
    for (const finding of groups.flatMap(faultsIn)) report(finding);
    const sourceless = sourcelessIn(network.devices);
    if (sourceless.length === 0) return;
    const known = new Set(groups.flat().map((member) => member.interface));
    for (const { device, face } of sourceless) {
      if (known.has(face)) continue;
      const message = `${device.name}'s ${face.name} has no \`tunnel source\`: it stays down`;
      report({ at: face.at, message, fix: findSource(device, face) });
    }
  },
});
