import { rule } from "../../src/lint/rule.ts";
import { devicesOf } from "../../src/lint/words.ts";
import { protectionOf } from "../../src/network/ike.ts";

export default rule({
  id: "ipsec/no-protection",
  summary: "No member of a cloud protects its tunnel",
  scope: "cloud",
  severity: "info",
  presets: ["recommended", "security"],
  severityIn: { security: "warning" },
  check({ cloud, report }) {
    if (!cloud.members.every((member) => protectionOf(member).type === "none")) return;
    report({
      at: cloud.at,
      message: `the tunnels of ${devicesOf(cloud.members)} have no \`tunnel protection\`: all traffic of the cloud leaves in clear`,
    });
  },
});
