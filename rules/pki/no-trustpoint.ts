import { enrol } from "../../src/lint/fix-identity.ts";
import { rule } from "../../src/lint/rule.ts";
import type { Device } from "../../src/model/device.ts";
import { gathered } from "../../src/network/gathered.ts";
import { allTies, type Tie } from "../../src/network/links.ts";
import { signersWithoutTrustpoint } from "../../src/network/signatures.ts";

const signersIn = gathered(({ a, b }: Tie) => signersWithoutTrustpoint(a, b));

export default rule({
  id: "pki/no-trustpoint",
  summary: "A router is to sign with a certificate that it cannot have",
  scope: "network",
  severity: "error",
  check({ network, report }) {
    const told = new Set<Device>();
    for (const { device, at } of signersIn(allTies(network))) {
      if (told.has(device)) continue;
      told.add(device);
      report({
        at,
        fix: enrol(device),
        message: `${device.name} authenticates itself with a signature but has no \`crypto pki trustpoint\`: without a certificate IKE fails; \`pre-share\` may be what is meant`,
      });
    }
  },
});
