/** Addresses with prefix lengths, from the ways in which IOS writes them. */
import { prefixLength } from "../../syntax/ip.ts";
import type { StatementOf } from "../../syntax/select.ts";
import type { InterfaceAddress } from "../interface.ts";
import { isWritten } from "./section.ts";

const lengths = new Map<string, number | undefined>();

/** Length of a dotted mask, as `prefixLength` gives it. A network uses few different masks, so each is reckoned once. */
function maskLength(mask: string): number | undefined {
  if (!lengths.has(mask)) lengths.set(mask, prefixLength(mask));
  return lengths.get(mask);
}

/** Address and mask; undefined when one of them is masked out in the text or is no mask. */
export function withMask(
  address: string | undefined,
  mask: string | undefined,
): InterfaceAddress | undefined {
  const length = mask === undefined ? undefined : maskLength(mask);
  return address === undefined || length === undefined ? undefined : { address, length };
}

/** `10.0.0.1/24`, `2001:db8::1/64`. */
export function withLength(prefix: string | undefined): InterfaceAddress | undefined {
  const slash = prefix?.lastIndexOf("/") ?? -1;
  if (prefix === undefined || slash < 0) return undefined;
  return { address: prefix.slice(0, slash), length: Number(prefix.slice(slash + 1)) };
}

type PeerLine = StatementOf<
  "IsakmpKey" | "KeyringKey" | "IsakmpProfileMatch" | "Ikev2MatchIdentity" | "Ikev2PeerAddress"
>;

/**
 * The peers that the address of an IKE line covers: no mask means one host, but 0.0.0.0 means any. Undefined when the line
 * names peers otherwise, or hides their address.
 */
export function peersOf(line: PeerLine): InterfaceAddress | undefined {
  const { address, mask, prefix } = line.command;
  if (address === undefined) return withLength(prefix);
  if (isWritten(line, "mask")) return withMask(address, mask);
  return { address, length: address === "0.0.0.0" ? 0 : 32 };
}
