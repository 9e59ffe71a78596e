import { rule } from "../../src/lint/rule.ts";
import type { Device } from "../../src/model/device.ts";
import type { Interface } from "../../src/model/interface.ts";
import { those } from "../../src/network/gathered.ts";
import { dialledBy } from "../../src/network/template-links.ts";
import { templateOf, templatesOfProfiles, templatesOfShortcuts } from "../../src/network/templates.ts";
import { addressesOf } from "../../src/network/transport.ts";

/** The templates from which a router makes interfaces for callers; a spoke's own for direct tunnels apart. */
function hubTemplates(device: Device): readonly Interface[] {
  const direct = new Set(templatesOfShortcuts(device).map(({ number }) => number));
  return templatesOfProfiles(device).flatMap(({ number }) =>
    direct.has(number) ? [] : (templateOf(device, number) ?? []),
  );
}

/** Who makes direct tunnels. */
const spokesIn = those((device: Device) => templatesOfShortcuts(device).length > 0);

/** Addresses to which tunnels with `ip nhrp shortcut` lead, with one such router each. */
function shortcutTargets(devices: readonly Device[]): ReadonlyMap<string, Device> {
  const targets = new Map<string, Device>();
  for (const device of spokesIn(devices)) {
    for (const face of device.interfaces.values()) {
      for (const to of dialledBy(device, face)) targets.set(to, device);
    }
  }
  return targets;
}

export default rule({
  id: "flexvpn/nhrp-missing",
  summary: "A FlexVPN hub or spoke lacks the NHRP lines for direct tunnels",
  scope: "network",
  severity: "warning",
  check({ network: { devices }, report }) {
    const targets = shortcutTargets(devices);
    for (const device of targets.size === 0 ? spokesIn(devices) : devices) {
      if (device.text === "excerpt") continue;
      for (const { number } of templatesOfShortcuts(device)) {
        const face = templateOf(device, number);
        if (!face || face.nhrp?.networkId) continue;
        report({
          at: face.at,
          message: `${device.name}'s ${face.name}, from which direct tunnels to other spokes are made, has no \`ip nhrp network-id\`: traffic between spokes stays on the hub`,
        });
        break;
      }
      if (targets.size === 0) continue;
      const own = [...device.interfaces.values()].flatMap(addressesOf);
      const spoke = own.flatMap(({ value }) => targets.get(value?.address ?? "") ?? [])[0];
      if (spoke === undefined) continue;
      for (const { name, at, nhrp } of hubTemplates(device)) {
        if (nhrp?.redirect.on && nhrp.networkId) continue;
        const lacking = nhrp?.networkId ? "ip nhrp redirect" : "ip nhrp network-id";
        report({
          at,
          message: `${device.name}'s ${name} has no \`${lacking}\`, though ${spoke.name} waits for redirects: traffic between spokes stays on the hub`,
        });
      }
    }
  },
});
