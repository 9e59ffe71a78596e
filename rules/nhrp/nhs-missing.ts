import { interfaceSection, setLines } from "../../src/lint/fix.ts";
import { addServer, nhrpOf } from "../../src/lint/fix-nhrp.ts";
import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { isolatedSpokes } from "../../src/network/isolated.ts";
import { withoutServer } from "../../src/network/nhrp.ts";

export default rule({
  id: "nhrp/nhs-missing",
  summary: "A spoke maps its hub but has no next hop server",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    for (const { member, hub, at } of withoutServer(cloud)) {
      const way = member.pointToPoint ? "goes to" : "maps";
      report({
        at,
        severity: member.device.text === "excerpt" ? "warning" : "error",
        message: `${tunnelOf(member)} ${way} ${hub.device.name} (${hub.address?.value?.address ?? "its address"}) but has no \`ip nhrp nhs\` line for it: it never registers, and the hub cannot reach it`,
        fix: hub.address?.value
          ? setLines(interfaceSection(member.device, member.interface), [
              `${nhrpOf(cloud)} nhs ${hub.address.value.address}`,
            ])
          : undefined,
      });
    }
    const [hub] = cloud.hubs;
    for (const { member, certain } of isolatedSpokes(cloud)) {
      report({
        at: member.nhrp?.at ?? member.interface.at,
        severity: certain ? "error" : "warning",
        message: `${tunnelOf(member)} has neither a next hop server nor a mapping of one, and no other member names it: it registers with nobody and reaches nobody`,
        fix: certain && hub !== undefined ? addServer(cloud, member, hub) : undefined,
      });
    }
  },
});
