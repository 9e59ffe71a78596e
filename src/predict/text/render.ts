/** A prediction in the layout of the box: the outputs of one router, each below the command that prints it. */
import type { RouterPrediction } from "../prediction.ts";
import { interfaceBrief } from "./interfaces.ts";
import { bgpSummary, eigrpNeighbors, isisNeighbors, ospfNeighbors, ripSources } from "./neighbors.ts";
import { dmvpn, nhrpBrief } from "./nhrp.ts";
import { ikev2Sa, ipsecSa, isakmpSa } from "./security.ts";

/** `classic`: IOS 12.4 to 15; `xe`: IOS XE 16 and later. */
export type Style = "classic" | "xe";

const families = [
  ["ip", "ipv4"],
  ["ipv6", "ipv6"],
] as const;

/** All outputs of a router that its configuration says something about. */
export function render(router: RouterPrediction, style: Style): string {
  const { device, interfaces, tunnels, ike, ipsec, neighbors } = router;
  const tables = [...new Set(neighbors.map(({ vrf }) => vrf))];
  const of = (vrf: string | undefined) => neighbors.filter((each) => each.vrf === vrf);
  const outputs: readonly (readonly [string, readonly string[]])[] = [
    ["show ip interface brief", interfaceBrief(interfaces)],
    ...families.map(([ip, family]) => [`show ${ip} nhrp brief`, nhrpBrief(tunnels, family, style)] as const),
    ["show dmvpn", tunnels.length > 0 ? dmvpn(tunnels, style) : []],
    ["show crypto isakmp sa", ike.some(({ version }) => version === 1) ? isakmpSa(ike) : []],
    ["show crypto ikev2 sa", ikev2Sa(ike)],
    ["show crypto ipsec sa", ipsecSa(ipsec)],
    ...families.flatMap(([ip, family]) =>
      tables.map(
        (vrf) => [`show ${ip} eigrp ${inVrf(vrf)}neighbors`, eigrpNeighbors(of(vrf), family)] as const,
      ),
    ),
    ["show ip ospf neighbor", ospfNeighbors(neighbors)],
    ["show isis neighbors", isisNeighbors(neighbors)],
    ["show ip protocols", ripSources(neighbors)],
    ...families.flatMap(([, family]) =>
      tables.map((vrf) => [bgpCommand(vrf, family), bgpSummary(of(vrf), family)] as const),
    ),
  ];
  return outputs
    .filter(([, lines]) => lines.length > 0)
    .map(([command, lines]) => `${device}#${command}\n${lines.map((line) => `${line}\n`).join("")}`)
    .join("\n");
}

function inVrf(vrf: string | undefined): string {
  return vrf === undefined ? "" : `vrf ${vrf} `;
}

function bgpCommand(vrf: string | undefined, family: "ipv4" | "ipv6"): string {
  if (vrf !== undefined) return `show bgp vpn${family.slice(2)} unicast vrf ${vrf} summary`;
  return family === "ipv4" ? "show bgp summary" : "show bgp ipv6 unicast summary";
}
