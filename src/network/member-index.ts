/** Members of a cloud by the addresses that others name them with. Built once a cloud. */
import { isAlike } from "../model/alike.ts";
import type { Device } from "../model/device.ts";
import type { Interface } from "../model/interface.ts";
import { addTo } from "../syntax/add-to.ts";
import { remembered } from "../syntax/remembered.ts";
import { rememberedLike, seemsSame } from "./alike.ts";
import type { Cloud, Member } from "./types.ts";

/** Members by address. */
export interface MembersByAddress {
  /** In the order of the cloud; undefined when there are none. */
  get(address: string): readonly Member[] | undefined;
  has(address: string): boolean;
  /** All addresses. */
  keys(): Iterable<string>;
}

export interface MemberIndex {
  readonly byOverlay: MembersByAddress;
  readonly byTransport: MembersByAddress;
  /** By every address of their devices' loopbacks. */
  readonly byLoopback: MembersByAddress;
}

export const indexOfMembers: (cloud: Cloud) => MemberIndex = remembered(({ members }) => {
  const { overlay, transport, loopback } = placesOf(members);
  const over = (places: Places): MembersByAddress => ({
    get: (address) => places.get(address)?.flatMap((place) => members[place] ?? []),
    has: (address) => places.has(address),
    keys: () => places.keys(),
  });
  return { byOverlay: over(overlay), byTransport: over(transport), byLoopback: over(loopback) };
});

/** Places in the list of members. */
type Places = ReadonlyMap<string, readonly number[]>;

const placesOf = rememberedLike(
  (members: readonly Member[]) => {
    const overlay = new Map<string, number[]>();
    const transport = new Map<string, number[]>();
    const loopback = new Map<string, number[]>();
    members.forEach((member, place) => {
      add(overlay, member.address?.value?.address, place);
      add(transport, member.transport.address, place);
      for (const address of loopbackAddresses(member)) add(loopback, address, place);
    });
    return { overlay, transport, loopback };
  },
  (a, b) => seemsSame(a, b) && isAlike(loopbackAddresses(a), loopbackAddresses(b)),
  (places) => places,
);

function loopbackAddresses({ device }: Member): readonly string[] {
  return loopbacksOf(device).flatMap(({ address }) => address?.value?.address ?? []);
}

const loopbacksOf = remembered((device: Device): readonly Interface[] =>
  [...device.interfaces.values()].filter(({ type }) => type === "Loopback"),
);

function add(places: Map<string, number[]>, address: string | undefined, place: number): void {
  if (address !== undefined) addTo(places, address, place);
}
