import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "qos/nhrp-group-unmapped",
  summary: "A spoke registers with an NHRP group for which the hub has no policy",
  scope: "cloud",
  severity: "warning",
  check({ cloud, report }) {
    if (cloud.absentHubs.length > 0 || cloud.hubs.length === 0) return;
    const mapped = cloud.hubs.flatMap(({ nhrp }) => nhrp?.groupMaps ?? []);
    const names = new Set(mapped.map(({ group }) => group.value));
    if (names.size === 0 || names.has(undefined)) return;
    for (const { device, nhrp } of cloud.spokes) {
      const group = nhrp?.group;
      if (group?.value === undefined || names.has(group.value)) continue;
      const like = mapped.find((each) => each.group.value?.toLowerCase() === group.value?.toLowerCase());
      report({
        at: group.at,
        message: `${device.name} registers with the NHRP group \`${group.value}\`, for which no hub has \`ip nhrp map group\`${like ? ` (it has \`${like.group.value}\`: names are case-sensitive)` : ""}: its traffic is not shaped`,
        related: (like ? [like] : mapped.slice(0, 1)).map(({ at }) => ({ at, message: "groups of the hub" })),
      });
    }
  },
});
