/** OSPF and EIGRP on ordinary interfaces. */
import type { Device } from "../model/device.ts";
import type { Interface } from "../model/interface.ts";
import type { Place } from "../model/place.ts";
import type { OspfNetworkType, OspfProcess } from "../model/routing.ts";
import { networkCovers } from "./coverage.ts";
import { isPassive } from "./routes.ts";

type End = { readonly device: Device; readonly interface: Interface };

export interface OspfOnLink {
  readonly process: OspfProcess;
  readonly area: number;
  readonly at: Place;
  /** Undefined where nothing is written: the default of the medium. */
  readonly type: OspfNetworkType | undefined;
  /** Seconds, where written. */
  readonly hello: number | undefined;
  readonly dead: number | undefined;
}

/** OSPF that looks for neighbours on an interface; undefined where it does not run, is passive or a value is masked. */
export function ospfOn({ device, interface: face }: End): OspfOnLink | undefined {
  const address = face.address?.value?.address;
  const own = face.ospf.process;
  for (const process of device.ospf) {
    if (process.vrf?.value !== face.vrf?.value || process.shutdown) continue;
    const network = process.networks.find((each) => address !== undefined && networkCovers(each, address));
    const area = own ? (own.process === process.process ? own.area : undefined) : network?.area;
    if (area === undefined || isPassive(process.passive, face.name)) continue;
    const { networkType, helloInterval, deadInterval } = face.ospf;
    return {
      process,
      area,
      at: own?.at ?? network?.at ?? process.at,
      type: networkType?.value,
      hello: helloInterval?.value,
      dead: deadInterval?.value,
    };
  }
  return undefined;
}

/** Autonomous systems whose EIGRP looks for neighbours on an interface, with the line that covers it. */
export function eigrpOn({ device, interface: face }: End): ReadonlyMap<number, Place> {
  const address = face.address?.value?.address;
  const found = new Map<number, Place>();
  for (const process of device.eigrp) {
    if (process.family !== "ipv4" || process.vrf?.value !== face.vrf?.value || process.shutdown) continue;
    const network = process.networks.find((each) => address !== undefined && networkCovers(each, address));
    const settings = process.interfaces.get(face.name) ?? process.interfaces.get("default");
    const silent = isPassive(process.passive, face.name) ?? settings?.shutdown ?? settings?.passive.on;
    if (network && !silent) found.set(process.as, network.at);
  }
  return found;
}
