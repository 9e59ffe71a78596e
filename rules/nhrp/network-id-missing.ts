import { type Fix, interfaceSection, setLines } from "../../src/lint/fix.ts";
import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import type { Cloud, Member } from "../../src/network/types.ts";

/** The number that the others have; any would do. */
function fixFor({ members, family }: Cloud, { device, interface: face }: Member): Fix | undefined {
  const id = members.find((each) => each.nhrp?.networkId?.value !== undefined)?.nhrp?.networkId?.value;
  if (id === undefined) return undefined;
  return setLines(interfaceSection(device, face), [
    `${family === "ipv6" ? "ipv6" : "ip"} nhrp network-id ${id}`,
  ]);
}

export default rule({
  id: "nhrp/network-id-missing",
  summary: "A tunnel has NHRP lines but no network-id",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    for (const member of cloud.members) {
      const { nhrp, device, interface: face } = member;
      if (nhrp === undefined || nhrp.networkId !== undefined || device.text === "excerpt") continue;
      if (face.shutdown !== undefined) continue;
      report({
        at: nhrp.at,
        message: `${tunnelOf(member)} has no \`ip${cloud.family === "ipv6" ? "v6" : ""} nhrp network-id\`: NHRP is off on it, nothing registers and nothing is resolved`,
        fix: fixFor(cloud, member),
      });
    }
  },
});
