/** `ioslint network`: what was understood, clouds, members and the state of each pair. */
import { assumptionsOf } from "../../config/facts.ts";
import { networkOf } from "../../network/assume.ts";
import { type CloudView, type LinkView, type MemberView, networkView } from "../../network/view.ts";
import { count, safeJson, visible } from "../../report/text.ts";
import { addTo } from "../../syntax/add-to.ts";
import { failed } from "../complain.ts";
import { configsOf } from "../configs.ts";
import type { Io } from "../io.ts";
import type { Arguments } from "../request.ts";
import { checkDevice, lastValue, oneOf } from "../values.ts";

/** Spokes, and pairs in one state, that are named before the rest is counted. */
const named = 8;

export async function showNetwork(read: Arguments, io: Io): Promise<number> {
  const format = oneOf(read, "format", ["text", "json"], "text");
  const inputs = await configsOf(read, io);
  if (inputs === undefined) return failed;
  const { documents, problems, settings } = inputs;
  const network = networkOf(documents, assumptionsOf(settings));
  const device = lastValue(read, "device");
  if (device !== undefined) checkDevice(device, network.devices);
  const { clouds, tunnels } = networkView(network, {
    device,
    cloud: lastValue(read, "cloud"),
  });
  if (format === "json") io.out(`${safeJson({ version: 1, clouds, tunnels })}\n`);
  else {
    const parts = clouds.map(cloudText);
    if (tunnels.length > 0) parts.push(["point-to-point tunnels", ...linkLines(tunnels), ""].join("\n"));
    io.out(parts.length === 0 ? "no DMVPN cloud and no tunnel with both ends\n" : parts.join("\n"));
  }
  return problems.length > 0 ? failed : 0;
}

function cloudText({ label, family, phase, members, links, absentHubs }: CloudView): string {
  const hubs = members.filter(({ role }) => role === "hub");
  const spokes = members.filter(({ role }) => role === "spoke");
  const shown = [...hubs, ...spokes.slice(0, named)];
  const rest = spokes.length - Math.min(spokes.length, named);
  const kind = `${family}, ${phase === undefined ? "phase unknown" : `phase ${phase}`}`;
  return [
    `cloud ${visible(label)} (${kind}): ${count(hubs.length, "hub")}, ${count(spokes.length, "spoke")}`,
    ...table(shown.map(memberRow)),
    ...(rest > 0 ? [`  and ${count(rest, "more spoke")}`] : []),
    ...absentHubs.map((address) => `  next hop server ${visible(address)} is not among the files`),
    ...linkLines(links),
    "",
  ].join("\n");
}

function memberRow(member: MemberView): readonly string[] {
  const transport = member.transport ?? `(${member.transportUnknown ?? "unknown"})`;
  return [
    member.role,
    member.device,
    member.interface,
    member.address ?? "no address",
    transport + (member.vrf === undefined ? "" : ` in VRF ${member.vrf}`),
    member.protection,
    member.routing.join(", ") || "no routing",
  ].map(visible);
}

function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    `  ${row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  ")}`.trimEnd(),
  );
}

/** Pairs that came to the same end stand on one line. */
function linkLines(links: readonly LinkView[]): readonly string[] {
  const groups = new Map<string, LinkView[]>();
  for (const link of links) {
    addTo(groups, link.outcome, link);
  }
  return [...groups].flatMap(([outcome, same]) => {
    const pairs = same.slice(0, named).map(({ a, b }) => `${a} - ${b}`);
    const rest = same.length - pairs.length;
    return [
      `  ${visible(outcome)}`,
      ...pairs.map((pair) => `    ${visible(pair)}`),
      ...(rest > 0 ? [`    and ${rest} more`] : []),
    ];
  });
}
