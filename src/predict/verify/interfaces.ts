/** `show ip interface brief` against the prediction. */
import type { InterfaceBrief } from "../../show/generated/results.ts";
import type { InterfacePrediction, RouterPrediction } from "../prediction.ts";
import type { Observation, Scene } from "./observation.ts";

export function checkInterfaces(
  { at, interfaces }: InterfaceBrief,
  { router, routers, place }: Scene,
): readonly Observation[] {
  const other = ownerOf(interfaces, router, routers);
  if (other !== undefined) {
    const message = `this output has the addresses of ${other}, not of ${router.device}: it is another router's, or the names are mixed up`;
    return [{ kind: "verify/contradiction", at: place(at), about: router.device, message }];
  }
  const expected = new Map(router.interfaces.map((each) => [each.interface, each]));
  return interfaces.flatMap((row): readonly Observation[] => {
    const face = expected.get(row.interface ?? "");
    if (face === undefined) return [];
    const at = place(row.at);
    const about = face.interface;
    const name = `${router.device}'s ${face.interface}`;
    const found: Observation[] = [];
    const isShut = row.status === undefined ? undefined : row.status === "administratively down";
    if (face.address !== undefined && row.address !== undefined && row.address !== face.address) {
      const message = `${name} has ${row.address === "unassigned" ? "no address" : row.address}, the configuration says ${face.address}: configuration and output are not of the same time`;
      found.push({ kind: "verify/not-as-configured", at, about, message });
    }
    if (isShut === undefined) return found;
    if (isShut !== (face.status === "administratively down")) {
      const message = isShut
        ? `${name} is shut down, in the configuration it is not: configuration and output are not of the same time`
        : `${name} is not shut down, in the configuration it is: configuration and output are not of the same time`;
      found.push({ kind: "verify/not-as-configured", at, about, message });
    } else if (!isShut && row.protocol === "down" && face.protocol !== "down" && isUsed(face)) {
      const why =
        face.protocol === "up"
          ? "by its lines it is up: look at the cable, the provider or the interface that it starts from"
          : "it waits for its peer";
      found.push({ kind: "verify/interface-down", at, about, message: `${name} is down: ${why}` });
    }
    return found;
  });
}

/** Without an address of IPv4 an interface may be down with nothing plugged in; a tunnel may carry IPv6. */
function isUsed({ interface: name, address }: InterfacePrediction): boolean {
  return address !== "unassigned" || name.startsWith("Tunnel");
}

/** Another router that bears two addresses or more of an output, of which the router named bears none. */
function ownerOf(
  rows: InterfaceBrief["interfaces"],
  { device, interfaces }: RouterPrediction,
  routers: readonly RouterPrediction[],
): string | undefined {
  const shown = new Set(rows.map(({ address }) => address).filter((address) => address !== "unassigned"));
  const bears = (faces: RouterPrediction["interfaces"]) =>
    faces.filter(({ address }) => shown.has(address)).length;
  if (bears(interfaces) > 0) return undefined;
  return routers.find((each) => each.device !== device && bears(each.interfaces.filter(hasAddress)) > 1)
    ?.device;
}

function hasAddress({ address }: InterfacePrediction): boolean {
  return address !== undefined && address !== "unassigned";
}
