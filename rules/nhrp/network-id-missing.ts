import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";

export default rule({
  id: "nhrp/network-id-missing",
  summary: "A tunnel has NHRP lines but no network-id",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    for (const member of cloud.members) {
      const { nhrp, device, interface: face } = member;
      if (nhrp === undefined || nhrp.networkId !== undefined || device.text === "excerpt") continue;
      if (face.shutdown !== undefined) continue;
      report({
        at: nhrp.at,
        message: `${tunnelOf(member)} has no \`ip${cloud.family === "ipv6" ? "v6" : ""} nhrp network-id\`: NHRP is off on it, nothing registers and nothing is resolved`,
      });
    }
  },
});
