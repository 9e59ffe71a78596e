import { ripSection, speak } from "../../src/lint/fix-routing.ts";
import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { networkCovers } from "../../src/network/coverage.ts";
import { ripOver, staticOver } from "../../src/network/overlay.ts";
import { addressesOf } from "../../src/network/transport.ts";
import type { Member } from "../../src/network/types.ts";

/** RIP carries networks of the router besides the tunnel's own. */
function hasToTell(
  { device, interface: tunnel }: Member,
  { networks }: { readonly networks: Networks },
): boolean {
  return [...device.interfaces.values()].some(
    (face) =>
      face.type !== "Tunnel" &&
      face.shutdown === undefined &&
      face.vrf?.value === tunnel.vrf?.value &&
      addressesOf(face).some(
        ({ value }) => value !== undefined && networks.some((each) => networkCovers(each, value.address)),
      ),
  );
}

type Networks = NonNullable<ReturnType<typeof ripOver>>["process"]["networks"];

export default rule({
  id: "rip/passive-tunnel",
  summary: "RIP is passive on a tunnel over which it has networks to tell",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    const running = cloud.members.flatMap((member) => {
      const over = ripOver(member);
      return over === undefined ? [] : [{ member, over }];
    });
    if (running.every(({ over }) => over.silent !== undefined)) return;
    for (const { member, over } of running) {
      const { silent, process } = over;
      // To a `neighbor` a passive router sends all the same; static routes of the others may lead there instead.
      if (silent === undefined || process.neighbors.length > 0 || !hasToTell(member, process)) continue;
      if (cloud.members.some((other) => other !== member && staticOver(other).length > 0)) continue;
      report({
        at: silent,
        fix: speak(ripSection(member.device, process), member.interface, process, silent),
        severity: member.device.text === "excerpt" ? "warning" : "error",
        message: `RIP is passive on ${tunnelOf(member)}: ${member.device.name} hears the others, but tells nobody of its own networks`,
      });
    }
  },
});
