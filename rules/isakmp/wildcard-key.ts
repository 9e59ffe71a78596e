import { rule } from "../../src/lint/rule.ts";
import { sharedWeaknesses } from "../../src/lint/shared.ts";
import type { IsakmpKey } from "../../src/model/ike.ts";
import { protectionOf } from "../../src/network/ike.ts";

function isWildcard({ match }: IsakmpKey): boolean {
  return match.type === "address" && match.length === 0;
}

export default rule({
  id: "isakmp/wildcard-key",
  summary: "A pre-shared key is for any peer",
  scope: "cloud",
  severity: "info",
  check({ cloud, report }) {
    const wildcards = sharedWeaknesses(cloud, (member) => {
      if (protectionOf(member).type !== "ikev1") return [];
      const { keys, keyrings } = member.device.isakmp;
      const key = [...keys, ...[...keyrings.values()].flatMap((ring) => ring.keys)].find(isWildcard);
      return key === undefined ? [] : [{ what: "any", at: key.at }];
    });
    for (const { at, who } of wildcards) {
      report({
        at,
        message: `${who} would use one pre-shared key for any peer: whoever learns it can join the network`,
      });
    }
  },
});
