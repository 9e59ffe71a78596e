/** Members of a cloud by the addresses that others name them with. Built once a cloud. */
import type { Device } from "../model/device.ts";
import type { Interface } from "../model/interface.ts";
import { addTo } from "../syntax/add-to.ts";
import { remembered } from "../syntax/remembered.ts";
import type { Cloud, Member } from "./types.ts";

export interface MemberIndex {
  readonly byOverlay: ReadonlyMap<string, readonly Member[]>;
  readonly byTransport: ReadonlyMap<string, readonly Member[]>;
  /** By every address of their devices' loopbacks. */
  readonly byLoopback: ReadonlyMap<string, readonly Member[]>;
}

export const indexOfMembers: (cloud: Cloud) => MemberIndex = remembered((cloud) => {
  const byOverlay = new Map<string, Member[]>();
  const byTransport = new Map<string, Member[]>();
  const byLoopback = new Map<string, Member[]>();
  for (const member of cloud.members) {
    add(byOverlay, member.address?.value?.address, member);
    add(byTransport, member.transport.address, member);
    for (const { address } of loopbacksOf(member.device)) add(byLoopback, address?.value?.address, member);
  }
  return { byOverlay, byTransport, byLoopback };
});

const loopbacksOf = remembered((device: Device): readonly Interface[] =>
  [...device.interfaces.values()].filter(({ type }) => type === "Loopback"),
);

function add(map: Map<string, Member[]>, address: string | undefined, member: Member): void {
  if (address === undefined) return;
  addTo(map, address, member);
}
