/** How members authenticate EIGRP and OSPF over the tunnel, and whether two of them understand each other. */
import type { Place, Setting } from "../model/place.ts";
import { type Secret, sameSecret } from "../model/secret.ts";
import type { EigrpOverTunnel, OspfOverTunnel } from "./overlay.ts";
import type { Member } from "./types.ts";

interface NumberedKey {
  /** Key id; 0 where the method has none. */
  readonly id: number;
  readonly key: Setting<Secret>;
}

/** What a member demands of its neighbours. */
export interface RoutingAuthentication {
  /** Undefined where the text does not tell. */
  readonly method: "none" | "simple" | "md5" | "hmac-sha-256" | undefined;
  readonly keys: readonly NumberedKey[];
  /** The line that sets the method, else the tunnel. */
  readonly at: Place;
}

/** What speaks on an interface. */
type Speaker = Pick<Member, "device" | "interface">;

function absent({ device, interface: face }: Speaker): RoutingAuthentication {
  return { method: device.text === "complete" ? "none" : undefined, keys: [], at: face.at };
}

/** EIGRP: a mode and a key chain, or the key of HMAC in the mode line. */
export function eigrpAuthentication(member: Member, { settings }: EigrpOverTunnel): RoutingAuthentication {
  const { authenticationMode: mode, keyChain, authenticationKey: own } = settings ?? {};
  if (mode === undefined) return absent(member);
  if (own !== undefined) return { method: mode.value, keys: [{ id: 0, key: own }], at: mode.at };
  const chain = member.device.filters.keyChains.get(keyChain?.value ?? "");
  if (chain === undefined) return { method: undefined, keys: [], at: mode.at };
  const keys = chain.keys.flatMap(({ id, keyString }) =>
    keyString === undefined ? [] : [{ id, key: keyString }],
  );
  return { method: mode.value, keys, at: mode.at };
}

/** OSPF: the interface's own method, else that of the area. */
export function ospfAuthentication(
  member: Speaker,
  { process, area }: Pick<OspfOverTunnel, "process" | "area">,
): RoutingAuthentication {
  const { authentication, authenticationKey, digestKeys } = member.interface.ospf;
  const method = authentication ?? process?.areaAuthentication.get(area);
  if (method === undefined)
    return process === undefined ? { ...absent(member), method: undefined } : absent(member);
  const { value, at } = method;
  if (value === "null") return { method: "none", keys: [], at };
  if (value === "key-chain") return { method: undefined, keys: [], at };
  if (value === "simple") {
    const keys = authenticationKey === undefined ? [] : [{ id: 0, key: authenticationKey }];
    return { method: "simple", keys, at: authenticationKey?.at ?? at };
  }
  const keys = [...digestKeys].map(([id, key]) => ({ id, key }));
  return { method: "md5", keys, at: keys[0]?.key.at ?? at };
}

/** Whether two members accept each other: some key of the same number must be equal. */
export function compareAuthentication(
  a: RoutingAuthentication,
  b: RoutingAuthentication,
): "same" | "method" | "key" | "unknown" {
  if (a.method === undefined || b.method === undefined) return "unknown";
  if (a.method !== b.method) return "method";
  if (a.method === "none") return "same";
  const verdicts = a.keys.flatMap(({ id, key }) => {
    const other = b.keys.find((each) => each.id === id);
    return other === undefined ? [] : [same(key, other.key)];
  });
  if (verdicts.includes(true)) return "same";
  if (verdicts.includes(undefined) || a.keys.length === 0 || b.keys.length === 0) return "unknown";
  return "key";
}

function same(a: Setting<Secret>, b: Setting<Secret>): boolean | undefined {
  if (a.value === undefined || b.value === undefined) return undefined;
  return sameSecret({ secret: a.value }, { secret: b.value });
}

/** The method in words. */
export function methodWords({ method }: RoutingAuthentication): string {
  return method === "none" || method === undefined ? "no authentication" : `${method} authentication`;
}
