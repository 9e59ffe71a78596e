/** What a router's own filters do to the chain between two routers. */
import { describe, expect, it } from "vitest";
import { firstBroken } from "../../src/network/chain.ts";
import { linksBetween, linkView } from "../../src/network/view.ts";
import { hub, networkOf, spoke } from "../support/network.ts";

const ipsec = `crypto isakmp policy 1
 encryption aes
 authentication pre-share
 group 14
crypto isakmp key Marl-1 address 0.0.0.0
crypto ipsec transform-set T esp-aes esp-sha-hmac
crypto ipsec profile P
 set transform-set T
`;
const protection = "tunnel protection ipsec profile P";
const routing = "router eigrp 1\n network 10.0.0.0\nip route 0.0.0.0 0.0.0.0 GigabitEthernet1";

/** A protected pair; the hub's and the spoke's own lines besides. */
function stepsWith(
  far: { readonly global?: string; readonly wan?: string },
  near: typeof far = {},
  nbma?: string,
) {
  const network = networkOf(
    hub({ global: `${ipsec}${routing}\n${far.global ?? ""}`, tunnel: protection, wan: far.wan ?? "" }),
    spoke(1, {
      ...(nbma !== undefined && { nbma }),
      global: `${ipsec}${routing}\n${near.global ?? ""}`,
      tunnel: protection,
      wan: near.wan ?? "",
    }),
  );
  return linksBetween(network, "HUB", "SPOKE1").flatMap((link) => linkView(link).steps);
}

function filterOf(...given: Parameters<typeof stepsWith>) {
  const steps = stepsWith(...given);
  const found = steps.find(({ layer }) => layer === "filter");
  return (
    found && { state: found.state, stops: found.stops, says: found.says, first: firstBroken(steps)?.layer }
  );
}

const zones = (inbound: string, outbound: string) => ({
  global: `class-map type inspect match-any TUNNELS
 match access-group name TUNNELS
class-map type inspect match-any IKE
 match protocol isakmp
policy-map type inspect IN
 class type inspect TUNNELS
  ${inbound}
policy-map type inspect OUT
 class type inspect TUNNELS
  ${outbound}
 class type inspect IKE
  inspect
zone security OUTSIDE
zone-pair security IN source OUTSIDE destination self
 service-policy type inspect IN
zone-pair security OUT source self destination OUTSIDE
 service-policy type inspect OUT
ip access-list extended TUNNELS
 permit esp any any`,
  wan: "zone-member security OUTSIDE",
});

describe("a filter", () => {
  it("is not asked for where none stands", () => {
    expect(filterOf({})).toMatchObject({ state: "not needed", first: undefined });
  });

  it("that passes ESP both ways and inspects the own IKE lets the tunnel come up", () => {
    expect(filterOf(zones("pass", "pass"))).toMatchObject({
      state: "ok",
      says: "HUB lets in IKE (UDP 500) and ESP",
      first: undefined,
    });
  });

  it("of zones that drops ESP on its way out breaks above IPsec", () => {
    expect(filterOf(zones("pass", "drop"))).toMatchObject({
      state: "broken",
      stops: "esp",
      says: "HUB's zone pair `OUT` drops ESP to 203.0.113.5",
      first: "filter",
    });
  });

  it("that drops IKE comes before the steps of IKE, one that drops ESP after them", () => {
    const layers = (entry: string) =>
      stepsWith({ global: `access-list 101 ${entry}`, wan: "ip access-group 101 in" }).map(
        ({ layer }) => layer,
      );
    expect(layers("permit esp any any").indexOf("filter")).toBe(2);
    expect(layers("permit udp any any").indexOf("filter")).toBe(5);
  });

  it("of a spoke behind translation has to pass ESP or UDP 4500, and IKE from whatever port", () => {
    const behind = (...entries: readonly string[]) =>
      filterOf(
        {},
        {
          global: entries.map((each) => `access-list 101 permit ${each}`).join("\n"),
          wan: "ip access-group 101 in",
        },
        "192.168.7.2",
      );
    expect(behind("udp any any eq isakmp", "udp any any eq non500-isakmp")).toMatchObject({ state: "ok" });
    expect(behind("udp any any eq isakmp", "esp any any")).toMatchObject({ state: "ok" });
    expect(behind("udp any any eq isakmp")).toMatchObject({ state: "broken", stops: "esp" });
    expect(behind("udp any eq isakmp any eq isakmp", "esp any any")).toMatchObject({ state: "unknown" });
    expect(behind("esp any any")).toMatchObject({ state: "broken", stops: "ike" });
  });

  it("with stateful inspection beside the list is not judged", () => {
    const wan = "ip access-group 101 in\nip inspect FW out";
    expect(filterOf({ global: "access-list 101 permit icmp any any", wan })).toMatchObject({
      state: "unknown",
    });
  });
});

describe("a static translation of the hub's own address", () => {
  const inside = "interface GigabitEthernet2\n ip address 192.168.9.1 255.255.255.0\n ip nat inside\n";
  const forwards = (line: string) => ({
    wan: "ip nat outside",
    global: `${inside}ip nat inside source static ${line}`,
  });

  it.each([
    ["udp 192.168.9.7 500 interface GigabitEthernet1 500", "ike"],
    ["esp 192.168.9.7 interface GigabitEthernet1", "esp"],
  ])("of %s drops what spokes send", (line, stops) => {
    expect(filterOf(forwards(line))).toMatchObject({
      state: "broken",
      stops,
      says: expect.stringContaining("static translation to 192.168.9.7 drops"),
    });
  });

  it.each([
    "tcp 192.168.9.7 500 interface GigabitEthernet1 500",
    "udp 192.168.9.7 500 interface GigabitEthernet1 5500",
    "udp 192.168.9.1 500 interface GigabitEthernet1 500",
  ])("of %s takes nothing of its tunnels", (line) => {
    expect(filterOf(forwards(line))).toMatchObject({ state: "not needed" });
  });

  it("of all packets leaves open whether the tunnel comes up", () => {
    expect(filterOf(forwards("192.168.9.7 interface GigabitEthernet1"))).toMatchObject({ state: "unknown" });
  });

  it("of UDP 4500 matters behind translation alone", () => {
    const line = "udp 192.168.9.7 4500 interface GigabitEthernet1 4500";
    expect(filterOf(forwards(line))).toMatchObject({ state: "ok" });
  });
});
