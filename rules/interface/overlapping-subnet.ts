import { rule } from "../../src/lint/rule.ts";
import type { Device } from "../../src/model/device.ts";
import type { Interface, InterfaceAddress } from "../../src/model/interface.ts";
import type { Place } from "../../src/model/place.ts";
import { familyOf, includes, subnetOf, textOf } from "../../src/network/address.ts";

interface Subnet {
  readonly face: Interface;
  readonly own: InterfaceAddress;
  readonly at: Place;
}

/** Types whose address does not stand for a subnet of its own: bridged ports, templates, hardware of the box itself. */
const special =
  /^(Virtual-Template|Virtual-Access|Embedded-Service-Engine|BDI|BVI|VirtualPortGroup|AppGigabitEthernet|Loopback)$/;

/** IPv4 subnets of the interfaces that are up, by VRF. */
function subnetsOf({ interfaces }: Device): ReadonlyMap<string, readonly Subnet[]> {
  const found = new Map<string, Subnet[]>();
  for (const face of interfaces.values()) {
    if (face.shutdown !== undefined || special.test(face.type)) continue;
    if (face.vrf !== undefined && face.vrf.value === undefined) continue;
    const vrf = face.vrf?.value ?? "";
    for (const setting of face.address === undefined ? [] : [face.address, ...face.secondaryAddresses]) {
      const own = setting.value;
      if (own === undefined || familyOf(own.address) !== "ipv4" || own.length === 0) continue;
      const subnets = found.get(vrf) ?? [];
      found.set(vrf, subnets);
      subnets.push({ face, own, at: setting.at });
    }
  }
  return found;
}

export default rule({
  id: "interface/overlapping-subnet",
  summary: "Two interfaces of a router have addresses in overlapping subnets",
  scope: "device",
  severity: "error",
  check({ device, report }) {
    for (const subnets of subnetsOf(device).values()) {
      for (const [index, later] of subnets.entries()) {
        const earlier = subnets
          .slice(0, index)
          .find(
            ({ face, own }) => face !== later.face && (includes(own, later.own) || includes(later.own, own)),
          );
        if (earlier === undefined) continue;
        const [mine, theirs] = [textOf(subnetOf(later.own)), textOf(subnetOf(earlier.own))];
        const same = mine === theirs ? `are both in ${mine}` : `overlap (${mine} and ${theirs})`;
        report({
          at: later.at,
          severity: device.text === "excerpt" ? "warning" : "error",
          message: `${device.name}'s ${later.face.name} and ${earlier.face.name} ${same}: the box refuses the address that is entered later ("overlaps with")`,
          related: [{ at: earlier.at, message: `the address of ${earlier.face.name}` }],
        });
      }
    }
  },
});
