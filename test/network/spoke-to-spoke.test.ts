import { describe, expect, it } from "vitest";
import { directTraffic } from "../../src/network/spoke-to-spoke.ts";
import { cloudOf, hub, names, type RouterOptions, spoke } from "../support/network.ts";

const ipsec =
  "crypto ipsec transform-set T esp-aes esp-sha-hmac\ncrypto ipsec profile P\n set transform-set T\n";
const isakmp = (...keys: readonly string[]): RouterOptions => ({
  global: `crypto isakmp policy 1\n authentication pre-share\n${keys.map((each) => `crypto isakmp key K address ${each}\n`).join("")}${ipsec}`,
  tunnel: "tunnel protection ipsec profile P",
});
const ikev2 = (match: string, address: string): RouterOptions => ({
  global: `crypto ikev2 keyring R\n peer X\n  address ${address}\n  pre-shared-key K\ncrypto ikev2 profile I\n match identity remote address ${match}\n authentication local pre-share\n authentication remote pre-share\n keyring local R\n${ipsec} set ikev2-profile I\n`,
  tunnel: "tunnel protection ipsec profile P",
});

function obstacles(...texts: readonly string[]): readonly string[] {
  return directTraffic(cloudOf(...texts)).obstacles.map(
    ({ reason, members }) => `${reason} ${names(members).join("+")}`,
  );
}

describe("spokes talk directly", () => {
  it("with keys and identities for all", () => {
    const open = ikev2("0.0.0.0", "0.0.0.0 0.0.0.0");
    expect(obstacles(hub(open), spoke(1, open), spoke(2, open))).toEqual([]);
    expect(
      obstacles(hub(isakmp("0.0.0.0")), spoke(1, isakmp("0.0.0.0")), spoke(2, isakmp("0.0.0.0"))),
    ).toEqual([]);
    const cloud = cloudOf(hub(), spoke(1), spoke(2));
    expect(directTraffic(cloud)).toEqual({ wanted: true, obstacles: [] });
    expect(directTraffic(cloud)).toBe(directTraffic(cloud));
  });

  it("not with keys for the hub alone", () => {
    const own = isakmp("192.0.2.1");
    expect(obstacles(hub(isakmp("0.0.0.0")), spoke(1, own), spoke(2, own))).toEqual([
      "isakmp-key SPOKE1+SPOKE2",
    ]);
    expect(
      obstacles(hub(isakmp("0.0.0.0")), spoke(1, own), spoke(2, isakmp("192.0.2.1", "203.0.113.5"))),
    ).toEqual(["isakmp-key SPOKE1"]);
  });

  it("not with an IKEv2 match or key for the hub alone", () => {
    const own = ikev2("192.0.2.1 255.255.255.255", "192.0.2.1");
    expect(obstacles(hub(ikev2("0.0.0.0", "0.0.0.0 0.0.0.0")), spoke(1, own), spoke(2, own))).toEqual([
      "ikev2-match SPOKE1+SPOKE2",
      "ikev2-key SPOKE1+SPOKE2",
    ]);
  });

  it("not from a point-to-point tunnel among multipoint ones", () => {
    const plain = spoke(3, { mode: "tunnel destination 192.0.2.1" });
    expect(obstacles(hub(), spoke(1), spoke(2), plain)).toEqual(["point-to-point SPOKE3"]);
  });

  it("nowhere in phase 1, with one spoke, or where the phase is not known", () => {
    const plain = { mode: "tunnel destination 192.0.2.1" };
    expect(directTraffic(cloudOf(hub(), spoke(1, plain), spoke(2, plain))).wanted).toBe(false);
    expect(directTraffic(cloudOf(hub(), spoke(1))).wanted).toBe(false);
  });

  it("and in a large cloud each spoke is asked about a few others only", () => {
    const own = isakmp("192.0.2.1");
    const spokes = Array.from({ length: 30 }, (_, index) => spoke(index + 1, own));
    expect(directTraffic(cloudOf(hub(isakmp("0.0.0.0")), ...spokes)).obstacles[0]?.members).toHaveLength(30);
  });
});
