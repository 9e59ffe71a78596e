import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { familyOf } from "../../src/network/address.ts";
import type { Member } from "../../src/network/types.ts";

export default rule({
  id: "nhrp/duplicate-nbma",
  summary: "Two members of a cloud have the same transport address",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    const holders = new Map<string, Member>();
    for (const member of [...cloud.hubs, ...cloud.spokes]) {
      const { address, at, interface: source } = member.transport;
      // An address that no interface shows may be anybody's.
      if (address === undefined || familyOf(address) === undefined || source === undefined) continue;
      if (source.shutdown !== undefined) continue;
      const holder = holders.get(address);
      if (holder === undefined) holders.set(address, member);
      if (holder === undefined || holder.device === member.device) continue;
      if (holder.role === "hub" && member.role === "hub") continue;
      const line =
        (source.address?.value?.address === address ? source.address.at : undefined) ?? at ?? source.at;
      report({
        at: line,
        message: `${tunnelOf(member)} sends from ${address}, as does ${tunnelOf(holder)}: the two evict each other at the NHS`,
        related: [
          {
            at: holder.transport.at ?? holder.interface.at,
            message: `${tunnelOf(holder)} sends from ${address}`,
          },
        ],
      });
    }
  },
});
