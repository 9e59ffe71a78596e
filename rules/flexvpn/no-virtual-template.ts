import { rule } from "../../src/lint/rule.ts";
import {
  ikev2ProfileOf,
  numberOf,
  templatesOfProfiles,
  templatesOfShortcuts,
} from "../../src/network/templates.ts";

export default rule({
  id: "flexvpn/no-virtual-template",
  summary: "No IKEv2 profile makes interfaces from a template that IKEv2 protects",
  scope: "device",
  severity: "error",
  check({ device, report }) {
    if (device.text === "excerpt") return;
    const named = new Set(templatesOfProfiles(device).map(({ number }) => number));
    const forShortcuts = new Set(templatesOfShortcuts(device).map(({ number }) => number));
    for (const face of device.interfaces.values()) {
      if (face.type !== "Virtual-Template" || named.has(numberOf(face))) continue;
      const profile = device.ikev2.profiles.get(ikev2ProfileOf(device, face) ?? "");
      if (profile === undefined) continue;
      const isSpoke = forShortcuts.has(numberOf(face));
      report({
        at: profile.at,
        severity: isSpoke ? "warning" : "error",
        message: `${device.name}'s IKEv2 profile \`${profile.name}\` has no \`virtual-template ${numberOf(face)}\` line, though ${face.name} is protected by it: ${isSpoke ? "other spokes that call directly" : "peers that call"} get an IKE session but no interface`,
        related: [{ at: face.at, message: `${face.name} is never used` }],
      });
    }
  },
});
