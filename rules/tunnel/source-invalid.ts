import { type Finding, rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import type { Member } from "../../src/network/types.ts";

/** What keeps the tunnel from sending, as far as the text tells for sure. */
function fault(member: Member): Finding | undefined {
  const { tunnel, transport, interface: face } = member;
  if (transport.unknown === "no source") {
    return { at: face.at, message: `${tunnelOf(member)} has no \`tunnel source\`: it stays down` };
  }
  const source = transport.interface;
  const at = transport.at ?? tunnel.source?.at ?? face.at;
  if (source === undefined) return undefined;
  if (source.shutdown !== undefined) {
    return {
      at,
      message: `${tunnelOf(member)} starts at ${source.name}, which is shut down: the tunnel stays down`,
      related: [{ at: source.shutdown, message: `${source.name} is shut down here` }],
    };
  }
  if (source.noAddress === undefined || transport.unknown !== "no address") return undefined;
  return {
    at,
    message: `${tunnelOf(member)} starts at ${source.name}, which has no IP address: the tunnel stays down`,
    related: [{ at: source.noAddress, message: `${source.name} has no address` }],
  };
}

export default rule({
  id: "tunnel/source-invalid",
  summary: "A tunnel has no source from which it could send",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    for (const member of cloud.members) {
      if (member.device.text === "excerpt" || member.interface.shutdown !== undefined) continue;
      const finding = fault(member);
      if (finding !== undefined) report(finding);
    }
  },
});
