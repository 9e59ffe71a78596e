/** Virtual gateways (HSRP, VRRP) of an interface. */
import type { Line } from "../model/commands.ts";
import type { Device } from "../model/device.ts";
import type { Interface } from "../model/interface.ts";
import type { Place } from "../model/place.ts";
import type { Secret } from "../model/secret.ts";
import { addTo } from "../syntax/add-to.ts";
import { remembered } from "../syntax/remembered.ts";

/** One group that an interface takes part in. */
export interface VirtualGroup {
  readonly protocol: "HSRP" | "VRRP";
  readonly group: number;
  /** Undefined where it is learnt from the other router. */
  readonly address?: string;
  readonly at: Place;
  /** `standby version`; 1 when not written. */
  readonly version: 1 | 2;
  readonly authentication?: {
    readonly at: Place;
    readonly kind: "text" | "md5" | "key-chain";
    readonly secret?: Secret;
  };
}

type End = { readonly device: Device; readonly interface: Interface };

/** The groups of an interface with an IPv4 address, in the order of the text. */
export function virtualGroups({ device, interface: face }: End): readonly VirtualGroup[] {
  return groupsOf(device).get(face.at.line) ?? [];
}

const groupsOf = remembered((device: Device): ReadonlyMap<number, readonly VirtualGroup[]> => {
  const { commands } = device;
  const found = new Map<number, VirtualGroup[]>();
  const add = (line: Line, group: VirtualGroup): void => {
    const key = line.within?.at.line ?? 0;
    addTo(found, key, group);
  };
  for (const line of commands.of("Hsrp")) {
    const { group = 0, address, secondary, negated } = line.command;
    if (secondary || negated) continue;
    const version = commands.of("HsrpVersion").find(({ within }) => within === line.within)?.command.version;
    const authentication = commands
      .of("HsrpAuthentication")
      .find(({ within, command }) => within === line.within && (command.group ?? 0) === group);
    add(line, {
      protocol: "HSRP",
      group,
      at: line.at,
      version: version === "2" ? 2 : 1,
      ...(address !== undefined && { address }),
      ...(authentication && { authentication: authenticationOf(authentication) }),
    });
  }
  for (const line of commands.of("Vrrp")) {
    const { group, address, secondary, negated } = line.command;
    if (secondary || negated || group === undefined) continue;
    add(line, {
      protocol: "VRRP",
      group,
      at: line.at,
      version: 2,
      ...(address !== undefined && { address }),
    });
  }
  return found;
});

function authenticationOf({ command, at }: Line<"HsrpAuthentication">) {
  const { keyChain, md5Key, text } = command;
  const kind =
    keyChain === undefined ? (text ? ("text" as const) : ("md5" as const)) : ("key-chain" as const);
  const secret = text ?? md5Key;
  return { at, kind, ...(secret && { secret }) };
}
