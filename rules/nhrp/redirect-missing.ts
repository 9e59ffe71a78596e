import { interfaceSection, setLines } from "../../src/lint/fix.ts";
import { nhrpOf } from "../../src/lint/fix-nhrp.ts";
import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";

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
    if (reason === undefined || cloud.spokes.length < 2) return;
    for (const hub of cloud.hubs) {
      if (hub.nhrp === undefined || hub.nhrp.redirect.on !== false || hub.device.text === "excerpt") continue;
      report({
        at: hub.nhrp.redirect.at ?? hub.nhrp.at,
        message: `${tunnelOf(hub)} has no \`ip nhrp redirect\`, though ${reason === redirecting ? `${tunnelOf(reason)} has it` : `${tunnelOf(reason)} has \`ip nhrp shortcut\``}: traffic between spokes stays on this hub for ever`,
        related: [
          {
            at:
              (reason === redirecting ? reason.nhrp?.redirect.at : reason.nhrp?.shortcut.at) ??
              reason.interface.at,
            message: `${tunnelOf(reason)} is built for phase 3`,
          },
        ],
        fix: setLines(
          interfaceSection(hub.device, hub.interface),
          [`${nhrpOf(cloud)} redirect`],
          hub.nhrp.redirect.at ? [hub.nhrp.redirect.at] : [],
        ),
      });
    }
  },
});
