import { rule } from "../../src/lint/rule.ts";
import { listOf } from "../../src/lint/words.ts";
import type { Interface } from "../../src/model/interface.ts";

function reasonOf({ tunnel }: Interface): string | undefined {
  if (tunnel?.mode === "mgre" || tunnel?.mode === "mgre6") return "multipoint GRE has no far end to ask";
  return tunnel?.protection === undefined
    ? undefined
    : "the far end's answer comes back without protection and is dropped";
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
