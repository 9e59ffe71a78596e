import { type Finding, rule } from "../../src/lint/rule.ts";
import { tunnelOf } from "../../src/lint/words.ts";
import { tunnelFault } from "../../src/network/tunnel-state.ts";
import type { Member } from "../../src/network/types.ts";

/** A tunnel that cannot send. One without a destination has a rule of its own. */
function fault(member: Member): Finding | undefined {
  const found = tunnelFault(member);
  if (found === undefined || found.reason === "no destination") return undefined;
  const { reason, at, source } = found;
  const tunnel = tunnelOf(member);
  if (source === undefined) return { at, message: `${tunnel} has no \`tunnel source\`: it stays down` };
  return reason === "source shut down"
    ? {
        at,
        message: `${tunnel} starts at ${source.name}, which is shut down: the tunnel stays down`,
        related: [{ at: source.at, message: `${source.name} is shut down here` }],
      }
    : {
        at,
        message: `${tunnel} starts at ${source.name}, which has no IP address: the tunnel stays down`,
        related: [{ at: source.at, message: `${source.name} has no address` }],
      };
}

export default rule({
  id: "tunnel/source-invalid",
  summary: "A tunnel has no source from which it could send",
  scope: "cloud",
  severity: "error",
  check({ cloud, report }) {
    for (const member of cloud.members) {
      const finding = fault(member);
      if (finding !== undefined) report(finding);
    }
  },
});
