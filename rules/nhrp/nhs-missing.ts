import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { withoutServer } from "../../src/network/nhrp.ts";

export default rule({
  id: "nhrp/nhs-missing",
  summary: "A spoke maps its hub but has no next hop server",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    for (const { member, hub, at } of withoutServer(cloud)) {
      report({
        at,
        severity: member.device.text === "excerpt" ? "warning" : "error",
        message: `${tunnelOf(member)} maps ${hub.device.name} (${hub.address?.value?.address ?? "its address"}) but has no \`ip nhrp nhs\` line for it: it never registers, and the hub cannot reach it`,
      });
    }
  },
});
