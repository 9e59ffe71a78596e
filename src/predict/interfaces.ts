/** `show ip interface brief`: what the lines say, given that what is plugged in works. */
import type { Device } from "../model/device.ts";
import type { Interface } from "../model/interface.ts";
import { boundaryOf } from "../network/interface-address.ts";
import { lacksDestination, tunnelFault, twinTunnels } from "../network/tunnel-state.ts";
import type { InterfacePrediction } from "./prediction.ts";
import type { Session } from "./session.ts";

/**
 * @param sessions those of the router's tunnels: some tunnels are up only with a peer
 */
export function interfacesOf(device: Device, sessions: readonly Session[]): readonly InterfacePrediction[] {
  return [...device.interfaces.values()].map((face) => ({
    interface: face.name,
    address: addressOf(device, face),
    status: isShut(device, face) ? "administratively down" : "up",
    protocol: protocolOf(device, face, sessions),
  }));
}

function addressOf({ interfaces, text }: Device, face: Interface): string | undefined {
  const written = face.address?.value;
  // The box refuses the address of a network or of all.
  if (written && boundaryOf(written) !== undefined) return "unassigned";
  if (face.address) return written?.address;
  if (face.dynamicAddress) return undefined;
  if (face.unnumbered) return interfaces.get(face.unnumbered.value ?? "")?.address?.value?.address;
  return text === "complete" || face.noAddress ? "unassigned" : undefined;
}

/** A subinterface goes down with its interface. */
function isShut({ interfaces }: Device, face: Interface): boolean {
  if (face.shutdown) return true;
  const [parent = ""] = face.name.split(".");
  return parent !== face.name && interfaces.get(parent)?.shutdown !== undefined;
}

function protocolOf(
  device: Device,
  face: Interface,
  sessions: readonly Session[],
): InterfacePrediction["protocol"] {
  if (isShut(device, face)) return "down";
  const { tunnel } = face;
  // Tunnels are made of it; it carries nothing itself.
  if (face.type === "Virtual-Template") return "down";
  if (!tunnel) return "up";
  const source = sourceOf(device, face);
  if (source === undefined) return device.text === "complete" ? "down" : "unknown";
  if (source !== "address" && isShut(device, source)) return "down";
  if (lacksDestination(device, face) || twinTunnels(device).some(({ second }) => second === face))
    return "down";
  if (sessions.some(({ self }) => self.interface === face && tunnelFault(self) !== undefined)) return "down";
  const needsPeer = tunnel.mode.startsWith("vti") || tunnel.ifStateNhrp !== undefined;
  return needsPeer ? byPeers(sessions.filter(({ self }) => self.interface === face)) : "up";
}

function sourceOf({ interfaces }: Device, { tunnel }: Interface): Interface | "address" | undefined {
  if (tunnel?.sourceKind === "address") return "address";
  return interfaces.get(tunnel?.source?.value ?? "");
}

/** A VTI is up with its SA, a tunnel with `if-state nhrp` with an answer of a next hop server. */
function byPeers(sessions: readonly Session[]): InterfacePrediction["protocol"] {
  if (sessions.some(({ state }) => state === "UP")) return "up";
  return sessions.length === 0 || sessions.some(({ state }) => state === "unknown") ? "unknown" : "down";
}
