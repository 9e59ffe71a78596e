/** The end of a link in the shape of a tunnel: what routing protocols need on both is the same. */
import { remembered } from "../syntax/remembered.ts";
import type { LinkEnd } from "./shared-links.ts";
import type { Member } from "./types.ts";

/** An end as a member of no cloud, for functions that ask what runs over a tunnel. Defaults of OSPF by medium are not those of tunnels. */
export const linkMember: (end: LinkEnd) => Member = remembered(({ device, interface: face, address }) => ({
  device,
  interface: face,
  tunnel: { mode: "other" },
  address: { value: address, at: face.address?.at ?? face.at },
  transport: {},
  role: "spoke",
  pointToPoint: true,
}));
