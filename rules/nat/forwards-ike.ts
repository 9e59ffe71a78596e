import { rule } from "../../src/lint/rule.ts";
import { ikeStarts } from "../../src/network/ike-starts.ts";
import { forwardingAt } from "../../src/network/translation.ts";

export default rule({
  id: "nat/forwards-ike",
  summary: "A static translation hands the router's own tunnel packets to a host inside",
  scope: "device",
  severity: "error",
  check({ device, report }) {
    if (device.filters.nat.length === 0) return;
    for (const [face, own] of ikeStarts(device)) {
      const found = forwardingAt(device, face, own);
      if (found === undefined) continue;
      const { at, what, inside } = found;
      const certain = what === "IKE (UDP 500)" || what === "ESP";
      report({
        at,
        severity: certain ? "error" : "warning",
        message: `${device.name} hands ${what} that comes to ${face.name} on to ${inside}, while its own tunnels start there: what peers send never reaches the router`,
        related: [{ at: face.at, message: "tunnels or a crypto map start from this interface" }],
      });
    }
  },
});
