import { rule } from "../../src/lint/rule.ts";
import type { Interface } from "../../src/model/interface.ts";

/** Only IKEv2 hands out the address of a tunnel, or calls the peers of a client. */
function needsIkev2({ type, tunnel, dynamicAddress, shutdown }: Interface): boolean {
  if (type !== "Tunnel" || shutdown) return false;
  return dynamicAddress?.value === "negotiated" || tunnel?.destination?.value === "dynamic";
}

export default rule({
  id: "flexvpn/ikev2-profile",
  summary: "The IPsec profile of a FlexVPN tunnel names no IKEv2 profile",
  scope: "device",
  severity: "error",
  check({ device, report }) {
    for (const face of [...device.interfaces.values()].filter(needsIkev2)) {
      const line = face.tunnel?.protection;
      const profile = device.ipsec.profiles.get(line?.profile.value ?? "");
      if (line === undefined || profile === undefined || profile.name === "default") continue;
      if (line.ikev2Profile ?? profile.ikev2Profile) continue;
      const why =
        face.dynamicAddress?.value === "negotiated"
          ? "its address is negotiated"
          : "its destination is dynamic";
      report({
        at: profile.at,
        severity: device.text === "excerpt" ? "warning" : "error",
        message: `${device.name}'s ${face.name} is protected by IPsec profile \`${profile.name}\`, which has no \`set ikev2-profile\`: it would use IKEv1, while ${why}, which IKEv2 alone can serve`,
        related: [{ at: line.at, message: `${face.name} names the profile here` }],
      });
    }
  },
});
