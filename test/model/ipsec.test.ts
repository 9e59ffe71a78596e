import { describe, expect, it } from "vitest";
import { router } from "./routers.ts";

const ipsec = (lines: string) => router(`version 15.9\nhostname R1\n${lines}\nend\n`).ipsec;

describe("transform sets", () => {
  it.each([
    ["esp-aes 256 esp-sha256-hmac", ["esp-aes-256", "esp-sha256-hmac"]],
    ["esp-sha256-hmac esp-aes 256", ["esp-aes-256", "esp-sha256-hmac"]],
    ["esp-aes esp-sha-hmac", ["esp-aes-128", "esp-sha-hmac"]],
    ["esp-gcm 256", ["esp-gcm-256"]],
    ["esp-gcm", ["esp-gcm-128"]],
    ["ah-sha-hmac esp-3des", ["ah-sha-hmac", "esp-3des"]],
    ["esp-null esp-md5-hmac comp-lzs", ["comp-lzs", "esp-md5-hmac", "esp-null"]],
    ["esp-gcm 128 esn", ["esn", "esp-gcm-128"]],
    ["esp-aes {{ bits }} esp-sha-hmac", undefined],
  ])("`%s`", (words, algorithms) => {
    expect(ipsec(`crypto ipsec transform-set TS ${words}`).transformSets.get("TS")?.algorithms).toEqual(
      algorithms,
    );
  });

  it("mode is tunnel unless a line says transport", () => {
    const mode = (line: string) =>
      ipsec(`crypto ipsec transform-set TS esp-aes\n ${line}`).transformSets.get("TS");
    expect(ipsec("crypto ipsec transform-set TS esp-aes").transformSets.get("TS")).toMatchObject({
      mode: "tunnel",
      modeRequired: false,
    });
    expect(mode("mode transport")).toMatchObject({
      mode: "transport",
      modeRequired: false,
      modeAt: { line: 4 },
    });
    expect(mode("mode transport require")).toMatchObject({ mode: "transport", modeRequired: true });
    expect(mode("mode tunnel")).toMatchObject({ mode: "tunnel", modeAt: { line: 4 } });
  });
});

describe("IPsec profiles", () => {
  it("sets in order, PFS and IKE profiles", () => {
    const { profiles } = ipsec(
      "crypto ipsec profile P\n set transform-set FIRST SECOND\n set pfs group14\n set ikev2-profile V2\n responder-only\n!\ncrypto ipsec profile Q\n set pfs\n set isakmp-profile V1",
    );
    expect(profiles.get("P")).toMatchObject({
      transformSets: [{ value: "FIRST" }, { value: "SECOND" }],
      pfs: { group: 14, at: { line: 5 } },
      ikev2Profile: { value: "V2" },
      responderOnly: { line: 7 },
    });
    expect(profiles.get("Q")).toMatchObject({
      transformSets: [],
      pfs: { group: undefined },
      isakmpProfile: { value: "V1" },
    });
  });

  it("`no set pfs` takes PFS away, a later list of sets replaces the earlier", () => {
    const profile = ipsec(
      "crypto ipsec profile P\n set transform-set OLD\n set pfs group2\n no set pfs\n set transform-set NEW",
    ).profiles.get("P");
    expect(profile?.pfs).toBeUndefined();
    expect(profile?.transformSets.map(({ value }) => value)).toEqual(["NEW"]);
  });
});

describe("crypto maps", () => {
  it("entries of one name form one map, by sequence number", () => {
    const { cryptoMaps } = ipsec(
      "crypto map SITES 20 ipsec-isakmp\n set peer 203.0.113.2\n set transform-set TS\n match address TO-B\n!\ncrypto map SITES 10 ipsec-isakmp\n set peer 203.0.113.1\n set peer backup.example.net\n set pfs group19\n set isakmp-profile V1\n reverse-route\n match address 101\n!\ncrypto map SITES local-address Loopback0",
    );
    const map = cryptoMaps.get("SITES");
    expect(map?.localAddress?.value).toBe("Loopback0");
    expect(map?.entries).toMatchObject([
      {
        sequence: 10,
        type: "ipsec-isakmp",
        peers: [{ value: "203.0.113.1" }, { value: "backup.example.net" }],
        acl: { value: "101" },
        pfs: { group: 19 },
        isakmpProfile: { value: "V1" },
        transformSets: [],
        reverseRoute: { line: 13 },
      },
      {
        sequence: 20,
        peers: [{ value: "203.0.113.2" }],
        acl: { value: "TO-B" },
        transformSets: [{ value: "TS" }],
      },
    ]);
  });

  it("an entry entered again without its type keeps it", () => {
    const entry = ipsec(
      "crypto map SITES 5 gdoi\n set group G\ncrypto map SITES 5\n match address A",
    ).cryptoMaps.get("SITES")?.entries[0];
    expect(entry).toMatchObject({ type: "gdoi", acl: { value: "A" } });
  });

  it("a dynamic map hangs in a static one", () => {
    const found = ipsec(
      "crypto dynamic-map ROAD 1\n set transform-set TS\n set ikev2-profile V2\n reverse-route\n!\ncrypto map SITES 99 ipsec-isakmp dynamic ROAD\ncrypto map MANUAL 1 ipsec-manual",
    );
    expect(found.dynamicMaps.get("ROAD")?.entries).toMatchObject([
      { sequence: 1, type: "dynamic", peers: [], ikev2Profile: { value: "V2" }, reverseRoute: { line: 6 } },
    ]);
    expect(found.cryptoMaps.get("SITES")?.entries).toMatchObject([
      { type: "ipsec-isakmp", dynamicMap: { value: "ROAD" } },
    ]);
    expect(found.cryptoMaps.get("MANUAL")?.entries).toMatchObject([{ type: "ipsec-manual" }]);
    expect(found.cryptoMaps.get("MANUAL")?.localAddress).toBeUndefined();
  });

  it("a local address for a map without entries is no map", () => {
    expect(ipsec("crypto map SITES local-address Loopback0").cryptoMaps.size).toBe(0);
  });
});

describe("what else IPsec needs", () => {
  it("trustpoints of an engineer count, those of the box do not", () => {
    const found = ipsec(
      "crypto pki trustpoint TP-self-signed-123\n enrollment selfsigned\ncrypto pki trustpoint SLA-TrustPoint\n enrollment pkcs12\ncrypto pki trustpoint CORP-CA\n enrollment url http://192.0.2.1:80",
    );
    expect([...found.trustpoints.keys()]).toEqual(["CORP-CA"]);
  });

  it("the compliance shield is seen when it is off", () => {
    expect(ipsec("crypto engine compliance shield disable").complianceShieldDisabled).toMatchObject({
      line: 3,
    });
    expect(ipsec("crypto isakmp enable").complianceShieldDisabled).toBeUndefined();
  });
});
