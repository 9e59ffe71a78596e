/** What to enter where a router's own filters drop what carries its tunnels, or what runs over them. */
import type { Device } from "../model/device.ts";
import type { Acl, ZonePair } from "../model/filter.ts";
import { isSamePlace, type Place } from "../model/place.ts";
import type { Carrier } from "../network/transport-peers.ts";
import type { Dropped } from "./drops.ts";
import { byHand, type Fix } from "./fix.ts";
import { textOf } from "./line-text.ts";

/** How an entry of a list matches what carries a tunnel. */
const matches: Readonly<Record<Carrier, readonly [protocol: string, port: string]>> = {
  ike: ["udp", " eq isakmp"],
  esp: ["esp", ""],
  ahp: ["ahp", ""],
  gre: ["gre", ""],
  "nat-t": ["udp", " eq non500-isakmp"],
};

/** Peers that are named one by one; more are told apart by IPsec itself. */
const named = 4;

/** Entries that let in what is dropped, from the peers to the router. */
function permits({ carriers, arrivals }: Dropped): readonly string[] {
  const peers = [...new Set(arrivals.map(({ peer }) => peer))];
  const own = [...new Set(arrivals.map((each) => each.own))];
  const [only] = own;
  const to = own.length === 1 && only !== undefined ? `host ${only}` : "any";
  const from = peers.length > named ? ["any"] : peers.map((each) => `host ${each}`);
  return carriers.flatMap((carrier) => {
    const [protocol, port] = matches[carrier];
    return from.map((source) => `permit ${protocol} ${source} ${to}${port}`);
  });
}

/** Lets packets through an extended list: at its end where that drops them, else before all its entries. */
export function permit(
  device: Device,
  acl: Acl,
  entries: readonly string[],
  dropsAt: Place,
): Fix | undefined {
  if (acl.kind !== "extended") return undefined;
  const isEnd = !acl.entries.some(({ at }) => isSamePlace(at, dropsAt));
  const lines = entries.map((entry, index) => (isEnd ? ` ${entry}` : ` ${index + 1} ${entry}`));
  return byHand({ device: device.name }, [`ip access-list extended ${acl.name}`, ...lines]);
}

/** Lets a list on the outside interface let in what carries the tunnels. */
export function permitTunnel(dropped: Dropped): Fix | undefined {
  const { device, drop } = dropped;
  const acl = [...device.filters.acls.values()].find((each) => each === drop.filter);
  return acl && permit(device, acl, permits(dropped), drop.at);
}

/** Lets a class pass up to its rate, of which the policer drops all. */
export function unpolice({ device, drop }: Dropped): Fix | undefined {
  const { commands } = device;
  const line = commands.of("PolicyClass").find(({ at }) => isSamePlace(at, drop.at));
  const policy = line?.within?.command;
  if (line === undefined || policy === undefined || !("name" in policy)) return undefined;
  const enter = (...lines: readonly string[]) =>
    byHand({ device: device.name }, [`policy-map ${policy.name}`, ` class ${line.command.class}`, ...lines]);
  if (commands.of("ClassDrop").some(({ within }) => within === line)) return enter("  no drop");
  const police = commands.of("ClassPolice").find(({ within }) => within === line);
  const text = police && textOf(police);
  if (text === undefined) return undefined;
  return police?.command.conformAction === "drop"
    ? enter(`  no ${text}`, `  ${text.replace(/\bconform-action drop\b/, "conform-action transmit")}`)
    : enter(`  ${text}`, "   conform-action transmit");
}

/** Lets the zone firewall pass what carries the tunnels, in a class of its own before the policy's end. */
export function passZone(dropped: Dropped): Fix | undefined {
  const { device, drop } = dropped;
  const { commands, filters } = device;
  const pair = filters.zonePairs.find((each: ZonePair) => each === drop.filter);
  const policy = pair?.policy?.value;
  const line = commands.of("PolicyClass").find(({ at }) => isSamePlace(at, drop.at));
  const isEnd = line === undefined || line.command.class === "class-default";
  const taken = new Set(commands.of("ClassMap").map(({ command }) => command.name));
  const name = ["TUNNEL-TRANSPORT", "TUNNEL-TRANSPORT-2"].find(
    (each) => !taken.has(each) && !filters.acls.has(each),
  );
  if (policy === undefined || !isEnd || name === undefined || drop.direction === "to") return undefined;
  return byHand({ device: device.name }, [
    `ip access-list extended ${name}`,
    ...permits(dropped).map((entry) => ` ${entry}`),
    `class-map type inspect match-any ${name}`,
    ` match access-group name ${name}`,
    `policy-map type inspect ${policy}`,
    ` class type inspect ${name}`,
    "  pass",
  ]);
}
