import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";

export default rule({
  id: "tunnel/shutdown",
  summary: "A member's tunnel is shut down",
  scope: "cloud",
  severity: "info",
  check({ cloud, report }) {
    for (const member of cloud.shut) {
      const at = member.interface.shutdown;
      if (at === undefined) continue;
      const clients = cloud.absentHubs.find(({ shut }) => shut === member)?.clients ?? [];
      const names = new Set(clients.map((each) => each.member.device.name));
      report({
        at,
        severity: names.size > 0 ? "warning" : "info",
        message:
          names.size > 0
            ? `${tunnelOf(member)} is shut down, but ${names.size === 1 ? `${[...names][0]} registers` : `${names.size} routers register`} with it as next hop server`
            : `${tunnelOf(member)} is shut down: ${member.device.name} is no member of ${cloud.label}`,
      });
    }
  },
});
