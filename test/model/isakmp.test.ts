import { describe, expect, it } from "vitest";
import { revealSecret } from "../../src/syntax/secret.ts";
import { router, wordsAt } from "./routers.ts";

const isakmp = (lines: string) => router(`version 15.9\nhostname R1\n${lines}\nend\n`).isakmp;

describe("ISAKMP policies", () => {
  it("what no line sets has the default of IOS, at the policy line, and is not counted as written", () => {
    const [policy] = isakmp("crypto isakmp policy 10").policies;
    expect(policy).toMatchObject({
      priority: 10,
      encryption: { value: "des", at: { line: 3 } },
      hash: { value: "sha", at: { line: 3 } },
      authentication: { value: "rsa-sig", at: { line: 3 } },
      group: { value: 1, at: { line: 3 } },
      lifetime: { value: 86400, at: { line: 3 } },
    });
    expect([...(policy?.written ?? [])]).toEqual([]);
  });

  it("written values stand at their own lines", () => {
    const [policy] = isakmp(
      "crypto isakmp policy 10\n encr aes 256\n hash sha256\n authentication pre-share\n group 14\n lifetime 3600",
    ).policies;
    expect(policy).toMatchObject({
      encryption: { value: "aes-256", at: { line: 4 } },
      hash: { value: "sha256", at: { line: 5 } },
      authentication: { value: "pre-share", at: { line: 6 } },
      group: { value: 14, at: { line: 7 } },
      lifetime: { value: 3600, at: { line: 8 } },
    });
    expect([...(policy?.written ?? [])]).toEqual([
      "encryption",
      "hash",
      "authentication",
      "group",
      "lifetime",
    ]);
  });

  it.each([
    ["encr 3des", "3des"],
    ["encryption aes", "aes-128"],
    ["encr aes 192", "aes-192"],
    ["encr aes {{ bits }}", undefined],
  ])("`%s` is %s", (line, value) => {
    expect(isakmp(`crypto isakmp policy 1\n ${line}`).policies[0]?.encryption.value).toBe(value);
  });

  it("`encr` and `encryption` are one command: the last counts", () => {
    expect(
      isakmp("crypto isakmp policy 1\n encryption aes 256\n encr 3des").policies[0]?.encryption.value,
    ).toBe("3des");
  });

  it("a line taken back has its default again", () => {
    const [policy] = isakmp("crypto isakmp policy 1\n hash md5\n no hash").policies;
    expect(policy?.hash.value).toBe("sha");
    expect(policy?.written.has("hash")).toBe(false);
  });

  it("the lower number comes first, and a policy entered again is one policy", () => {
    const { policies } = isakmp(
      "crypto isakmp policy 20\n group 14\ncrypto isakmp policy 5\n group 19\ncrypto isakmp policy 20\n hash md5",
    );
    expect(policies.map(({ priority, group, hash }) => [priority, group.value, hash.value])).toEqual([
      [5, 19, "sha"],
      [20, 14, "md5"],
    ]);
  });
});

