import { readdress } from "../../src/lint/fix-tunnel.ts";
import { rule } from "../../src/lint/rule.ts";
import type { Line } from "../../src/model/commands.ts";
import type { Device } from "../../src/model/device.ts";
import type { Interface } from "../../src/model/interface.ts";
import type { Place } from "../../src/model/place.ts";
import type { Family } from "../../src/network/address.ts";
import { linkOfPair } from "../../src/network/links.ts";
import { serversOf } from "../../src/network/nhrp.ts";
import { transportOf } from "../../src/network/transport.ts";
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

/** Whether it has an address of one family that others can register with, or a line that gets it one. */
function isAddressedIn(family: Family, device: Device, face: Interface): boolean {
  if (family === "ipv4") return (face.address ?? face.dynamicAddress ?? face.unnumbered) !== undefined;
  const lines = [
    ...device.commands.of("Ipv6Address").filter(({ command }) => command.address === undefined),
    ...device.commands.of("Ipv6Unnumbered"),
  ];
  return (
    face.ipv6Addresses.some(({ value }) => !isLinkLocal(value?.address)) || mayStandIn(device, face, lines)
  );
}

function isLinkLocal(address: string | undefined): boolean {
  return address?.toLowerCase().startsWith("fe80:") ?? false;
}

/** Whether IPv6 runs on an interface, if only with a link-local address. */
function runsIpv6(device: Device, face: Interface): boolean {
  return face.ipv6Addresses.length > 0 || mayStandIn(device, face, device.commands.of("Ipv6Enable"));
}

/** Some of the lines belong to no other interface: a section may be opened several times. */
function mayStandIn({ interfaces }: Device, face: Interface, lines: readonly Line[]): boolean {
  const others = [...interfaces.values()].filter((each) => each !== face);
  return lines.some(({ within }) => !others.some(({ at }) => isSamePlace(at, within?.at)));
}

function isSamePlace(a: Place, b: Place | undefined): boolean {
  return a.path === b?.path && a.line === b.line;
}

/** The family in which a tunnel with NHRP of both has no address, though it has one of the other. */
function familyWithout(device: Device, face: Interface): Family | undefined {
  if (face.nhrp?.networkId === undefined || face.nhrp6?.networkId === undefined) return undefined;
  if (device.text === "excerpt") return undefined;
  return (["ipv4", "ipv6"] as const).find((family) => !isAddressedIn(family, device, face));
}

/**
 * The cloud of one family in which a tunnel with addresses of the other one registers, or in which others register with it. NHRP lines that
 * nobody needs may be a remnant.
 */
function lacks({ clouds }: Network, device: Device, face: Interface, family: Family): Cloud | undefined {
  const nhrp = family === "ipv4" ? face.nhrp : face.nhrp6;
  // Whether NHRP registers a link-local address is not known.
  const isSilent = family === "ipv4" || !runsIpv6(device, face);
  const hasServer = isSilent && nhrp !== undefined && nhrp.servers.length > 0;
  return clouds.find((cloud) => {
    if (cloud.family !== family || cloud.members.every(({ address }) => address?.value === undefined))
      return false;
    const registers = hasServer && cloud.members.some((each) => each.interface === face);
    return registers || isAwaited(cloud, device, face);
  });
}

/** Members register with a server that no file shows, at the address that the tunnel starts from. */
function isAwaited(cloud: Cloud, device: Device, { tunnel }: Interface): boolean {
  const start = tunnel && transportOf(device, tunnel).address;
  if (start === undefined || cloud.absentHubs.length === 0) return false;
  return cloud.members.some((member) =>
    serversOf(cloud, member).some(
      ({ hub, nbma, server }) =>
        hub === undefined &&
        server.server.value !== undefined &&
        !isLinkLocal(server.server.value) &&
        nbma.type === "address" &&
        nbma.address === start,
    ),
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
      if (face.type !== "Tunnel" || face.shutdown !== undefined || !isBuilt(face)) continue;
      const family = hasAddress(face) ? familyWithout(device, face) : undefined;
      const half = family && lacks(asked.network, device, face, family);
      if (half === undefined && hasAddress(face)) continue;
      const cloud = half ?? cloudOf(asked.network, face);
      const name = `${device.name}'s ${face.name}`;
      const model = cloud?.members.find(({ address }) => address?.value !== undefined);
      report({
        at: (half?.family === "ipv6" ? undefined : face.noAddress) ?? face.at,
        severity: device.text === "complete" || face.noAddress !== undefined ? "error" : "warning",
        fix: readdress(cloud, { device, interface: face }, model?.address?.value),
        message:
          half === undefined
            ? `${name} has no IP address: nothing is routed through it and no peer can name it`
            : `${name} has no ${half.family === "ipv4" ? "IPv4 address" : "global IPv6 address"}, though its NHRP serves that family too: only the other one works over it`,
      });
    }
  },
});
