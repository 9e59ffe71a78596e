import { rule } from "../../src/lint/rule.ts";
import { devicesOf } from "../../src/lint/words.ts";
import { those } from "../../src/network/gathered.ts";
import { protectionOf } from "../../src/network/ike.ts";
import type { Member } from "../../src/network/types.ts";

/** Packets are queued after they got their number, and the window is left as it is. */
function isQueued({ device, interface: face, transport, nhrp }: Member): boolean {
  const { commands, release } = device;
  if (device.text === "excerpt" || release === undefined || release.value.major >= 16) return false;
  const policy = face.servicePolicyOut ?? transport.interface?.servicePolicyOut ?? nhrp?.groupMaps[0]?.policy;
  if (policy === undefined) return false;
  const kinds = ["IpsecReplayWindow", "IpsecReplayDisable", "SetReplayWindow", "SetReplayDisable"] as const;
  return kinds.every((kind) => commands.of(kind).length === 0);
}

const queuedIn = those((member: Member) => {
  const { type } = protectionOf(member);
  return (type === "ikev1" || type === "ikev2") && isQueued(member);
});

export default rule({
  id: "ipsec/replay-window",
  summary: "Queued packets may fall out of the window against replay",
  scope: "cloud",
  severity: "info",
  presets: ["strict"],
  check({ cloud, report }) {
    const queued = queuedIn(cloud.members);
    const [first] = queued;
    if (first === undefined) return;
    report({
      at: first.tunnel.protection?.at ?? first.interface.at,
      message: `${devicesOf(queued)} queue${queued.length === 1 ? "s" : ""} encrypted packets and leave${queued.length === 1 ? "s" : ""} the window against replay at 64: packets that wait longer than others are dropped at the far end; \`crypto ipsec security-association replay window-size 1024\` gives room`,
    });
  },
});
