import { rule } from "../../src/lint/rule.ts";
import type { InterfaceAddress } from "../../src/model/interface.ts";
import { boundaryOf } from "../../src/network/interface-address.ts";

export default rule({
  id: "interface/bad-address",
  summary: "An interface has a network or broadcast address",
  scope: "device",
  severity: "error",
  check({ device, report }) {
    for (const { name, address, secondaryAddresses } of device.interfaces.values()) {
      for (const setting of address === undefined ? secondaryAddresses : [address, ...secondaryAddresses]) {
        const value: InterfaceAddress | undefined = setting.value;
        const boundary = value === undefined ? undefined : boundaryOf(value);
        if (value === undefined || boundary === undefined) continue;
        report({
          at: setting.at,
          message: `${value.address} is the ${boundary} address of its own /${value.length}: the box refuses it ("Bad mask") and ${device.name}'s ${name} has no address`,
        });
      }
    }
  },
});
