/** Reads what a tunnel interface says about its encapsulation and protection. */
import type { Place } from "../place.ts";
import type { TunnelMode, TunnelProtection, TunnelSettings } from "../tunnel.ts";
import { lastOf, placeOf, type Section } from "./section.ts";
import { lastPlace, lastSetting, made, setting } from "./values.ts";

/** Settings of a tunnel interface or tunnel template. */
export function buildTunnel(section: Section): TunnelSettings {
  const { mode, at } = modeOf(section);
  const source = lastSetting(section, "TunnelSource", "source");
  return made<TunnelSettings>({
    mode,
    modeAt: at,
    source,
    sourceKind: sourceKind(source?.value),
    destination: lastSetting(section, "TunnelDestination", "destination"),
    key: lastSetting(section, "TunnelKey", "key"),
    vrf: lastSetting(section, "TunnelVrf", "vrf"),
    protection: protectionOf(section),
    keepalive: lastPlace(section, "Keepalive"),
    pathMtuDiscovery: lastPlace(section, "TunnelPathMtuDiscovery"),
    ifStateNhrp: lastPlace(section, "IfStateNhrp"),
  });
}

function modeOf(section: Section): { readonly mode: TunnelMode; readonly at: Place | undefined } {
  const line = lastOf(section, "TunnelMode");
  if (!line) return { mode: "gre", at: undefined };
  const { gre, overIpv6, ipsec, ipip } = line.command;
  const at = placeOf(section, line);
  if (gre === "multipoint") return { mode: overIpv6 ? "mgre6" : "mgre", at };
  if (gre) return { mode: gre === "ipv6" ? "gre6" : "gre", at };
  if (ipsec === "dual-overlay") return { mode: "vti-dual", at };
  if (ipsec) return { mode: ipsec === "ipv6" ? "vti6" : "vti", at };
  return { mode: ipip ? "ipip" : "other", at };
}

/** Addresses begin with a digit or hold a colon; interface names do neither, and `dynamic` is no source of its own. */
function sourceKind(source: string | undefined): "interface" | "address" | undefined {
  if (source === undefined || source === "dynamic") return undefined;
  return /^\d/.test(source) || /^[0-9a-f]*:[0-9a-f:.]*$/.test(source) ? "address" : "interface";
}

function protectionOf(section: Section): TunnelProtection | undefined {
  const line = lastOf(section, "TunnelProtection");
  if (!line) return undefined;
  const { ikev2Profile, isakmpProfile } = line.command;
  return made<TunnelProtection>({
    at: placeOf(section, line),
    profile: setting(section, line, "profile"),
    shared: line.command.shared === true,
    ikev2Profile: ikev2Profile === undefined ? undefined : setting(section, line, "ikev2Profile"),
    isakmpProfile: isakmpProfile === undefined ? undefined : setting(section, line, "isakmpProfile"),
  });
}
