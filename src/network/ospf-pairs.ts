/** OSPF of two members side by side: version 2, and version 3 of each address family that both run over the tunnel. */
import type { Place } from "../model/place.ts";
import type { InterfaceOspfv3 } from "../model/routing.ts";
import { remembered } from "../syntax/remembered.ts";
import { type OspfSettings, ospfInForce } from "./ospf-settings.ts";
import { type OspfOverTunnel, ospfOver } from "./overlay.ts";
import { isPassive } from "./routes.ts";
import type { Link, Member } from "./types.ts";

/** OSPF of one version and family over a member's tunnel. */
export interface OspfInstance extends OspfSettings {
  /** How people call it. */
  readonly label: "OSPF" | "OSPFv3" | "OSPFv3 (IPv4)";
  readonly area: number;
  /** The line that puts the tunnel into the area. */
  readonly at: Place;
  /** The process of version 2. */
  readonly process?: OspfOverTunnel["process"];
}

/** Instances that speak on both ends of a link; where one is passive it looks for no neighbour, and that is a fault of its own. */
export function ospfPairs({ a, b, kind }: Link): readonly (readonly [OspfInstance, OspfInstance])[] {
  if (kind === "spoke-spoke") return [];
  const theirs = instancesOf(b);
  return instancesOf(a).flatMap((ours) => {
    const other = theirs.find(({ label }) => label === ours.label);
    return other ? [[ours, other] as const] : [];
  });
}

const none: readonly OspfInstance[] = [];

/** The instances that speak on a member's tunnel. */
export const instancesOf = remembered((member: Member): readonly OspfInstance[] => {
  const { interface: face } = member;
  const second = ospfOver(member);
  if (second === undefined && face.ospfv3.length === 0) return none;
  const third = face.ospfv3.filter((each) => !isSilent(member, each));
  return [
    ...(second && !second.silent ? [{ ...second, label: "OSPF" as const }] : []),
    ...third.map((each) => ({
      ...ospfInForce(face, each),
      label: each.family === "ipv4" ? ("OSPFv3 (IPv4)" as const) : ("OSPFv3" as const),
      area: each.area,
      at: each.at,
    })),
  ];
});

function isSilent({ device, interface: face }: Member, { process, family }: InterfaceOspfv3): boolean {
  const known = device.otherProtocols.ospfv3.find((each) => each.process === process);
  return (known?.passives ?? []).some(
    (each) => (each.family ?? family) === family && isPassive(each.passive, face.name) !== undefined,
  );
}
