import { rule } from "../../src/lint/rule.ts";
import { appliedEntries } from "../../src/network/crypto-pairs.ts";
import { egressOf } from "../../src/network/egress.ts";
import { tableOf } from "../../src/network/routes.ts";

export default rule({
  id: "ipsec/crypto-map-wrong-interface",
  summary: "A crypto map stands on another interface than the one by which its peer is reached",
  scope: "device",
  severity: "error",
  check({ device, report }) {
    const applied = appliedEntries(device);
    if (applied.length === 0) return;
    const bearers = (map: string | undefined) =>
      applied.flatMap(({ interface: face }) => (face.cryptoMap?.value === map ? [face.name] : []));
    const told = new Set<string>();
    for (const { interface: face, entry } of applied) {
      const use = face.cryptoMap;
      if (use === undefined || entry.peers.length === 0 || told.has(face.name)) continue;
      const table = tableOf(device, face.vrf?.value);
      const ways = entry.peers.map(({ value }) => (value === undefined ? undefined : egressOf(table, value)));
      const [way] = ways;
      // One peer of several that is reached by a bearer is enough, and a peer whose way is not known may be it.
      if (way === undefined || ways.some((each) => each === undefined || bearers(use.value).includes(each)))
        continue;
      told.add(face.name);
      report({
        at: use.at,
        message: `${device.name}'s crypto map \`${use.value}\` stands on ${face.name}, but the packets to its peer ${entry.peers[0]?.value} leave by ${way}: the map sees none of them and they leave in clear`,
      });
    }
  },
});
