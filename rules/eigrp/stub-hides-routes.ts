import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import type { EigrpProcess } from "../../src/model/routing.ts";
import { networkCovers } from "../../src/network/coverage.ts";
import { gathered } from "../../src/network/gathered.ts";
import { eigrpOver } from "../../src/network/overlay.ts";
import type { Member } from "../../src/network/types.ts";

/** The spoke has a network of its own that EIGRP covers. */
function hasLan(process: EigrpProcess, { device, interface: tunnel }: Member): boolean {
  return [...device.interfaces.values()].some((face) => {
    const address = face.address?.value?.address;
    if (address === undefined || face === tunnel || face.type === "Tunnel" || face.shutdown) return false;
    return (
      face.vrf?.value === tunnel.vrf?.value && process.networks.some((each) => networkCovers(each, address))
    );
  });
}

const quietStubsIn = gathered((spoke: Member) =>
  eigrpOver(spoke).flatMap(({ process, silent }) => {
    const { stub, stubKinds: kinds } = process;
    if (stub === undefined || silent !== undefined || kinds.length === 0) return [];
    const isTold = kinds.some(
      (kind) => kind === "connected" || kind === "leak-map" || kind === "redistributed",
    );
    const isQuiet = kinds.includes("receive-only") || !isTold;
    if (!isQuiet || !hasLan(process, spoke) || process.redistribute.length > 0) return [];
    const summarises =
      kinds.includes("summary") &&
      (process.interfaces.size > 0 || spoke.interface.eigrp.get(process.as)?.summaries.length);
    return summarises ? [] : [{ spoke, process, stub }];
  }),
);

export default rule({
  id: "eigrp/stub-hides-routes",
  summary: "An EIGRP stub does not tell its own networks",
  scope: "cloud",
  pairs: true,
  severity: "warning",
  check({ cloud, report }) {
    if (cloud.family === "ipv6") return;
    for (const { spoke, process, stub } of quietStubsIn(cloud.spokes)) {
      report({
        at: stub,
        message: `EIGRP ${process.as} of ${spoke.device.name} is a stub (\`${process.stubKinds.join(" ")}\`) that does not tell its connected networks over ${tunnelOf(spoke)}: nobody reaches what is behind it; \`eigrp stub connected\` would`,
      });
    }
  },
});
