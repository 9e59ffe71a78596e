/** What a text says, for mistakes that must fit the rest of it. */

/** Files of hubs and of spokes, by their names. */
export const hub = /hub|central|core|dmz/i;
export const spoke = /spoke|^(?!.*(hub|central|region|core)).*-\d/i;

/** Opening lines of sections. */
export const tunnel = /^interface Tunnel/i;
export const isakmpPolicy = /^crypto isakmp policy/;
export const proposal = /^crypto ikev2 proposal/;
export const ikev2Profile = /^crypto ikev2 profile/;
export const ikev2Peer = /^peer /;
export const mapEntry = /^crypto map \S+ \d+/;

/** The overlay address of the first next hop server of a text. */
export function serverIn(text: string): string {
  return /^ *ip nhrp nhs (\d+\.\d+\.\d+\.\d+)/m.exec(text)?.[1] ?? "10.254.254.254";
}

/** The number of the classic EIGRP process. */
export function eigrpIn(text: string): string | undefined {
  return /^router eigrp (\d+)$/m.exec(text)?.[1];
}

/** The name and the three first octets of the network of the interface that is described as LAN. */
export function lanIn(text: string): { readonly name: string; readonly net: string } | undefined {
  const [, name, net] =
    /^interface (\S+)\n description LAN[^!]*?\n ip address (\d+\.\d+\.\d+)\.\d+ 255\.255\.255\.0$/m.exec(
      text,
    ) ?? [];
  return name === undefined || net === undefined ? undefined : { name, net };
}

/** The name of the crypto map. */
export function mapIn(text: string): string {
  return /^crypto map (\S+) \d+/m.exec(text)?.[1] ?? "NONE";
}

/** The lines of the first tunnel that a second one would copy. */
export function copiedIn(text: string): {
  readonly source: string;
  readonly key: string;
  readonly protection: string;
} {
  const line = (wanted: RegExp) => wanted.exec(text)?.[1] ?? "";
  return {
    source: line(/^( tunnel source \S+)$/m),
    key: line(/^( tunnel key \d+)$/m),
    protection: line(/^( tunnel protection ipsec profile \S+)/m),
  };
}
