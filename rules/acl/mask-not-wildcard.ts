import { rule } from "../../src/lint/rule.ts";
import type { AclAddress } from "../../src/model/filter.ts";
import { ipv4 } from "../../src/network/address.ts";

/** `mask` for a netmask like 255.255.255.0; a wildcard has its ones at the other end. */
function isNetmask(wildcard: string): boolean {
  // Most wildcards; there are many in long lists.
  if (wildcard.startsWith("0.")) return false;
  const bits = ipv4(wildcard) ?? 0;
  const free = ~bits;
  return bits !== 0 && bits !== -1 && bits < 0 && (free & (free + 1)) === 0;
}

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
    for (const { name, entries } of device.filters.acls.values()) {
      for (const { at, source, destination } of entries) {
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
