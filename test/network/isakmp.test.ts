import { describe, expect, it } from "vitest";
import { protectionOf } from "../../src/network/ike.ts";
import { compareKeys, keyFor } from "../../src/network/isakmp-keys.ts";
import { agreePolicies, policyPlace, policyWords } from "../../src/network/isakmp-policy.ts";
import { cloudOf, hub, memberOf, pairOf, type RouterOptions, spoke } from "../support/network.ts";

const policy = "crypto isakmp policy 10\n encryption aes 256\n authentication pre-share\n group 14\n";
const ipsec =
  "crypto ipsec transform-set T esp-aes esp-sha-hmac\ncrypto ipsec profile P\n set transform-set T\n";
const line = "tunnel protection ipsec profile P";

function ends(mine: string, yours: string, more: RouterOptions = {}) {
  const cloud = cloudOf(
    hub({ global: mine + ipsec, tunnel: line, ...more }),
    spoke(1, { global: yours + ipsec, tunnel: line }),
  );
  return pairOf(cloud, "HUB", "SPOKE1");
}

function withKeys(mine: string, yours: string, more?: RouterOptions) {
  return ends(`${policy}${mine}\n`, `${policy}${yours}\n`, more);
}

describe("a tunnel is protected", () => {
  const on = (options: RouterOptions) => protectionOf(memberOf(cloudOf(hub(options)), "HUB"));

  it("by IKEv1 when no IKEv2 profile is named", () => {
    expect(on({ global: ipsec, tunnel: line })).toMatchObject({ type: "ikev1", profile: { name: "P" } });
  });

  it("by the IKEv2 profile of the IPsec profile, unless the tunnel line names another or an ISAKMP profile", () => {
    const global = `crypto ikev2 profile A\ncrypto ikev2 profile B\ncrypto isakmp profile C\n${ipsec} set ikev2-profile A\n`;
    expect(on({ global, tunnel: line })).toMatchObject({ type: "ikev2", ikev2Profile: { name: "A" } });
    expect(on({ global, tunnel: `${line} ikev2-profile B` })).toMatchObject({ ikev2Profile: { name: "B" } });
    expect(on({ global, tunnel: `${line} isakmp-profile C` })).toMatchObject({
      type: "ikev1",
      isakmpProfile: { name: "C" },
    });
    expect(on({ global: `${ipsec} set isakmp-profile D\n`, tunnel: line })).toMatchObject({
      type: "ikev1",
      isakmpProfileUse: { value: "D" },
    });
  });

  it("by a crypto map on its source interface", () => {
    expect(on({ wan: "crypto map M" })).toMatchObject({ type: "crypto-map" });
  });

  it("by nothing only when the text is complete, and by nobody knows what when its profile is undefined", () => {
    expect(on({})).toMatchObject({ type: "none" });
    expect(on({ tunnel: line })).toMatchObject({ type: "unknown" });
    const excerpt =
      "interface Tunnel0\n ip address 10.0.0.1 255.255.255.0\n tunnel source 192.0.2.1\n tunnel mode gre multipoint\n";
    expect(protectionOf(cloudOf(excerpt).members[0] ?? memberOf(cloudOf(hub()), "HUB"))).toMatchObject({
      type: "unknown",
    });
  });
});

