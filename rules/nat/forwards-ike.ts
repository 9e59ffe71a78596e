import { rule } from "../../src/lint/rule.ts";
import type { Device } from "../../src/model/device.ts";
import type { NatRule } from "../../src/model/filter.ts";
import type { Interface } from "../../src/model/interface.ts";
import { ikeStarts } from "../../src/network/ike-starts.ts";
import { plainStatics } from "../../src/network/translation.ts";
import { addressesOf } from "../../src/network/transport.ts";

/** What of its own tunnels a static translation takes away from the router; undefined where it takes nothing. */
function takes({
  static: translation,
}: NatRule): "IKE (UDP 500)" | "UDP 4500" | "ESP" | "all packets" | undefined {
  if (translation === undefined) return undefined;
  const { protocol, outsidePort } = translation;
  if (protocol === "esp") return "ESP";
  if (protocol === undefined) return outsidePort === undefined ? "all packets" : undefined;
  if (protocol !== "udp") return undefined;
  if (outsidePort === 500) return "IKE (UDP 500)";
  return outsidePort === 4500 ? "UDP 4500" : undefined;
}

/** The host inside is the router itself. */
function isOwn({ interfaces }: Device, inside: string): boolean {
  return [...interfaces.values()].some((face) =>
    addressesOf(face).some(({ value }) => value?.address === inside),
  );
}

/** The translation is for the address at which the router's own IKE starts. */
function isFor(
  { static: translation, interface: name }: NatRule,
  face: Interface,
  own: string | undefined,
): boolean {
  const isOfFace = own === undefined || own === face.address?.value?.address;
  return (isOfFace && name === face.name) || (own !== undefined && translation?.outside === own);
}

export default rule({
  id: "nat/forwards-ike",
  summary: "A static translation hands the router's own tunnel packets to a host inside",
  scope: "device",
  severity: "error",
  check({ device, report }) {
    const statics = plainStatics(device);
    if (statics.length === 0) return;
    for (const [face, own] of ikeStarts(device)) {
      // One finding for an interface: ports 500 and 4500 are forwarded together.
      const nat = statics.find(
        (each) => isFor(each, face, own) && takes(each) && !isOwn(device, each.static?.inside ?? ""),
      );
      const what = nat && takes(nat);
      if (nat?.static === undefined || what === undefined) continue;
      const certain = what === "IKE (UDP 500)" || what === "ESP";
      report({
        at: nat.at,
        severity: certain ? "error" : "warning",
        message: `${device.name} hands ${what} that comes to ${face.name} on to ${nat.static.inside}, while its own tunnels start there: what peers send never reaches the router`,
        related: [{ at: face.at, message: "tunnels or a crypto map start from this interface" }],
      });
    }
  },
});
