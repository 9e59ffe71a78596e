import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import type { EigrpProcess } from "../../src/model/routing.ts";
import { classOf } from "../../src/network/classful.ts";
import { networkCovers } from "../../src/network/coverage.ts";
import { those } from "../../src/network/gathered.ts";
import { eigrpOver } from "../../src/network/overlay.ts";
import type { Cloud, Member } from "../../src/network/types.ts";

/** Classful networks other than the tunnel's own of which a member tells a part by a process. */
function partsOf(
  { device, address, interface: tunnel }: Member,
  { networks }: EigrpProcess,
): readonly string[] {
  const own = address?.value && classOf(address.value.address);
  const parts = [...device.interfaces.values()].flatMap((face) => {
    const value = face.address?.value;
    if (!value || face.shutdown || face.vrf?.value !== tunnel.vrf?.value) return [];
    if (!networks.some((each) => networkCovers(each, value.address))) return [];
    const network = classOf(value.address);
    return network && network.length < value.length && network.address !== own?.address
      ? [network.address]
      : [];
  });
  return [...new Set(parts)];
}

const summarisingIn = those((member: Member) =>
  eigrpOver(member).some(({ process, silent }) => process.autoSummary.on === true && !silent),
);

/** How many members have a part of each classful network. */
function sharers({ members }: Cloud): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const member of members) {
    const parts = new Set(eigrpOver(member).flatMap(({ process }) => partsOf(member, process)));
    for (const part of parts) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return counts;
}

export default rule({
  id: "eigrp/auto-summary",
  summary: "EIGRP summarises networks of which several sites have a part",
  scope: "cloud",
  severity: "warning",
  check({ cloud, report }) {
    if (cloud.family === "ipv6" || summarisingIn(cloud.members).length === 0) return;
    const counts = sharers(cloud);
    for (const member of summarisingIn(cloud.members)) {
      for (const { process, at, silent } of eigrpOver(member)) {
        if (process.autoSummary.on !== true || silent !== undefined) continue;
        const shared = partsOf(member, process).find((part) => (counts.get(part) ?? 0) > 1);
        if (shared === undefined) continue;
        report({
          at: process.autoSummary.at ?? at,
          message: `EIGRP ${process.as} of ${member.device.name} sends the whole of ${shared} over ${tunnelOf(member)} (\`auto-summary\`), of which other sites have a part too: their networks are lost behind it`,
        });
      }
    }
  },
});
