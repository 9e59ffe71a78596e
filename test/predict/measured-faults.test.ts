/**
 * Each fault whose effect was measured on boxes (IOSv 15.9, IOL-XE 17.15), made in a working network, and the state in which the routers are
 * seen then. One row a fault.
 */
import { describe, expect, it } from "vitest";
import type { RouterPrediction } from "../../src/predict/prediction.ts";
import { type Edit, predicted } from "../support/edited.ts";

interface Place {
  readonly network: string;
  readonly hub: string;
  readonly spoke: string;
  /** The spoke's transport address. */
  readonly nbma: string;
}

const ikev1: Place = {
  network: "clean/phase2-eigrp-ikev1",
  hub: "BERN-HUB",
  spoke: "LYON-SPOKE",
  nbma: "203.0.113.2",
};
const ikev2: Place = {
  network: "clean/phase3-named-eigrp-ikev2-fvrf",
  hub: "OSLO-R1",
  spoke: "TROMSO-R1",
  nbma: "198.51.100.10",
};
/** Both ends offer what is built in. */
const builtIn: Place = {
  network: "near-miss/built-in-transform-set-everywhere",
  hub: "CENTRAL",
  spoke: "NORTH",
  nbma: "203.0.113.2",
};
const ospf: Place = {
  network: "clean/ospf-broadcast",
  hub: "RIGA-DMZ",
  spoke: "LIEPAJA",
  nbma: "192.0.2.41",
};

/** What the two ends show of each other, and the spoke of other spokes. */
function seen({ network, hub, spoke, nbma }: Place, edits: readonly Edit[]) {
  const routers = predicted(network, ...edits);
  const [atHub, atSpoke] = [routers.get(hub), routers.get(spoke)];
  const meant = ({ onDemand }: { readonly onDemand: boolean }) => !onDemand;
  const row = atSpoke?.tunnels[0]?.peers.find(meant);
  const sa = atHub?.ipsec.find(({ remote }) => remote === nbma);
  return {
    state: row?.state,
    ike: atSpoke?.ike.find(meant)?.state,
    ipsec: atSpoke?.ipsec.find(meant)?.state,
    /** Encapsulated and decapsulated packets at the hub: whether the counters rise. */
    hubCounts: [sa?.sends, sa?.receives],
    /** How the hub knows the spoke. */
    registered: atHub?.tunnels[0]?.peers.find(({ device }) => device === spoke)?.type,
    neighbor: atSpoke?.neighbors[0]?.state,
    hubsNeighbor: atHub?.neighbors.find(({ device }) => device === spoke)?.state,
    shows: atSpoke?.neighbors[0]?.shows,
    tunnel: protocolOf(atSpoke),
    detour: atSpoke?.tunnels[0]?.detour,
    direct: [
      ...new Set(atSpoke?.tunnels[0]?.peers.filter(({ onDemand }) => onDemand).map(({ state }) => state)),
    ],
  };
}

function protocolOf(router: RouterPrediction | undefined) {
  return router?.interfaces.find(({ interface: name }) => name.startsWith("Tunnel"))?.protocol;
}

type Row = readonly [
  fault: string,
  edits: readonly Edit[],
  expected: Partial<Record<keyof ReturnType<typeof seen>, unknown>>,
];

const up = {
  state: "UP",
  ipsec: "ACTIVE",
  hubCounts: [true, true],
  registered: "dynamic",
  neighbor: "up",
  tunnel: "up",
} as const;
const apart = { registered: undefined, neighbor: "down", direct: [] } as const;
/** Phase 1 does not come up. */
const inIke = { ...apart, state: "IKE", ipsec: "none", hubCounts: [undefined, undefined] } as const;
/** Phase 2 does not come up. */
const inIpsec = { ...apart, state: "IPSEC", ike: "QM_IDLE", ipsec: "none" } as const;
/** Crypto passes, and no answer of NHRP comes: the hub decrypts and sends nothing. */
const inNhrp = {
  ...apart,
  state: "NHRP",
  ike: "QM_IDLE",
  ipsec: "ACTIVE",
  hubCounts: [false, true],
} as const;

