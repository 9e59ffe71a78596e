// Written by `npm run generate` from grammar/*.ios. Do not edit.
import type { Secret } from "../../ast.ts";

/** Fields of the commands of grammar/nhrp.ios. */
export interface NhrpCommands {
  /** Turns NHRP on for the interface. Locally significant: the number is not sent, equal numbers are a convention. */
  NhrpNetworkId: {
    readonly id: number | undefined;
  };
  /** The string that registrations and resolutions must carry, at most 8 characters, sent in clear. */
  NhrpAuthentication: {
    readonly key: Secret | undefined;
  };
  /** Seconds for which others may keep what this router tells them; registrations go out every third of it. */
  NhrpHoldtime: {
    readonly seconds: number | undefined;
  };
  /** Maps a tunnel address to the transport address behind which it is reached. */
  NhrpMap: {
    readonly protocol: string | undefined;
    readonly mask?: string;
    readonly nbma: string | undefined;
  };
  /** Sends multicast and broadcast over the tunnel to this transport address. */
  NhrpMapMulticast: {
    readonly nbma: string | undefined;
  };
  /** Sends multicast to every spoke that has registered; a hub needs it for EIGRP, OSPF and RIP. */
  NhrpMapMulticastDynamic: object;
  /** Applies a policy map to each spoke that registers with this group name. */
  NhrpMapGroup: {
    readonly group: string;
    readonly policy: string;
  };
  NhrpMapBatch: {
    readonly batchSize?: number;
    readonly batchInterval?: number;
  };
  /** Next hop server: the hub's tunnel address, with its transport address where no `ip nhrp map` gives it. */
  NhrpNhs: {
    readonly server: string | undefined;
    readonly nbma?: string;
    readonly multicast?: true;
    readonly priority?: number;
    readonly cluster?: number;
  };
  /** Old form: this next hop server answers for one network only. */
  NhrpNhsNetwork: {
    readonly server: string | undefined;
    readonly network: string | undefined;
    readonly mask?: string;
  };
  NhrpNhsCluster: {
    readonly cluster: number | undefined;
    readonly connections: number | undefined;
  };
  NhrpNhsFallback: {
    readonly seconds: number | undefined;
  };
  /** Phase 3 hub: tells the sender that a shorter way to the destination may exist. Never on by default. */
  NhrpRedirect: {
    readonly timeout?: number;
  };
  /** Phase 3 spoke: installs the direct way to another spoke when a redirect has been seen. */
  NhrpShortcut: object;
  NhrpShortcutTemplate: {
    readonly template: number | undefined;
  };
  /** Lets the hub take the address again from a new transport address: for spokes behind DHCP. */
  NhrpRegistrationNoUnique: object;
  NhrpRegistrationTimeout: {
    readonly seconds: number | undefined;
  };
  NhrpServerOnly: {
    readonly nonCaching?: true;
  };
  NhrpRecord: object;
  NhrpCacheNonAuthoritative: object;
  NhrpResponder: {
    readonly interface: string;
  };
  NhrpInterest: {
    readonly filter: string;
  };
  NhrpUse: {
    readonly packets: number | undefined;
  };
  NhrpMaxSend: {
    readonly packets: number | undefined;
    readonly seconds?: number;
  };
  NhrpTriggerSvc: {
    readonly trigger: number | undefined;
    readonly teardown?: number;
  };
  NhrpConnect: {
    readonly seconds: number | undefined;
  };
  NhrpReject: {
    readonly connections: number | undefined;
    readonly seconds?: number;
  };
  /** The QoS group that a spoke names when it registers. */
  NhrpGroup: {
    readonly group: string;
  };
  NhrpAttributeSet: {
    readonly name: string;
    readonly value?: string;
  };
  NhrpAttributeGroup: {
    readonly group: string;
  };
  NhrpPathPreference: {
    readonly preference: number | undefined;
  };
  NhrpRole: {
    readonly role: "core" | "hub" | "spoke";
  };
  NhrpSummaryMap: {
    readonly prefix: string | undefined;
  };
  NhrpSendRouted: object;
  NhrpBfd: object;
  NhrpRouteWatch: object;
  NhrpEventPublisher: {
    readonly timeout?: number;
  };
  /** Takes the tunnel interface down while no next hop server answers. */
  IfStateNhrp: object;
  Ipv6NhrpNetworkId: {
    readonly id: number | undefined;
  };
  Ipv6NhrpAuthentication: {
    readonly key: Secret | undefined;
  };
  Ipv6NhrpHoldtime: {
    readonly seconds: number | undefined;
  };
  /** Maps an IPv6 tunnel address to the transport address behind which it is reached. */
  Ipv6NhrpMap: {
    readonly protocol: string | undefined;
    readonly nbma: string | undefined;
  };
  Ipv6NhrpMapMulticast: {
    readonly nbma: string | undefined;
  };
  Ipv6NhrpMapMulticastDynamic: object;
  Ipv6NhrpMapGroup: {
    readonly group: string;
    readonly policy: string;
  };
  Ipv6NhrpMapBatch: {
    readonly batchSize?: number;
    readonly batchInterval?: number;
  };
  Ipv6NhrpNhs: {
    readonly server: string | undefined;
    readonly nbma?: string;
    readonly multicast?: true;
    readonly priority?: number;
    readonly cluster?: number;
  };
  Ipv6NhrpNhsCluster: {
    readonly cluster: number | undefined;
    readonly connections: number | undefined;
  };
  Ipv6NhrpNhsFallback: {
    readonly seconds: number | undefined;
  };
  Ipv6NhrpRedirect: {
    readonly timeout?: number;
  };
  Ipv6NhrpShortcut: object;
  Ipv6NhrpShortcutTemplate: {
    readonly template: number | undefined;
  };
  Ipv6NhrpRegistrationNoUnique: object;
  Ipv6NhrpRegistrationTimeout: {
    readonly seconds: number | undefined;
  };
  Ipv6NhrpServerOnly: {
    readonly nonCaching?: true;
  };
  Ipv6NhrpRecord: object;
  Ipv6NhrpCacheNonAuthoritative: object;
  Ipv6NhrpResponder: {
    readonly interface: string;
  };
  Ipv6NhrpInterest: {
    readonly filter: string;
  };
  Ipv6NhrpUse: {
    readonly packets: number | undefined;
  };
  Ipv6NhrpMaxSend: {
    readonly packets: number | undefined;
    readonly seconds?: number;
  };
  Ipv6NhrpGroup: {
    readonly group: string;
  };
  Ipv6NhrpAttributeSet: {
    readonly name: string;
    readonly value?: string;
  };
  Ipv6NhrpPathPreference: {
    readonly preference: number | undefined;
  };
  Ipv6NhrpRole: {
    readonly role: "core" | "hub" | "spoke";
  };
  Ipv6NhrpSummaryMap: {
    readonly prefix: string | undefined;
  };
}
