/** Whether anything among the files tells others of a router's own network. */
import type { Device } from "../model/device.ts";
import type { Interface } from "../model/interface.ts";
import { covers } from "./address.ts";
import { networkCovers } from "./coverage.ts";
import type { Network } from "./types.ts";

/**
 * Whether a routing protocol of the router covers an interface or redistributes connected networks, or some router has a static route to
 * its address. True where the text leaves it open.
 */
export function isAnnounced({ devices }: Network, device: Device, face: Interface): boolean {
  const address = face.address?.value?.address;
  if (address === undefined || device.text === "excerpt") return true;
  const igps = [...device.eigrp, ...device.ospf, ...device.rip];
  const tables = device.bgp?.tables ?? [];
  const { isis, ospfv3, odr } = device.otherProtocols;
  if (face.isis || face.ospf.process || ospfv3.length > 0 || odr) return true;
  if (isis.length > 0 && isInIsis(device, face)) return true;
  if (igps.some(({ networks }) => networks.some((each) => networkCovers(each, address)))) return true;
  if (
    [...igps, ...tables].some(({ redistribute }) => redistribute.some(({ source }) => source === "connected"))
  )
    return true;
  if (
    tables.some(({ networks }) =>
      networks.some(({ prefix }) => !prefix.value || covers(prefix.value, address)),
    )
  )
    return true;
  return devices.some(
    (other) =>
      other !== device &&
      other.staticRoutes.some(({ prefix }) => !prefix.value || covers(prefix.value, address)),
  );
}

/** IS-IS tells networks of passive interfaces too. */
function isInIsis({ commands }: Device, { name }: Interface): boolean {
  const isPassive = commands
    .of("IsisPassiveInterface")
    .some(
      ({ command }) => !command.negated && (command.interface === name || command.interface === "default"),
    );
  return isPassive || commands.of("IsisRedistribute").some(({ command }) => command.source === "connected");
}
