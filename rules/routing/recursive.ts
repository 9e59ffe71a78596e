import { type Fix, together } from "../../src/lint/fix.ts";
import { removeNetwork } from "../../src/lint/fix-bgp.ts";
import { narrowNetwork, removeRoute } from "../../src/lint/fix-routing.ts";
import { addDefault } from "../../src/lint/fix-tunnel.ts";
import { rule } from "../../src/lint/rule.ts";
import { devicesOf } from "../../src/lint/words.ts";
import { type TransportLeak, transportLeaks } from "../../src/network/recursion.ts";

const protocols = { eigrp: "EIGRP", ospf: "OSPF", bgp: "BGP", rip: "RIP", static: "a static route" } as const;

const outcomes = {
  recursion: "the way to the tunnel's own peers then leads into the tunnel and its neighbours flap",
  bypass: "the routers also become neighbours there, and traffic can leave in clear beside the tunnel",
  possible: "a router that knows no better way then looks for the tunnel's peers inside the tunnel",
} as const;

/** Members with the same slip share one finding, hubs first. */
function grouped(leaks: readonly TransportLeak[]): readonly (readonly [TransportLeak, ...TransportLeak[]])[] {
  const groups = new Map<string, [TransportLeak, ...TransportLeak[]]>();
  const rank = ({ member }: TransportLeak) => (member.role === "hub" ? 0 : 1);
  for (const leak of leaks.toSorted((x, y) => rank(x) - rank(y))) {
    const key = `${leak.protocol} ${leak.cause} ${leak.effect}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [leak]);
    else group.push(leak);
  }
  return [...groups.values()];
}

function says({ cause, protocol, prefix }: TransportLeak): string {
  const network = `${prefix.address}/${prefix.length}`;
  if (cause === "static")
    return `a static route leads to the transport network ${network} through the tunnel itself`;
  if (cause === "default")
    return `${protocols[protocol]} brings a default route over the tunnel, which covers the transport addresses`;
  return `${protocols[protocol]} over the tunnel also carries the transport network ${network}`;
}

/** Takes the line away that brings the transport network into the tunnel, or leaves the transport interface out of it. */
function fixFor({ member, cause, protocol, at }: TransportLeak): Fix | undefined {
  const { device } = member;
  if (protocol === "static") {
    const route = device.staticRoutes.find((each) => each.at === at);
    const gone = route && removeRoute(device, route);
    // A default route that leads into the tunnel stands where the one to the transport network belongs.
    return cause === "default"
      ? together([gone, addDefault(device, route?.vrf, member.transport.interface)])
      : gone;
  }
  if (cause !== "network") return undefined;
  return protocol === "bgp" ? removeNetwork(device, at) : narrowNetwork(member, at);
}

export default rule({
  id: "routing/recursive",
  summary: "Routing over the tunnel carries the way to the tunnel's own transport addresses",
  scope: "cloud",
  pairs: true,
  severity: "error",
  check({ cloud, report }) {
    for (const [first, ...others] of grouped(transportLeaks(cloud))) {
      report({
        at: first.at,
        severity: first.effect === "recursion" ? "error" : "warning",
        message: `${says(first)} (${devicesOf([first, ...others].map(({ member }) => member))}): ${outcomes[first.effect]}`,
        fix: first.effect === "recursion" ? fixFor(first) : undefined,
        related: others
          .slice(0, 3)
          .map(({ at, member }) => ({ at, message: `${member.device.name} does the same` })),
      });
    }
  },
});
