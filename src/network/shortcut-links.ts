/** Direct tunnels between clients of FlexVPN: NHRP makes them from templates once a hub sends a redirect. */
import type { Device } from "../model/device.ts";
import type { Interface } from "../model/interface.ts";
import { isSamePlace } from "../model/place.ts";
import { remembered } from "../syntax/remembered.ts";
import { linkOfPair } from "./links.ts";
import { memberAlone } from "./lone-tunnels.ts";
import { templateLinks } from "./template-links.ts";
import { templateOf } from "./templates.ts";
import { transportOf } from "./transport.ts";
import type { Link, Member, Network } from "./types.ts";

/** A client that takes shortcuts. */
export interface ShortcutClient {
  /** Its tunnel to the hub. */
  readonly client: Member;
  /** What its direct tunnels are made from. */
  readonly template: Member;
}

/** Of each template of a hub that redirects the clients that take shortcuts. */
export const shortcutClients: (network: Network) => readonly (readonly ShortcutClient[])[] = remembered(
  (network) => {
    const byHub = new Map<Interface, Map<Interface, ShortcutClient>>();
    for (const { a, b } of templateLinks(network)) {
      const [hub, client] = a.interface.type === "Virtual-Template" ? [a, b] : [b, a];
      const { nhrp } = hub.interface;
      const template = nhrp?.redirect.on && nhrp.networkId ? directTemplate(client) : undefined;
      if (template === undefined) continue;
      const known = byHub.get(hub.interface) ?? new Map<Interface, ShortcutClient>();
      byHub.set(hub.interface, known.set(client.interface, { client, template }));
    }
    return [...byHub.values()].map((clients) => [...clients.values()]);
  },
);

/** One and the same member for a client, whichever hub redirects it. */
const directTemplate: (client: Member) => Member | undefined = remembered(({ device, interface: face }) => {
  const template = face.nhrp?.networkId && shortcutTemplate(device, face);
  if (!template?.tunnel || template.nhrp?.networkId === undefined) return undefined;
  const { tunnel, nhrp } = template;
  const address = template.address ?? device.interfaces.get(template.unnumbered?.value ?? "")?.address;
  return {
    ...memberAlone(device, template, tunnel, transportOf(device, tunnel), "spoke"),
    nhrp,
    ...(address && { address }),
  };
});

/** The template that `ip nhrp shortcut virtual-template` of an interface names. */
function shortcutTemplate(device: Device, face: Interface): Interface | undefined {
  const line = device.commands
    .of("NhrpShortcutTemplate")
    .find(({ command, within }) => within && !command.negated && isSamePlace(within.at, face.at));
  const number = line?.command.template;
  return number === undefined ? undefined : templateOf(device, number);
}

/** The direct tunnel between two of them. */
export function shortcutLink(a: ShortcutClient, b: ShortcutClient): Link {
  return { ...linkOfPair({ a: a.template, b: b.template }), kind: "spoke-spoke" };
}
