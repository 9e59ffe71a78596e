import { describe, expect, it } from "vitest";
import { linksOf } from "../../src/network/links.ts";
import { cloudOf, hub, linkNames, router, spoke } from "../support/network.ts";

const protect = (key: string) =>
  `${key}\ncrypto isakmp policy 1\n authentication pre-share\ncrypto ipsec transform-set T esp-aes esp-sha-hmac\ncrypto ipsec profile P\n set transform-set T`;
const use = { tunnel: "tunnel protection ipsec profile P" };

describe("hubs and spokes are linked", () => {
  it("each spoke with its hubs, and one pair of spokes that are alike", () => {
    expect(linkNames(cloudOf(hub(), spoke(1), spoke(2), spoke(3)))).toEqual([
      "hub-spoke HUB SPOKE1",
      "hub-spoke HUB SPOKE2",
      "hub-spoke HUB SPOKE3",
      "spoke-spoke SPOKE1 SPOKE2",
    ]);
  });

  it("hubs that register with each other", () => {
    const second = router("HUB2", {
      overlay: "10.0.0.2",
      nbma: "192.0.2.5",
      nhs: ["10.0.0.1 nbma 192.0.2.1"],
    });
    const links = linkNames(cloudOf(hub(), second, spoke(1, { nhs: ["10.0.0.2 nbma 192.0.2.5"] })));
    expect(links).toEqual(["hub-hub HUB HUB2", "hub-spoke HUB2 SPOKE1"]);
  });

  it("by the transport address when the NHS address is mistyped", () => {
    expect(linkNames(cloudOf(hub(), spoke(1), spoke(2, { nhs: ["10.0.0.9 nbma 192.0.2.1"] })))).toContain(
      "hub-spoke HUB SPOKE2",
    );
  });

  it("by the destination of a point-to-point spoke, and never spokes of phase 1", () => {
    const plain = { nhs: [], mode: "tunnel destination 192.0.2.1" };
    expect(linkNames(cloudOf(hub(), spoke(1, plain), spoke(2, plain)))).toEqual([
      "hub-spoke HUB SPOKE1",
      "hub-spoke HUB SPOKE2",
    ]);
  });

  it("with every hub when nothing ties the spoke to one", () => {
    const lost = router("LOST", { overlay: "10.0.0.30", nbma: "203.0.113.33" });
    expect(linkNames(cloudOf(hub(), spoke(1), lost))).toContain("hub-spoke HUB LOST");
  });

  it("the same list each time it is asked for", () => {
    const cloud = cloudOf(hub(), spoke(1));
    expect(linksOf(cloud)).toBe(linksOf(cloud));
  });
});

describe("spokes are linked", () => {
  it("when one names the other with a key, an IKEv2 peer, a match, a BGP neighbour or a mapping", () => {
    const named = [
      { ...use, global: protect("crypto isakmp key K address 203.0.113.21") },
      { global: "crypto ikev2 keyring R\n peer X\n  address 203.0.113.21\n  pre-shared-key K" },
      { global: "crypto ikev2 profile X\n match identity remote address 203.0.113.21 255.255.255.255" },
      { global: "router bgp 65001\n neighbor 10.0.0.15 remote-as 65001" },
      { tunnel: "ip nhrp map 10.0.0.15 203.0.113.21" },
      { ...use, global: protect("crypto keyring R vrf OUT\n pre-shared-key address 203.0.113.21 key K") },
    ];
    for (const options of named) {
      expect(linkNames(cloudOf(hub(), spoke(1), spoke(2), spoke(3), spoke(4, options), spoke(5)))).toContain(
        "spoke-spoke SPOKE4 SPOKE5",
      );
    }
  });

  it("each with one of the largest group when they are not alike", () => {
    const own = { ...use, global: protect("crypto isakmp key OWN address 0.0.0.0") };
    const all = { ...use, global: protect("crypto isakmp key ALL address 0.0.0.0") };
    expect(linkNames(cloudOf(hub(all), spoke(1, own), spoke(2, all), spoke(3, all)))).toEqual([
      "hub-spoke HUB SPOKE1",
      "hub-spoke HUB SPOKE2",
      "hub-spoke HUB SPOKE3",
      "spoke-spoke SPOKE2 SPOKE1",
      "spoke-spoke SPOKE2 SPOKE3",
    ]);
  });

  it("also when an IKEv2 key, profile or proposal makes one unlike the others", () => {
    const ipsec =
      "crypto ipsec transform-set T esp-aes\ncrypto ipsec profile P\n set transform-set T\n set pfs group14\n set ikev2-profile I";
    const ikev2 = (key: string, more = "") =>
      ({
        ...use,
        global: `crypto ikev2 keyring R\n peer A\n  address 0.0.0.0 0.0.0.0\n  pre-shared-key ${key}\n peer H\n  address 192.0.2.1\n  pre-shared-key H\ncrypto ikev2 profile I\n match identity remote address 0.0.0.0\n match identity remote address 192.0.2.1\n match identity remote fqdn domain example.com\n authentication local pre-share\n authentication remote pre-share\n keyring local R\n${more}${ipsec}`,
      }) as const;
    const usual = ikev2("K");
    const alike = cloudOf(hub(usual), spoke(1, usual), spoke(2, usual), spoke(3, usual));
    expect(linkNames(alike).filter((each) => each.startsWith("spoke-spoke"))).toEqual([
      "spoke-spoke SPOKE1 SPOKE2",
    ]);
    const proposal =
      "crypto ikev2 proposal A\n encryption aes-cbc-256\n integrity sha256\n group 19\ncrypto ikev2 policy Q\n proposal A\n";
    for (const unlike of [ikev2("L"), ikev2("K", " identity local fqdn s\n"), ikev2("K", proposal)]) {
      const cloud = cloudOf(hub(usual), spoke(1, usual), spoke(2, unlike), spoke(3, usual));
      expect(linkNames(cloud).filter((each) => each.startsWith("spoke-spoke"))).toEqual([
        "spoke-spoke SPOKE1 SPOKE2",
        "spoke-spoke SPOKE1 SPOKE3",
      ]);
    }
  });

  it("never all with all: the links of a large cloud grow with its members alone", () => {
    const spokes = Array.from({ length: 40 }, (_, index) =>
      spoke(index + 1, { ...use, global: protect(`crypto isakmp key OWN${index} address 0.0.0.0`) }),
    );
    expect(linksOf(cloudOf(hub(), ...spokes))).toHaveLength(40 + 39);
  });
});
