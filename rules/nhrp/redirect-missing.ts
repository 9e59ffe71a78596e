import { type Fix, interfaceSection, setLines } from "../../src/lint/fix.ts";
import { nhrpOf } from "../../src/lint/fix-nhrp.ts";
import { type Finding, rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import type { Place } from "../../src/model/place.ts";
import type { Cloud, Member } from "../../src/network/types.ts";

/** The line that makes a hub redirect in the other family of its tunnel. */
function redirectOfSibling({ family }: Cloud, { interface: face }: Member): Place | undefined {
  const sibling = family === "ipv4" ? face.nhrp6 : face.nhrp;
  return sibling?.redirect.on ? sibling.redirect.at : undefined;
}

/** The hubs that redirect packets of one family alone, though spokes would take shortcuts in both. */
function* halves(cloud: Cloud): Iterable<Finding> {
  const takers = cloud.spokes.filter(({ nhrp }) => nhrp?.shortcut.on === true);
  if (takers.length < 2) return;
  const [own, other] = cloud.family === "ipv4" ? ["IPv4", "IPv6"] : ["IPv6", "IPv4"];
  for (const hub of cloud.hubs) {
    const sibling = redirectOfSibling(cloud, hub);
    if (sibling === undefined || hub.nhrp?.redirect.on !== false || hub.device.text === "excerpt") continue;
    yield {
      at: hub.nhrp.redirect.at ?? hub.nhrp.at,
      severity: "info",
      message: `${tunnelOf(hub)} has no \`${nhrpOf(cloud)} redirect\`, though it redirects packets of ${other}: spokes never learn a shortcut for ${own} and reach each other directly only where routing names them as next hops`,
      related: [{ at: sibling, message: `it redirects packets of ${other} here` }],
      fix: addRedirect(cloud, hub),
    };
  }
}

function addRedirect(cloud: Cloud, { device, interface: face, nhrp }: Member): Fix {
  const gone = nhrp?.redirect.at ? [nhrp.redirect.at] : [];
  return setLines(interfaceSection(device, face), [`${nhrpOf(cloud)} redirect`], gone);
}

export default rule({
  id: "nhrp/redirect-missing",
  summary: "A hub of a phase 3 cloud does not redirect",
  scope: "cloud",
  severity: "warning",
  check({ cloud, report }) {
    const wanted = cloud.spokes.find(
      ({ nhrp }) => nhrp?.shortcut.at !== undefined && nhrp.shortcut.on === true,
    );
    const redirecting = cloud.hubs.find(({ nhrp }) => nhrp?.redirect.on === true);
    const reason = redirecting ?? wanted;
    if (reason === undefined) for (const half of halves(cloud)) report(half);
    if (reason === undefined || cloud.spokes.length < 2) return;
    for (const hub of cloud.hubs) {
      if (hub.nhrp === undefined || hub.nhrp.redirect.on !== false || hub.device.text === "excerpt") continue;
      report({
        at: hub.nhrp.redirect.at ?? hub.nhrp.at,
        message: `${tunnelOf(hub)} has no \`${nhrpOf(cloud)} redirect\`, though ${reason === redirecting ? `${tunnelOf(reason)} has it` : `${tunnelOf(reason)} has \`${nhrpOf(cloud)} shortcut\``}: traffic between spokes stays on this hub for ever`,
        related: [
          {
            at:
              (reason === redirecting ? reason.nhrp?.redirect.at : reason.nhrp?.shortcut.at) ??
              reason.interface.at,
            message: `${tunnelOf(reason)} is built for phase 3`,
          },
        ],
        fix: addRedirect(cloud, hub),
      });
    }
  },
});
