/** Tunnels of FlexVPN: a client's own tunnel and the template from which the hub makes the other end. */
import type { Device } from "../model/device.ts";
import type { Interface } from "../model/interface.ts";
import { remembered } from "../syntax/remembered.ts";
import { those } from "./gathered.ts";
import { protectionOf } from "./ike.ts";
import { linkOfPair } from "./links.ts";
import { loneTunnels, memberAlone } from "./lone-tunnels.ts";
import { ikev2ProfileOf, templateOf, templatesOfProfiles } from "./templates.ts";
import { addressesOf } from "./transport.ts";
import type { Link, Member, Network } from "./types.ts";

/**
 * Clients with the hubs that they dial, where the hub has one IKEv2 profile and one template, so that it is certain which answers. Keys,
 * proposals and transform sets must fit as between two tunnels; of routing nothing is known before addresses are handed out.
 */
export const templateLinks: (network: Network) => readonly Link[] = remembered((network) => {
  const hubs = answering(network);
  if (hubs.size === 0) return [];
  return loneTunnels(network).flatMap((client) => {
    const { device, interface: face } = client;
    if (!client.tunnel.destination || protectionOf(client).type !== "ikev2") return [];
    const called = new Set(dialledBy(device, face).flatMap((address) => hubs.get(address) ?? []));
    return [...called].flatMap((hub) => (hub.device === device ? [] : [linkOfPair({ a: hub, b: client })]));
  });
});

/** Templates of hubs by the addresses at which they answer. */
function answering({ devices }: Network): ReadonlyMap<string, Member> {
  const hubs = new Map<string, Member>();
  for (const device of answeringIn(devices)) {
    const template = onlyTemplate(device);
    const { tunnel } = template ?? {};
    if (template === undefined || tunnel === undefined) continue;
    const vrf = tunnel.vrf?.value;
    for (const face of device.interfaces.values()) {
      if (face.type === "Tunnel" || face.shutdown || face.vrf?.value !== vrf) continue;
      for (const { value } of addressesOf(face)) {
        if (value === undefined) continue;
        const { address } = value;
        const transport = { address, interface: face, ...(vrf !== undefined && { vrf }) };
        hubs.set(address, memberAlone(device, template, tunnel, transport, "hub"));
      }
    }
  }
  return hubs;
}

const answeringIn = those((device: Device) => onlyTemplate(device) !== undefined);

/** The template of the only IKEv2 profile. */
function onlyTemplate(device: Device): Interface | undefined {
  const [use, ...others] = templatesOfProfiles(device);
  if (use === undefined || others.length > 0 || device.ikev2.profiles.size > 1) return undefined;
  const template = templateOf(device, use.number);
  return template && ikev2ProfileOf(device, template) === use.profile ? template : undefined;
}

/** The destination of a tunnel, or the peers of the client that connects it, in the order in which it tries them. */
export function dialledBy({ commands }: Device, { name, tunnel }: Interface): readonly string[] {
  const destination = tunnel?.destination?.value;
  if (destination === undefined) return [];
  if (destination !== "dynamic") return [destination];
  const clients = commands
    .of("Ikev2ClientConnect")
    .flatMap(({ command, within }) => (!command.negated && command.interface === name ? [within] : []));
  return commands
    .of("Ikev2ClientPeer")
    .filter(({ command, within }) => !command.negated && clients.includes(within))
    .sort((one, other) => (one.command.sequence ?? 0) - (other.command.sequence ?? 0))
    .map(({ command }) => String(command.address));
}
