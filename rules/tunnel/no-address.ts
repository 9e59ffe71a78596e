import { readdress } from "../../src/lint/fix-tunnel.ts";
import { rule } from "../../src/lint/rule.ts";
import type { Interface } from "../../src/model/interface.ts";
import { linkOfPair } from "../../src/network/links.ts";
import type { Cloud, Network } from "../../src/network/types.ts";

/** The tunnel is meant to carry traffic: it says where it starts and how it encapsulates or registers. */
function isBuilt({ tunnel, nhrp, nhrp6 }: Interface): boolean {
  if (tunnel?.source === undefined) return false;
  return (
    tunnel.mode === "mgre" || tunnel.destination !== undefined || nhrp !== undefined || nhrp6 !== undefined
  );
}

function hasAddress(face: Interface): boolean {
  return (
    face.address !== undefined ||
    face.dynamicAddress !== undefined ||
    face.unnumbered !== undefined ||
    face.ipv6Addresses.length > 0
  );
}

/** The cloud of a tunnel, else that of it and its other end. */
function cloudOf({ clouds, tunnelPairs }: Network, face: Interface): Cloud | undefined {
  const found = clouds.find(({ members }) => members.some((each) => each.interface === face));
  const pair = tunnelPairs.find(({ a, b }) => a.interface === face || b.interface === face);
  return found ?? (pair && linkOfPair(pair).cloud);
}

export default rule({
  id: "tunnel/no-address",
  summary: "A tunnel has no address",
  scope: "device",
  severity: "error",
  check(asked) {
    const { device, report } = asked;
    for (const face of device.interfaces.values()) {
      if (face.type !== "Tunnel" || face.shutdown !== undefined || !isBuilt(face) || hasAddress(face))
        continue;
      const cloud = cloudOf(asked.network, face);
      const model = cloud?.members.find(({ address }) => address?.value !== undefined);
      report({
        at: face.noAddress ?? face.at,
        severity: device.text === "complete" || face.noAddress !== undefined ? "error" : "warning",
        fix: readdress(cloud, { device, interface: face }, model?.address?.value),
        message: `${device.name}'s ${face.name} has no IP address: nothing is routed through it and no peer can name it`,
      });
    }
  },
});
