import { rule } from "../../src/lint/rule.ts";
import { devicesOf, tunnelOf } from "../../src/lint/words.ts";
import { minority } from "../../src/network/majority.ts";
import type { Member } from "../../src/network/types.ts";

/** The written MTU; `default` where the tunnel is shown in full without one. */
function mtuOf({ device, interface: face, tunnel }: Member): number | "default" | undefined {
  if (face.ipMtu !== undefined) return face.ipMtu.value;
  const isShown = device.text === "complete" || (tunnel.source !== undefined && face.address !== undefined);
  return isShown ? "default" : undefined;
}

function words(mtu: number | "default"): string {
  return mtu === "default" ? "no `ip mtu`" : `\`ip mtu ${mtu}\``;
}

const placeOf = (member: Member) => member.interface.ipMtu?.at ?? member.interface.at;

export default rule({
  id: "tunnel/mtu-mismatch",
  summary: "Members of a cloud use different MTUs",
  scope: "cloud",
  severity: "warning",
  check({ cloud, report }) {
    if (cloud.family === "ipv6") return;
    for (const { member, value, usual, others } of minority(cloud.members, mtuOf)) {
      const example = others[0];
      report({
        at: placeOf(member),
        message: `${tunnelOf(member)} has ${words(value)}, ${devicesOf(others)} ${others.length === 1 ? "has" : "have"} ${words(usual)}: large packets pass in one direction only, and OSPF neighbours get stuck`,
        related:
          example === undefined
            ? []
            : [{ at: placeOf(example), message: `${tunnelOf(example)} has ${words(usual)}` }],
      });
    }
  },
});
