import { rule } from "../../src/lint/rule.ts";
import type { Device } from "../../src/model/device.ts";
import type { Setting } from "../../src/model/place.ts";
import { sessionsBesideTunnels } from "../../src/network/bgp-sessions.ts";
import { ospfDomains } from "../../src/network/ospf-areas.ts";
import { pairClouds } from "../../src/network/pair-clouds.ts";
import { highestLoopback } from "../../src/network/router-ids.ts";
import type { Network } from "../../src/network/types.ts";

/** Two routers with one id. */
interface Twins {
  readonly first: Device;
  readonly second: Device;
  readonly ids: readonly [Setting<string>, Setting<string>];
  readonly where: string;
  readonly outcome: string;
}

function ospfTwins(network: Network): readonly Twins[] {
  return ospfDomains(network).flatMap(({ area, routers }) => {
    const seen = new Map<string, { device: Device; id: Setting<string> }>();
    return routers.flatMap(({ device, process }): readonly Twins[] => {
      const id = process.routerId ?? highestLoopback(device, process.vrf?.value);
      if (id?.value === undefined) return [];
      const first = seen.get(id.value);
      if (first === undefined) seen.set(id.value, { device, id });
      if (first === undefined || first.device === device) return [];
      const outcome =
        "each takes what the other tells for its own, neighbours refuse each other and routes come and go";
      return [
        { first: first.device, second: device, ids: [first.id, id], where: `OSPF area ${area}`, outcome },
      ];
    });
  });
}

function bgpTwins(network: Network): readonly Twins[] {
  return sessionsBesideTunnels(network).flatMap(({ device, process, peer, table }): readonly Twins[] => {
    const [mine, theirs] = [process.routerId, peer?.device.bgp?.routerId];
    // Each pair once, from the end that comes first.
    if (peer === undefined || !mine || !theirs || table.vrf !== undefined || device.name > peer.device.name)
      return [];
    if (mine.value === undefined || mine.value !== theirs.value) return [];
    // Between two AS numbers newer releases take it.
    if (peer.device.bgp?.as !== process.as) return [];
    const where = `BGP (AS ${process.as})`;
    const outcome = "the session is refused with `BGP identifier wrong`";
    return [{ first: device, second: peer.device, ids: [mine, theirs], where, outcome }];
  });
}

export default rule({
  id: "link/duplicate-router-id",
  summary: "Two routers of one OSPF area, or two BGP neighbours, have the same router-id",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    const twins = [...ospfTwins(network), ...bgpTwins(network)];
    if (twins.length === 0) return;
    // Members of one cloud are told of by another rule.
    const together = new Map<Device, Set<object>>();
    for (const cloud of [...network.clouds, ...pairClouds(network)]) {
      for (const { device } of cloud.members)
        together.set(device, (together.get(device) ?? new Set()).add(cloud));
    }
    const told = new Set<string>();
    for (const { first, second, ids, where, outcome } of twins) {
      const isTold = [...(together.get(first) ?? [])].some((cloud) => together.get(second)?.has(cloud));
      const key = `${first.name} ${second.name}`;
      if (isTold || told.has(key)) continue;
      told.add(key);
      report({
        at: ids[1].at,
        message: `${second.name} has the router-id ${ids[1].value} of ${first.name} in ${where}: ${outcome}`,
        related: [{ at: ids[0].at, message: `${first.name} has it here` }],
      });
    }
  },
});