/** The spoke hears the hub, which does not hear it: its neighbour comes and goes with "retry limit exceeded". */
const halfHeard = { neighbor: "unknown", hubsNeighbor: "down" } as const;

const outside = (file: string, ...entries: readonly string[]): readonly Edit[] => [
  [file, / ip address (198\.51\.100\.2|203\.0\.113\.2) .*\n/, "$& ip access-group OUTSIDE in\n"],
  [file, /^router eigrp/m, `ip access-list extended OUTSIDE\n ${entries.join("\n ")}\n!\nrouter eigrp`],
];

const underIkev1: readonly Row[] = [
  ["nothing", [], { ...up, ike: "QM_IDLE", direct: ["UP"], detour: undefined }],

  [
    "no ISAKMP policy in common",
    [["spoke1.cfg", "group 14\n", "group 16\n"]],
    { ...inIke, ike: "MM_NO_STATE" },
  ],
  [
    "pre-shared keys that differ",
    [["spoke1.cfg", "Ammonite-4711", "Obsidian-1"]],
    { ...inIke, ike: "MM_KEY_EXCH" },
  ],
  [
    "protection missing on the hub",
    [["hub.cfg", / tunnel protection .*\n/, ""]],
    { ...inIke, ike: "MM_NO_STATE" },
  ],
  [
    "protection missing on the spoke, which does not wait for IKE",
    [["spoke1.cfg", / tunnel protection .*\n/, ""]],
    { ...apart, state: "NHRP", ike: undefined, ipsec: undefined },
  ],
  [
    "the hub mapped to a stranger's transport address",
    [["spoke1.cfg", "map 10.20.0.1 198.51.100.2", "map 10.20.0.1 198.51.100.9"]],
    { ...inIke, ike: "MM_NO_STATE" },
  ],
  [
    "the hub mapped to another address of the hub than its tunnel's source",
    [["spoke1.cfg", "map 10.20.0.1 198.51.100.2", "map 10.20.0.1 172.20.1.1"]],
    inIke,
  ],
  [
    "no route to the hub's transport address",
    [["spoke1.cfg", /^ip route .*\n/m, ""]],
    { ...inIke, ike: "none" },
  ],

  [
    "transform sets that differ",
    [["spoke1.cfg", "esp-aes 256 esp-sha256-hmac", "esp-aes 256 esp-sha-hmac"]],
    inIpsec,
  ],
  [
    "another profile left over on the spoke",
    [
      [
        "spoke1.cfg",
        "crypto ipsec profile DMVPN",
        "crypto ipsec transform-set OLD esp-3des esp-md5-hmac\n!\ncrypto ipsec profile OLD\n set transform-set OLD\n!\ncrypto ipsec profile DMVPN",
      ],
      ["spoke1.cfg", "protection ipsec profile DMVPN", "protection ipsec profile OLD"],
    ],
    inIpsec,
  ],
  ["PFS on the hub alone", [["spoke1.cfg", / set pfs .*\n/, ""]], inIpsec],
  ["PFS groups that differ", [["spoke1.cfg", "set pfs group14", "set pfs group16"]], inIpsec],
  ["PFS on the spoke alone", [["hub.cfg", / set pfs .*\n/, ""]], up],
  ["tunnel mode on the hub, transport mode on the spoke", [["hub.cfg", " mode transport\n", ""]], inIpsec],
  ["transport mode on the hub, tunnel mode on the spoke", [["spoke1.cfg", " mode transport\n", ""]], up],

  ["tunnel keys that differ", [["spoke1.cfg", "tunnel key 2020", "tunnel key 2021"]], inNhrp],
  ["a tunnel key at one end alone", [["spoke1.cfg", / tunnel key .*\n/, ""]], inNhrp],
  ["no network-id", [["spoke1.cfg", / ip nhrp network-id .*\n/, ""]], inNhrp],
  [
    "another network-id, which is local to the router",
    [["spoke1.cfg", "network-id 20", "network-id 21"]],
    up,
  ],
  ["NHRP authentication that differs", [["spoke1.cfg", "Quartz20", "Quartz21"]], inNhrp],
  ["NHRP authentication at one end alone", [["spoke1.cfg", / ip nhrp authentication .*\n/, ""]], inNhrp],
  [
    "an NHRP string too long for the box, which then runs without one",
    [["spoke1.cfg", "Quartz20", "Quartz-20-long"]],
    inNhrp,
  ],
  [
    "a next hop server that is nobody's, mapped to the hub",
    [
      ["spoke1.cfg", "map 10.20.0.1 198.51.100.2", "map 10.20.0.9 198.51.100.2"],
      ["spoke1.cfg", "nhs 10.20.0.1", "nhs 10.20.0.9"],
    ],
    inNhrp,
  ],
  [
    "a next hop server that no line maps",
    [["spoke1.cfg", / ip nhrp map 10.20.0.1 .*\n/, ""]],
    { ...apart, state: "NHRP", ike: "none", ipsec: "none" },
  ],
  [
    "a hub that is mapped and no next hop server: the spoke has its static entry and never registers",
    [["spoke1.cfg", / ip nhrp nhs .*\n/, ""]],
    { ...apart, state: "UP", ipsec: "ACTIVE", hubCounts: [false, true] },
  ],
  [
    "ESP dropped at the hub's outside",
    outside("hub.cfg", "permit udp any any eq isakmp"),
    { ...inNhrp, hubCounts: [false, false] },
  ],
  [
    "an outside list without UDP 4500, where nothing translates",
    outside("hub.cfg", "permit udp any any eq isakmp", "permit esp any any"),
    up,
  ],

  [
    "no multicast map on the spoke",
    [["spoke1.cfg", / ip nhrp map multicast .*\n/, ""]],
    { ...up, ...halfHeard },
  ],
  [
    "no multicast map on the hub",
    [["hub.cfg", / ip nhrp map multicast .*\n/, ""]],
    { ...up, neighbor: "down" },
  ],
  [
    "multicast mapped to the hub's tunnel address",
    [["spoke1.cfg", "map multicast 198.51.100.2", "map multicast 10.20.0.1"]],
    { ...up, ...halfHeard },
  ],
  [
    "EIGRP of another AS",
    [["spoke1.cfg", "router eigrp 120", "router eigrp 121"]],
    { ...up, neighbor: undefined },
  ],
  [
    "split horizon on at the hub, which costs routes alone",
    [["hub.cfg", / no ip split-horizon .*\n/, ""]],
    up,
  ],
  [
    "two routers with one EIGRP router ID, which costs routes alone",
    [["spoke1.cfg", "router-id 172.20.255.11", "router-id 172.20.255.1"]],
    up,
  ],
  [
    "the transport network told over the tunnel: neighbours come and go",
    [["hub.cfg", " network 172.20.0.0\n", " network 172.20.0.0\n network 198.51.100.0\n"]],
    { ...up, neighbor: "unknown" },
  ],

  [
    "a point-to-point spoke among multipoint ones: it talks through the hub for ever",
    [["spoke1.cfg", "tunnel mode gre multipoint", "tunnel destination 198.51.100.2"]],
    { ...up, direct: [] },
  ],
  [
    "a hub with the destination of another spoke, which serves that one alone",
    [["hub.cfg", "tunnel mode gre multipoint", "tunnel destination 203.0.113.6"]],
    { ...apart, state: "unknown" },
  ],
  [
    "a tunnel that is shut off from its source",
    [["spoke1.cfg", / tunnel source .*\n/, ""]],
    { state: "unknown", tunnel: "down", registered: undefined },
  ],
  [
    "a tunnel with neither mode nor destination",
    [["spoke1.cfg", / tunnel mode .*\n/, ""]],
    { state: "unknown", tunnel: "down", registered: undefined },
  ],
  [
    "keys for the hub alone: spokes talk through the hub",
    [["spoke1.cfg", /^crypto isakmp key (Dolomite|Epidote).*\n/gm, ""]],
    { ...up, direct: ["IKE"] },
  ],
];

