import { rule } from "../../src/lint/rule.ts";
import type { Device } from "../../src/model/device.ts";
import type { Interface } from "../../src/model/interface.ts";
import { virtualGroups } from "../../src/network/first-hop.ts";
import { sharersOf } from "../../src/network/sharers.ts";

/** Interfaces that stand for a network together with another router, by their own address and the virtual one. */
function sharing(device: Device): readonly (readonly [key: string, face: Interface])[] {
  return [...device.interfaces.values()].flatMap((face) => {
    const own = face.address?.value;
    if (!own || face.shutdown) return [];
    return virtualGroups({ device, interface: face }).flatMap(({ protocol, group, address }) =>
      address === undefined ? [] : [[`${own.address} ${protocol} ${group} ${address}`, face] as const],
    );
  });
}

const sharersIn = sharersOf((device: Device) => sharing(device).map(([key]) => key));

export default rule({
  id: "interface/duplicate-address",
  summary: "Two routers with one virtual gateway have the same address of their own",
  scope: "network",
  severity: "warning",
  check({ network, report }) {
    for (const { key, items } of sharersIn(network.devices)) {
      const [first, ...others] = items.flatMap((device) =>
        sharing(device).flatMap(([own, face]) => (own === key ? [{ device, face }] : [])),
      );
      for (const { device, face } of others) {
        if (first === undefined || first.device === device) continue;
        report({
          at: face.address?.at ?? face.at,
          message: `${device.name}'s ${face.name} has the address ${face.address?.value?.address} of ${first.device.name}'s ${first.face.name}, with which it shares a virtual gateway: each reports the other as a duplicate and neither is reached for certain`,
          related: [
            { at: first.face.address?.at ?? first.face.at, message: `${first.device.name} has it here` },
          ],
        });
      }
    }
  },
});
