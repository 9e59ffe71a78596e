import { type Fix, interfaceSection, removeLine, setValue } from "../../src/lint/fix.ts";
import { rule } from "../../src/lint/rule.ts";
import { devicesOf, tunnelOf } from "../../src/lint/words.ts";
import { minority } from "../../src/network/majority.ts";
import type { Member } from "../../src/network/types.ts";

/** The key, `none` where a complete text has none, undefined where it is masked or not shown. */
function keyOf({ device, tunnel }: Member): number | "none" | undefined {
  // Only GRE has a key.
  if (!tunnel.mode.includes("gre")) return undefined;
  if (tunnel.key !== undefined) return tunnel.key.value;
  return device.text === "complete" ? "none" : undefined;
}

function words(key: number | "none"): string {
  return key === "none" ? "no tunnel key" : `tunnel key ${key}`;
}

const placeOf = (member: Member) => member.tunnel.key?.at ?? member.interface.at;

function fixFor({ device, interface: face, tunnel }: Member, key: number | "none"): Fix {
  const to = interfaceSection(device, face);
  return key === "none" && tunnel.key
    ? removeLine(to, "tunnel key", tunnel.key.at)
    : setValue(to, "tunnel key", `${key}`, tunnel.key?.at);
}

export default rule({
  id: "tunnel/key-mismatch",
  summary: "Members of a cloud use different tunnel keys",
  scope: "cloud",
  pairs: true,
  severity: "error",
  check({ cloud, report }) {
    for (const { member, value, usual, others } of minority(cloud.members, keyOf)) {
      const example = others[0];
      report({
        at: placeOf(member),
        message: `${tunnelOf(member)} has ${words(value)}, ${devicesOf(others)} ${others.length === 1 ? "has" : "have"} ${words(usual)}: each end drops the other's packets without a word`,
        related:
          example === undefined
            ? []
            : [{ at: placeOf(example), message: `${tunnelOf(example)} has ${words(usual)}` }],
        fix: fixFor(member, usual),
      });
    }
  },
});