const underIkev2: readonly Row[] = [
  ["nothing", [], { ...up, ike: "READY", direct: ["UP"] }],
  [
    "another key",
    [["spoke1.cfg", "Gneiss-and-Granite-61", "Gneiss-and-Granite-16"]],
    { ...inIke, ike: "none" },
  ],
  ["no proposal in common", [["spoke1.cfg", " group 20 19\n", " group 16\n"]], { ...inIke, ike: "none" }],
  [
    "IKEv1 at one end",
    [["spoke1.cfg", / set ikev2-profile .*\n/, ""]],
    { ...inIke, ike: expect.stringMatching(/^(MM_NO_STATE|none)$/) },
  ],
  ["transform sets that differ", [["spoke1.cfg", "esp-gcm 256", "esp-gcm"]], { ...inIpsec, ike: "READY" }],
  ["modes that differ, which settle on tunnel mode", [["spoke1.cfg", " mode transport\n", ""]], up],
  [
    "PFS groups that differ, which is found out at the rekey",
    [["spoke1.cfg", "set pfs group20", "set pfs group19"]],
    up,
  ],
  [
    "a tunnel key that differs",
    [["spoke1.cfg", "tunnel key 300300", "tunnel key 1"]],
    { ...inNhrp, ike: "READY" },
  ],
  ["no route in the front-door VRF", [["spoke1.cfg", /^ip route vrf .*\n/m, ""]], { ...inIke, ike: "none" }],
  [
    "identities of the hub alone: spokes talk through the hub",
    [
      [
        "spoke1.cfg",
        "match identity remote address 0.0.0.0",
        "match identity remote address 192.0.2.2 255.255.255.255",
      ],
    ],
    { ...up, direct: ["IKE"] },
  ],
];

