import { rule } from "../../src/lint/rule.ts";
import type { Interface } from "../../src/model/interface.ts";

/** What tells the packets of one multipoint tunnel from those of another: undefined when it cannot be known. */
function signOf({ tunnel, shutdown }: Interface): string | undefined {
  if (tunnel?.mode !== "mgre" || tunnel.source?.value === undefined || shutdown !== undefined)
    return undefined;
  if (tunnel.key !== undefined && tunnel.key.value === undefined) return undefined;
  return JSON.stringify([tunnel.source.value, tunnel.vrf?.value ?? "", tunnel.key?.value ?? "none"]);
}

export default rule({
  id: "tunnel/same-source",
  summary: "Two multipoint tunnels of one router cannot be told apart",
  scope: "device",
  severity: "error",
  check({ device, report }) {
    const seen = new Map<string, Interface>();
    for (const face of device.interfaces.values()) {
      const sign = signOf(face);
      if (sign === undefined) continue;
      const first = seen.get(sign);
      if (first === undefined) {
        seen.set(sign, face);
        continue;
      }
      report({
        at: face.tunnel?.key?.at ?? face.tunnel?.source?.at ?? face.at,
        severity: device.text === "excerpt" ? "warning" : "error",
        message: `${device.name}'s ${first.name} and ${face.name} are multipoint GRE with one source and no different \`tunnel key\`: the router cannot tell whose packet arrives and the second tunnel stays down`,
        related: [{ at: first.at, message: `${first.name} has the same source` }],
      });
    }
  },
});
