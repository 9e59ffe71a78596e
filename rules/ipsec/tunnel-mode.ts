import { rule } from "../../src/lint/rule.ts";
import { listOf } from "../../src/lint/words.ts";
import { offeredSets } from "../../src/network/transform.ts";

export default rule({
  id: "ipsec/tunnel-mode",
  summary: "All members of a cloud use IPsec tunnel mode",
  scope: "cloud",
  severity: "info",
  check({ cloud, report }) {
    const ordered = [...cloud.hubs, ...cloud.spokes];
    const sets = ordered.map((member) => offeredSets(member)?.[0]);
    const [first] = sets;
    const isSame = sets.every((set) => set?.mode === "tunnel" && !set.builtin);
    if (first === undefined || !isSame || ordered.some(({ tunnel }) => tunnel.mode.startsWith("vti"))) return;
    report({
      at: first.modeAt ?? first.at,
      message: `${listOf(ordered.map(({ device }) => device.name))} use IPsec tunnel mode around GRE: it works, but the outer addresses are there twice, 20 bytes a packet, and a hub behind translation needs transport mode`,
    });
  },
});