describe("the key for a peer", () => {
  it("is certainly missing in an excerpt that holds one for the peer's tunnel address", () => {
    const excerpt = (key: string) => {
      const mine = `${policy}${key}\n${ipsec}`;
      const text = spoke(1, { global: mine, tunnel: line, version: null }).replace(
        /^hostname .*\n|end$/gm,
        "",
      );
      const [first] = cloudOf(hub({ global: policy + ipsec, tunnel: line }), text).spokes;
      return first;
    };
    const center = memberOf(cloudOf(hub({ global: policy + ipsec, tunnel: line }), spoke(1)), "HUB");
    const lookup = (key: string) => {
      const member = excerpt(key);
      return member && keyFor(member, center).type;
    };
    expect(lookup("crypto isakmp key K address 10.0.0.1")).toBe("none");
    expect(lookup("crypto isakmp key K address 203.0.113.77")).toBe("unknown");
  });

  it("is the longest match, whatever the order", () => {
    const [a, b] = withKeys(
      "crypto isakmp key ALL address 0.0.0.0\ncrypto isakmp key NET address 203.0.113.0 255.255.255.0\ncrypto isakmp key ONE address 203.0.113.5",
      "crypto isakmp key ONE address 192.0.2.1",
    );
    expect(keyFor(a, b)).toMatchObject({
      type: "found",
      key: { match: { address: "203.0.113.5", length: 32 } },
    });
    expect(compareKeys(a, b)).toMatchObject({ type: "same" });
  });

  it("may be for a network of peers", () => {
    const [a, b] = withKeys(
      "crypto isakmp key ALL address 0.0.0.0\ncrypto isakmp key NET address 203.0.113.0 255.255.255.0",
      "crypto isakmp key ALL address 192.0.2.1",
    );
    expect(compareKeys(a, b)).toMatchObject({ type: "different", a: { match: { length: 24 } } });
  });

  it("is missing where none covers the peer; the place is that of another key, or of what stands nearest", () => {
    const [a, b] = withKeys(
      "crypto isakmp key K address 203.0.113.99",
      "crypto isakmp key K address 192.0.2.1",
    );
    const found = compareKeys(a, b);
    expect(found).toMatchObject({
      type: "missing",
      lacking: [{ member: a, peer: b, at: { line: 7 } }],
      held: { match: { address: "192.0.2.1" } },
    });
    const [c, d] = withKeys("", "");
    expect(compareKeys(c, d)).toMatchObject({
      type: "missing",
      lacking: [{ at: { line: 3 } }, { at: { line: 3 } }],
    });
  });

  it("is for all the only one that counts when the peer's address is not known", () => {
    const dynamic = {
      nbma: null,
      global: `${policy}crypto isakmp key B address 0.0.0.0\n${ipsec}`,
      tunnel: line,
    };
    const withHub = (keys: string) =>
      pairOf(
        cloudOf(hub({ global: `${policy}${keys}\n${ipsec}`, tunnel: line }), spoke(1, dynamic)),
        "HUB",
        "SPOKE1",
      );
    const [a, b] = withHub("crypto isakmp key A address 0.0.0.0");
    expect(compareKeys(a, b)).toMatchObject({ type: "different" });
    const [c, d] = withHub("crypto isakmp key A address 0.0.0.0\ncrypto isakmp key C address 203.0.113.77");
    expect(keyFor(c, d)).toEqual({ type: "unknown" });
  });

  it("is not known while a host name could be the one, or the peer may be translated on the way", () => {
    const [a, b] = withKeys(
      "crypto isakmp key K hostname spoke1.example",
      "crypto isakmp key K address 192.0.2.1",
    );
    expect(keyFor(a, b)).toEqual({ type: "unknown" });
    const inside = pairOf(
      cloudOf(
        hub({ global: `${policy}crypto isakmp key K address 203.0.113.77\n${ipsec}`, tunnel: line }),
        spoke(1, {
          nbma: "192.168.1.10",
          global: `${policy}crypto isakmp key K address 192.0.2.1\n${ipsec}`,
          tunnel: line,
        }),
      ),
      "HUB",
      "SPOKE1",
    );
    expect(compareKeys(...inside)).toEqual({ type: "unknown" });
  });

  it("is looked up under the public address of a hub behind static translation", () => {
    const [a, b] = withKeys("crypto isakmp key K address 0.0.0.0", "crypto isakmp key K address 192.0.2.1", {
      nbma: "172.16.0.1",
    });
    expect(compareKeys(a, b)).toMatchObject({ type: "same" });
  });

  it("of the front-door VRF stands in a keyring of that VRF, not among the global ones", () => {
    const vrf = { tunnel: `${line}\ntunnel vrf OUT` };
    const ring = "crypto keyring R vrf OUT\n pre-shared-key address 0.0.0.0 0.0.0.0 key K";
    expect(compareKeys(...withKeys(ring, "crypto isakmp key K address 192.0.2.1", vrf))).toMatchObject({
      type: "same",
    });
    expect(
      compareKeys(
        ...withKeys("crypto isakmp key K address 0.0.0.0", "crypto isakmp key K address 192.0.2.1", vrf),
      ),
    ).toMatchObject({
      type: "missing",
    });
  });

  it("comes from the keyrings that the ISAKMP profile names", () => {
    const profile = (ring: string) =>
      `crypto isakmp key WRONG address 0.0.0.0\ncrypto keyring R\n pre-shared-key address 203.0.113.5 key K\ncrypto isakmp profile I\n keyring ${ring}\n match identity address 0.0.0.0`;
    const named = { tunnel: `${line} isakmp-profile I` };
    const theirs = "crypto isakmp key K address 192.0.2.1";
    expect(compareKeys(...withKeys(profile("R"), theirs, named))).toMatchObject({ type: "same" });
    expect(compareKeys(...withKeys(profile("S"), theirs, named))).toEqual({ type: "unknown" });
    expect(compareKeys(...withKeys("", theirs, named))).toEqual({ type: "unknown" });
  });

  it("cannot be compared when masked or of type 6", () => {
    const theirs = "crypto isakmp key cisco address 192.0.2.1";
    expect(compareKeys(...withKeys("crypto isakmp key <removed> address 0.0.0.0", theirs))).toEqual({
      type: "unknown",
    });
    expect(
      compareKeys(...withKeys("crypto isakmp key 6 FNYYQbMTYQGWVGRdGGAAB address 0.0.0.0", theirs)),
    ).toEqual({ type: "unknown" });
  });

  it("is not needed when the policy asks for signatures", () => {
    const signed = "crypto isakmp policy 10\n group 14\n";
    expect(compareKeys(...ends(signed, signed))).toEqual({ type: "not-needed" });
    expect(compareKeys(...ends(signed, `${signed} encryption aes\n`))).toEqual({ type: "not-needed" });
  });

  it("is nobody's business without IKEv1", () => {
    const cloud = cloudOf(hub(), spoke(1));
    expect(compareKeys(...pairOf(cloud, "HUB", "SPOKE1"))).toEqual({ type: "unknown" });
  });
});

