import { type Fix, interfaceSection, setLines } from "../../src/lint/fix.ts";
import { nhrpOf } from "../../src/lint/fix-nhrp.ts";
import { rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import type { Place } from "../../src/model/place.ts";
import { those } from "../../src/network/gathered.ts";
import { isTunnelAddress, serversOf } from "../../src/network/nhrp.ts";
import type { Cloud, Member } from "../../src/network/types.ts";

/** The transport address of the server whose tunnel address stands there. */
function fixFor(cloud: Cloud, member: Member, wrong: string, at: Place): Fix | undefined {
  const nbma = serversOf(cloud, member).find(({ address }) => address === wrong)?.nbma;
  if (nbma?.type !== "address") return undefined;
  return {
    ...setLines(interfaceSection(member.device, member.interface), [
      `no ${nhrpOf(cloud)} map multicast ${wrong}`,
      `${nhrpOf(cloud)} map multicast ${nbma.address}`,
    ]),
    edits: [{ type: "replace", at, text: nbma.address }],
  };
}

function isOwn({ transport }: Member, nbma: string | undefined): boolean {
  return nbma !== undefined && transport.interface !== undefined && nbma === transport.address;
}

const suspectsIn = those((member: Member) =>
  (member.nhrp?.multicast ?? []).some(
    ({ nbma }) =>
      nbma.value !== undefined && (isOwn(member, nbma.value) || isTunnelAddress(member, nbma.value)),
  ),
);

export default rule({
  id: "nhrp/multicast-not-nbma",
  summary: "Multicast is mapped to a tunnel address",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    for (const member of suspectsIn(cloud.members)) {
      for (const { nbma, at } of member.nhrp?.multicast ?? []) {
        if (isOwn(member, nbma.value)) {
          report({
            at,
            severity: "warning",
            message: `${tunnelOf(member)} maps multicast to ${nbma.value}, its own transport address: it must be that of a neighbour`,
          });
          continue;
        }
        if (nbma.value === undefined || !isTunnelAddress(member, nbma.value)) continue;
        report({
          at,
          message: `${tunnelOf(member)} maps multicast to ${nbma.value}, which is a tunnel address: it must be the transport address, or the routing protocol flaps`,
          fix: fixFor(cloud, member, nbma.value, nbma.at),
        });
      }
    }
  },
});
