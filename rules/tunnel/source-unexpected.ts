import { setSource } from "../../src/lint/fix-tunnel.ts";
import { rule } from "../../src/lint/rule.ts";
import { devicesOf, tunnelOf } from "../../src/lint/words.ts";
import { expectedStarts } from "../../src/network/expected-start.ts";

/** Lines of peers that are named. */
const named = 3;

export default rule({
  id: "tunnel/source-unexpected",
  summary: "A tunnel starts at another address than the one at which its peers look for it",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    for (const [member, expected] of expectedStarts(cloud)) {
      const { transport, interface: tunnel } = member;
      const start = transport.interface
        ? `${transport.interface.name} (${transport.address})`
        : transport.address;
      const peers = [...new Set(expected.named.map(({ by }) => by))];
      report({
        at: transport.at ?? tunnel.at,
        fix: setSource(member, expected.interface.name),
        message: `${tunnelOf(member)} starts at ${start}, but ${devicesOf(peers)} ${peers.length === 1 ? "looks" : "look"} for it at ${expected.address}, the address of ${expected.interface.name}: it does not come up`,
        related: expected.named
          .slice(0, named)
          .map(({ by, at }) => ({ at, message: `${by.device.name} names ${expected.address}` })),
      });
    }
  },
});
