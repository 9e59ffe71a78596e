import { rule } from "../../src/lint/rule.ts";
import { listOf } from "../../src/lint/words.ts";
import type { Interface } from "../../src/model/interface.ts";

function reasonOf({ tunnel, vrf }: Interface): string | undefined {
  if (tunnel?.mode === "mgre" || tunnel?.mode === "mgre6") return "multipoint GRE has no far end to ask";
  if (tunnel?.protection !== undefined)
    return "the far end's answer comes back without protection and is dropped";
  const isApart =
    tunnel?.vrf?.value !== undefined && tunnel.vrf.value !== vrf?.value && !(vrf && vrf.value === undefined);
  return isApart
    ? "the far end looks for the way back in the table of the tunnel and not in that of its transport"
    : undefined;
}

export default rule({
  id: "tunnel/keepalive",
  summary: "A tunnel sends GRE keepalives that cannot come back",
  scope: "device",
  severity: "warning",
  check({ device, report }) {
    const found = [...device.interfaces.values()].flatMap((face) => {
      const at = face.tunnel?.keepalive;
      const reason = reasonOf(face);
      return at === undefined || reason === undefined ? [] : [{ face, at, reason }];
    });
    const [first, ...others] = found;
    if (first === undefined) return;
    report({
      at: first.at,
      message: `${device.name} sends keepalives on ${listOf(found.map(({ face }) => face.name))}: ${first.reason}, so they are useless or take the tunnel down`,
      related: others.map(({ at, face }) => ({ at, message: `${face.name} does so too` })),
    });
  },
});
