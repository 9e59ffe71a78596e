/** Whether two routers become neighbours in IS-IS over their tunnel. */
import type { Device } from "../model/device.ts";
import type { Place } from "../model/place.ts";
import { type IsisLevel, levelsOf, titleOf } from "./isis.ts";
import { authenticate, type Fit, fits, gravest } from "./neighbor-fit.ts";
import type { Neighborship } from "./neighbors.ts";
import type { RoutingAuthentication } from "./routing-authentication.ts";
import type { Member } from "./types.ts";

/** IS-IS on a member's tunnel. */
interface IsisOverTunnel {
  readonly at: Place;
  /** Undefined where several processes could be meant, or a word is masked. */
  readonly levels: ReadonlySet<IsisLevel> | undefined;
  /** Areas of the router; empty where none is shown. */
  readonly areas: ReadonlySet<string>;
  readonly authentication: RoutingAuthentication;
}

function isisOver({ device, interface: face }: Member): IsisOverTunnel | undefined {
  if (face.isis === undefined) return undefined;
  const { commands } = device;
  const isHere = ({ within }: { readonly within?: { readonly command: object } }) =>
    within !== undefined && "name" in within.command && within.command.name === face.name;
  const circuit = commands.of("IsisCircuitType").find((each) => isHere(each) && !each.command.negated);
  const types = commands.of("IsisType").filter(({ command }) => !command.negated);
  const isOne = commands.of("IsisProcess").length === 1;
  const router = levelsOf(types[0]?.command.type);
  const own = new Set(levelsOf(circuit?.command.type));
  return {
    at: face.isis,
    levels: isOne ? new Set(router.filter((level) => own.has(level))) : undefined,
    areas: new Set(
      isOne ? commands.of("IsisNet").flatMap(({ command }) => titleOf(command.net)?.area ?? []) : [],
    ),
    authentication: authenticationOf(device, face.isis, isHere),
  };
}

function authenticationOf(
  { commands, filters, text }: Device,
  at: Place,
  isHere: (each: { readonly within?: { readonly command: object } }) => boolean,
): RoutingAuthentication {
  const password = commands.of("IsisPassword").find(isHere);
  const mode = commands.of("IsisInterfaceAuthenticationMode").find(isHere);
  const chain = commands.of("IsisInterfaceKeyChain").find(isHere)?.command.keyChain;
  if (password !== undefined) return { method: undefined, keys: [], at: password.at };
  if (mode === undefined) return { method: text === "complete" ? "none" : undefined, keys: [], at };
  const keys = filters.keyChains
    .get(String(chain))
    ?.keys.flatMap(({ id, keyString }) => (keyString === undefined ? [] : [{ id, key: keyString }]));
  const method = mode.command.mode === "md5" ? "md5" : mode.command.mode === "text" ? "simple" : undefined;
  return { method: keys && method, keys: keys ?? [], at: mode.at };
}

/** IS-IS as the first of two members sees it. */
export function isisNeighbors(self: Member, peer: Member): readonly Neighborship[] {
  const [mine, other] = [isisOver(self), isisOver(peer)];
  if (mine === undefined || other === undefined) return [];
  const fit = gravest([
    authenticate(mine.authentication, other.authentication, self, peer),
    shareLevel(mine, other, self, peer),
    // NHRP resolves no addresses of CLNS.
    [self, peer].some(({ tunnel }) => tunnel.mode === "mgre")
      ? { state: "down", says: "IS-IS does not run over a multipoint tunnel" }
      : fits,
  ]);
  const spots = [self, peer].flatMap(({ device, interface: face }) =>
    face.isis === undefined ? [] : [{ at: face.isis, says: `${device.name} runs IS-IS` }],
  );
  const address = peer.address?.value?.address;
  return [{ protocol: "isis", name: "IS-IS", number: undefined, address, spots, ...fit }];
}

/** Level 2 joins areas, level 1 stays within one. */
function shareLevel(mine: IsisOverTunnel, other: IsisOverTunnel, self: Member, peer: Member): Fit {
  if (mine.levels === undefined || other.levels === undefined)
    return { state: "unknown", says: "which process of IS-IS is meant is not clear" };
  if (mine.levels.has(2) && other.levels.has(2)) return fits;
  if (!mine.levels.has(1) || !other.levels.has(1))
    return {
      state: "down",
      says: `${self.device.name} and ${peer.device.name} have no level of IS-IS in common`,
    };
  if (mine.areas.size === 0 || other.areas.size === 0)
    return { state: "unknown", says: "an area of IS-IS is not shown" };
  if ([...mine.areas].some((area) => other.areas.has(area))) return fits;
  return { state: "down", says: `${self.device.name} and ${peer.device.name} are in two areas of IS-IS` };
}
