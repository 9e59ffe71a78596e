import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { familyOf } from "../../src/network/address.ts";
import { sharersOf } from "../../src/network/sharers.ts";
import type { Member } from "../../src/network/types.ts";

/** An address that no interface shows may be anybody's. */
const sharersIn = sharersOf(({ transport }: Member) => {
  const { address, interface: source } = transport;
  if (address === undefined || familyOf(address) === undefined || source === undefined) return [];
  return source.shutdown === undefined ? [address] : [];
});

export default rule({
  id: "nhrp/duplicate-nbma",
  summary: "Two members of a cloud have the same transport address",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    for (const { items, key: address } of sharersIn([...cloud.hubs, ...cloud.spokes])) {
      const [holder, ...others] = items;
      for (const member of others) {
        const { at, interface: source } = member.transport;
        if (holder === undefined || source === undefined || holder.device === member.device) continue;
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
    }
  },
});
