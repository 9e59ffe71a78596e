import { rule } from "../../src/lint/rule.ts";
import { type AclAddress, isNetmask } from "../../src/model/filter.ts";

function netmaskIn(...sides: readonly AclAddress[]): (AclAddress & { type: "wildcard" }) | undefined {
  return sides.find((side) => side.type === "wildcard" && isNetmask(side.wildcard)) as
    | (AclAddress & { type: "wildcard" })
    | undefined;
}

export default rule({
  id: "acl/mask-not-wildcard",
  summary: "An access list has a netmask where a wildcard belongs",
  scope: "device",
  severity: "warning",
  check({ device, report }) {
    for (const { name, netmasks } of device.filters.acls.values()) {
      for (const { at, source, destination } of netmasks) {
        const odd = netmaskIn(source, destination);
        if (odd === undefined) continue;
        report({
          at,
          message: `${device.name}'s access list \`${name}\` has the netmask ${odd.wildcard} where a wildcard belongs: it matches every address that ends like ${odd.address}, not the network`,
        });
      }
    }
  },
});