describe("two members agree on an ISAKMP policy", () => {
  it("when one of each is equal, lifetime and number apart", () => {
    const mine =
      "crypto isakmp policy 5\n encryption 3des\ncrypto isakmp policy 10\n encryption aes 256\n authentication pre-share\n group 14\n lifetime 3600\n";
    expect(agreePolicies(...ends(mine, policy))).toMatchObject({
      type: "agreed",
      a: { priority: 10 },
      b: { priority: 10 },
    });
  });

  it("else the nearest two are named with what differs", () => {
    const mine =
      "crypto isakmp policy 5\n encryption des\ncrypto isakmp policy 10\n encryption aes 256\n group 14\n";
    const found = agreePolicies(...ends(mine, policy));
    expect(found).toMatchObject({ type: "none", a: { priority: 10 }, differs: ["authentication"] });
    if (found.type !== "none") throw new Error("no agreement expected");
    expect(policyWords(found.a, "authentication")).toBe(
      "authentication rsa-sig (no `authentication` line means rsa-sig)",
    );
    expect(policyWords(found.b, "group")).toBe("group 14");
    expect(policyPlace(found.b, "group").line).toBe(6);
  });

  it("is not known when one shows no policy", () => {
    expect(agreePolicies(...ends("", policy))).toEqual({ type: "unknown" });
  });

  it("is not known without IKEv1 on both", () => {
    const cloud = cloudOf(hub({ global: policy }), spoke(1, { global: policy }));
    expect(agreePolicies(...pairOf(cloud, "HUB", "SPOKE1"))).toEqual({ type: "unknown" });
  });
});
