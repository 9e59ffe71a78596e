import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "hygiene/snmp-community",
  summary: "An SNMP community lets anybody read or write",
  scope: "device",
  severity: "info",
  presets: ["hygiene"],
  severityIn: { hygiene: "warning" },
  check({ device, report }) {
    for (const { command, at } of device.commands.of("SnmpCommunity")) {
      if (command.negated) continue;
      const { access, acl, acl6 } = command;
      const anybody = acl === undefined && acl6 === undefined;
      if (access !== "rw" && !anybody) continue;
      const what = access === "rw" ? "write" : "read";
      report({
        at,
        message: `${device.name}'s SNMP community lets ${anybody ? "anybody who knows it" : "others"} ${what}, and it goes over the network in clear: an access list and read access alone, or SNMPv3, are safer`,
      });
    }
  },
});