describe("pre-shared keys of IKEv1", () => {
  it.each([
    ["address 198.51.100.7", { type: "address", address: "198.51.100.7", length: 32 }],
    ["address 198.51.100.0 255.255.255.0", { type: "address", address: "198.51.100.0", length: 24 }],
    ["address 0.0.0.0", { type: "address", address: "0.0.0.0", length: 0 }],
    ["address 0.0.0.0 0.0.0.0 no-xauth", { type: "address", address: "0.0.0.0", length: 0 }],
    ["address ipv6 2001:DB8::/32", { type: "address", address: "2001:db8::", length: 32 }],
    ["hostname spoke1.example.net", { type: "hostname", hostname: "spoke1.example.net" }],
    ["address {{ hub }}", { type: "unknown" }],
    ["address 198.51.100.0 {{ mask }}", { type: "unknown" }],
  ])("a key for `%s`", (whom, match) => {
    expect(isakmp(`crypto isakmp key Sesame77 ${whom}`).keys[0]?.match).toEqual(match);
  });

  it("the key can be compared and never shown", () => {
    const text =
      "hostname R1\ncrypto isakmp key 6 AbCdEf address 198.51.100.7\ncrypto isakmp key 0 Sesame77 address 198.51.100.8\n";
    const device = router(text);
    const [encrypted, clear] = device.isakmp.keys;
    expect(encrypted?.encryptionType).toBe(6);
    expect(clear?.encryptionType).toBe(0);
    expect(clear?.key.value && revealSecret(clear.key.value)).toBe("Sesame77");
    expect(wordsAt(text, clear?.key.at)).toBe("Sesame77");
    expect(JSON.stringify([device.isakmp.keys, device.masked, device.problems])).not.toMatch(
      /Sesame77|AbCdEf/,
    );
  });

  it("a masked key is unknown", () => {
    expect(isakmp("crypto isakmp key <removed> address 198.51.100.7").keys[0]?.key).toMatchObject({
      value: undefined,
      at: { line: 3 },
    });
  });

  it("a later key for one peer replaces the earlier, `no` takes it away", () => {
    const { keys } = isakmp(
      "crypto isakmp key One11 address 198.51.100.7\ncrypto isakmp key Two22 address 198.51.100.7\ncrypto isakmp key Three address 198.51.100.8\nno crypto isakmp key Three address 198.51.100.8",
    );
    expect(keys.map(({ key }) => key.value && revealSecret(key.value))).toEqual(["Two22"]);
  });
});

describe("keyrings and ISAKMP profiles", () => {
  it("a keyring holds its own keys and belongs to a VRF", () => {
    const { keyrings, keys } = isakmp(
      "crypto keyring SPOKES vrf INET\n pre-shared-key address 0.0.0.0 0.0.0.0 key Sesame77\n!\ncrypto keyring HUBS\n pre-shared-key hostname hub.example.net key 6 XyZ",
    );
    expect(keys).toEqual([]);
    expect(keyrings.get("SPOKES")).toMatchObject({
      vrf: { value: "INET" },
      keys: [{ match: { type: "address", length: 0 } }],
    });
    expect(keyrings.get("HUBS")?.vrf).toBeUndefined();
    expect(keyrings.get("HUBS")?.keys[0]).toMatchObject({ match: { type: "hostname" }, encryptionType: 6 });
  });

  it("a profile names its keyrings and whom it serves", () => {
    const { profiles } = isakmp(
      "crypto isakmp profile DMVPN\n vrf CORP\n keyring SPOKES HUBS\n match identity address 198.51.100.0 255.255.255.0 INET\n match identity host hub.example.net\n match identity host domain example.org\n match identity user-fqdn admin@example.net\n match identity group REMOTE\n match identity address {{ hub }}\n match certificate BRANCHES",
    );
    const profile = profiles.get("DMVPN");
    expect(profile?.vrf?.value).toBe("CORP");
    expect(profile?.keyrings.map(({ value }) => value)).toEqual(["SPOKES", "HUBS"]);
    expect(profile?.matches).toMatchObject([
      { type: "address", address: "198.51.100.0", length: 24, vrf: "INET" },
      { type: "fqdn", value: "hub.example.net" },
      { type: "domain", value: "example.org" },
      { type: "email", value: "admin@example.net" },
      { type: "group", value: "REMOTE" },
      { type: "unknown" },
      { type: "certificate", value: "BRANCHES" },
    ]);
  });

  it("a profile without lines serves nobody and has no keyring", () => {
    expect(isakmp("crypto isakmp profile EMPTY").profiles.get("EMPTY")).toMatchObject({
      keyrings: [],
      matches: [],
    });
  });
});

describe("global ISAKMP lines", () => {
  it("keepalive, identity and aggressive mode are seen", () => {
    const found = isakmp(
      "crypto isakmp keepalive 30 5 periodic\ncrypto isakmp identity hostname\ncrypto isakmp aggressive-mode disable",
    );
    expect(found).toMatchObject({
      keepalive: { line: 3 },
      identity: { value: "hostname" },
      aggressiveModeDisabled: { line: 5 },
    });
    expect(isakmp("crypto isakmp enable").keepalive).toBeUndefined();
  });
});
