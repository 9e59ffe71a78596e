/** Tunnels by overlay address, transport address and subnet. */
import { addTo } from "../syntax/add-to.ts";
import type { Candidate } from "./candidates.ts";
import { scopesOf } from "./scopes.ts";

/** A next hop server as its client dials it. */
export interface Dialled {
  readonly server: string;
  /** Transport address or name; undefined when nothing maps it or it is masked. */
  readonly nbma: string | undefined;
}

export interface CandidateIndex {
  /** A key that differs between families and between networks that only look alike. */
  key(candidate: Candidate, text: string): string;
  /** Tunnels of other devices with an overlay address: those in the client's VRF, else in any. */
  bearers(client: Candidate, address: string): readonly Candidate[];
  dialled(client: Candidate): readonly Dialled[];
  /** For each `nhs dynamic nbma B` the multipoint tunnel that starts at B, when there is one alone. */
  learnt(client: Candidate): readonly Candidate[];
  /**
   * Tunnels of one subnet in one VRF. A point-to-point one without NHRP is there only when its destination is where a tunnel
   * without destination starts: else its other end is somewhere else.
   */
  subnets(): readonly (readonly Candidate[])[];
}

export function indexOf(candidates: readonly Candidate[]): CandidateIndex {
  const scopeOf = scopesOf(candidates);
  const key = (each: Candidate, text: string) => `${each.family} ${scopeOf(each)}\n${text}`;
  const byAddress = new Map<string, Candidate[]>();
  const byTransport = new Map<string, Candidate[]>();
  const bySubnet = new Map<string, Candidate[]>();
  for (const each of candidates) {
    const { address, subnet, transport, vrf, tunnel } = each;
    if (address?.value) addTo(byAddress, key(each, address.value.address), each);
    if (transport.address !== undefined && !tunnel.destination)
      addTo(byTransport, key(each, transport.address), each);
    if (subnet !== undefined) addTo(bySubnet, key(each, `${vrf} ${subnet}`), each);
  }
  const isElsewhere = (each: Candidate) =>
    each.tunnel.destination !== undefined &&
    !each.nhrp &&
    !byTransport.has(key(each, each.tunnel.destination.value ?? ""));
  return {
    key,
    bearers(client, address) {
      const found = (byAddress.get(key(client, address)) ?? []).filter(
        (each) => each.device !== client.device,
      );
      const inVrf = found.filter((each) => each.vrf === client.vrf);
      return inVrf.length > 0 ? inVrf : ofOneKey(client, found);
    },
    dialled,
    learnt(client) {
      return (client.nhrp?.servers ?? []).flatMap(({ server, nbma }) => {
        if (server.value !== "dynamic" || nbma?.value === undefined) return [];
        const there = byTransport.get(key(client, nbma.value)) ?? [];
        return there.length === 1 ? there : [];
      });
    },
    subnets: () => [...bySubnet.values()].map((all) => all.filter((each) => !isElsewhere(each))),
  };
}

/** One router may bear the address in several tables, whose names say nothing to another router: the tunnel key then decides. */
function ofOneKey(client: Candidate, found: readonly Candidate[]): readonly Candidate[] {
  if (new Set(found.map((each) => each.vrf)).size < 2) return found;
  const equal = found.filter((each) => each.tunnel.key?.value === client.tunnel.key?.value);
  return equal.length > 0 ? equal : found;
}

/** The next hop servers with an address, as a tunnel dials them. */
export function dialled({ nhrp }: Candidate): readonly Dialled[] {
  return (nhrp?.servers ?? []).flatMap(({ server, nbma }) => {
    if (server.value === undefined || server.value === "dynamic") return [];
    const mapping = nhrp?.maps.find((each) => each.protocol.value === server.value);
    return { server: server.value, nbma: (nbma ?? mapping?.nbma)?.value };
  });
}
