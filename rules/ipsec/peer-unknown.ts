import { rule } from "../../src/lint/rule.ts";
import type { Device } from "../../src/model/device.ts";
import { familyOf, isPrivate } from "../../src/network/address.ts";
import { type AppliedEntry, appliedEntries, appliedIn } from "../../src/network/crypto-pairs.ts";
import { addressesOf } from "../../src/network/transport.ts";

/** Who bears which address. */
function bearersOf(devices: readonly Device[]): ReadonlySet<string> {
  return new Set(
    devices.flatMap((device) =>
      [...device.interfaces.values()].flatMap((face) =>
        addressesOf(face).flatMap(({ value }) => (value === undefined ? [] : [value.address])),
      ),
    ),
  );
}

/** Entries by the peers that they name. */
function byPeer(applied: readonly AppliedEntry[]): ReadonlyMap<string, readonly AppliedEntry[]> {
  const found = new Map<string, AppliedEntry[]>();
  for (const each of applied) {
    for (const { value } of each.entry.peers) {
      if (value !== undefined) found.set(value, [...(found.get(value) ?? []), each]);
    }
  }
  return found;
}

export default rule({
  id: "ipsec/peer-unknown",
  summary: "A crypto map names a peer that nobody is, while another router waits for its call",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    const applied = appliedIn(network.devices);
    if (applied.length < 2) return;
    const callers = byPeer(applied);
    const bearers = bearersOf(network.devices);
    for (const device of new Set(applied.map((each) => each.device))) {
      const own = appliedEntries(device);
      const strangers = own.filter(
        ({ entry }) => entry.peers.length === 1 && !bearers.has(entry.peers[0]?.value ?? ""),
      );
      const [stranger] = strangers;
      if (stranger === undefined || strangers.length > 1) continue;
      const [mine, peer] = [stranger.own, stranger.entry.peers[0]];
      const waiting = (callers.get(mine ?? "") ?? []).filter(
        (each) =>
          each.device !== device &&
          !own.some(({ entry }) => entry.peers.some(({ value }) => value === each.own)),
      );
      const [caller] = waiting;
      const theirs = caller?.own;
      if (caller === undefined || theirs === undefined || waiting.length > 1 || peer?.value === undefined)
        continue;
      // A translated address on the path is no mistake.
      if (familyOf(peer.value) === undefined || isPrivate(theirs) !== isPrivate(peer.value)) continue;
      report({
        at: peer.at,
        message: `${device.name} waits for ${peer.value}, which no router among the files bears, while ${caller.device.name} (${theirs}) names ${device.name} as its peer: neither answers the other`,
        related: [
          {
            at: caller.entry.peers[0]?.at ?? caller.entry.at,
            message: `${caller.device.name} names ${device.name} here`,
          },
        ],
      });
    }
  },
});
