import { rule } from "../../src/lint/rule.ts";
import { sharedWeaknesses, type Weakness } from "../../src/lint/shared.ts";
import type { Member } from "../../src/network/types.ts";

/** Seconds: after a change of address a registration this short is soon forgotten. */
const short = 600;

const weaknessesOf = ({ role, nhrp, transport, pointToPoint }: Member): readonly Weakness[] => {
  const [server] = nhrp?.servers ?? [];
  if (role !== "spoke" || pointToPoint || transport.unknown !== "dynamic" || server === undefined) return [];
  if (nhrp?.registrationNoUnique !== undefined) return [];
  if (nhrp?.holdtime?.value !== undefined && nhrp.holdtime.value <= short) return [];
  return [{ what: "unique", at: server.at }];
};

export default rule({
  id: "nhrp/no-unique",
  summary: "Spokes with changing addresses register them as unique",
  scope: "cloud",
  severity: "info",
  check({ cloud, report }) {
    const found = sharedWeaknesses(cloud, weaknessesOf);
    for (const { at, who, count } of found) {
      report({
        at,
        message: `${who} ${count === 1 ? "gets its" : "get their"} transport address by DHCP or PPP and ${count === 1 ? "registers" : "register"} it as unique: after a change the hub refuses the new one ("unique address registered already") until the holdtime ends; \`ip nhrp registration no-unique\` prevents that`,
      });
    }
  },
});