const underOspf: readonly Row[] = [
  ["nothing", [], up],
  [
    "an MTU that differs",
    [["spoke1.cfg", "ip mtu 1400", "ip mtu 1300"]],
    { ...up, neighbor: "down", shows: "EXSTART/DR" },
  ],
  [
    "an MTU that differs and is ignored at the larger end",
    [
      ["spoke1.cfg", "ip mtu 1400", "ip mtu 1300"],
      ["hub.cfg", " ip ospf priority 20\n", " ip ospf priority 20\n ip ospf mtu-ignore\n"],
    ],
    { ...up, neighbor: "down" },
  ],
  [
    "an MTU that differs and is ignored at the smaller end",
    [
      ["spoke1.cfg", "ip mtu 1400", "ip mtu 1300"],
      ["spoke1.cfg", " ip ospf priority 0\n", " ip ospf priority 0\n ip ospf mtu-ignore\n"],
    ],
    up,
  ],
  [
    "a network type without a designated router at one end: FULL without routes",
    [["spoke1.cfg", "ip ospf network broadcast", "ip ospf network point-to-point"]],
    up,
  ],
  [
    "the default type on the hub, which keeps one of its spokes",
    [["hub.cfg", / ip ospf network .*\n/, ""]],
    { ...up, neighbor: "unknown" },
  ],
];

const underBuiltIn: readonly Row[] = [
  ["profiles without a transform set", [], { ...up, direct: ["UP"] }],
  [
    "a profile without a transform set at one end alone",
    [
      [
        "spoke1.cfg",
        "crypto ipsec profile PROTECT\n",
        "crypto ipsec transform-set OWN esp-aes 256 esp-sha256-hmac\n mode transport\n!\ncrypto ipsec profile PROTECT\n set transform-set OWN\n",
      ],
    ],
    inIpsec,
  ],
];

describe.each([
  ["IKEv1 and EIGRP", ikev1, underIkev1],
  ["IKEv2 in a front-door VRF", ikev2, underIkev2],
  ["OSPF", ospf, underOspf],
  ["built-in transform sets", builtIn, underBuiltIn],
] as const)("with %s, the two ends show of", (_name, place, rows) => {
  it.each(rows)("%s", (_fault, edits, expected) => {
    expect(seen(place, edits)).toMatchObject(expected);
  });
});
