import { describe, expect, it } from "vitest";
import type { Ikev2Peer, Ikev2Profile } from "../../src/model/ikev2.ts";
import { revealSecret } from "../../src/syntax/secret.ts";
import { indented, router } from "./routers.ts";

const ikev2 = (lines: string) => router(`version 16.9\nhostname R1\n${lines}\nend\n`).ikev2;

function profileWith(lines: string): Ikev2Profile {
  const profile = ikev2(`crypto ikev2 profile P\n${indented(lines)}`).profiles.get("P");
  if (!profile) throw new Error("a profile expected");
  return profile;
}

function peerWith(lines: string): Ikev2Peer {
  const [peer] =
    ikev2(`crypto ikev2 keyring K\n peer ONE\n${indented(indented(lines))}`).keyrings.get("K")?.peers ?? [];
  if (!peer) throw new Error("a peer expected");
  return peer;
}

describe("IKEv2 proposals and policies", () => {
  it("algorithms keep their order and have the names of IKEv1", () => {
    const proposal = ikev2(
      "crypto ikev2 proposal STRONG\n encryption aes-cbc-256 aes-gcm-128 3des\n integrity sha512 sha1\n prf sha384\n group 19 14",
    ).proposals.get("STRONG");
    expect(proposal?.encryption.map(({ value }) => value)).toEqual(["aes-256", "gcm-128", "3des"]);
    expect(proposal?.integrity.map(({ value }) => value)).toEqual(["sha512", "sha"]);
    expect(proposal?.prf.map(({ value }) => value)).toEqual(["sha384"]);
    expect(proposal?.groups.map(({ value }) => value)).toEqual([19, 14]);
  });

  it("what no line gives is an empty list", () => {
    expect(ikev2("crypto ikev2 proposal BARE").proposals.get("BARE")).toMatchObject({
      encryption: [],
      integrity: [],
      prf: [],
      groups: [],
    });
  });

  it("a policy lists its proposals and where it serves", () => {
    const { policies } = ikev2(
      "crypto ikev2 policy OUT\n match fvrf INET\n match address local 198.51.100.1\n proposal STRONG\n proposal OLD\n!\ncrypto ikev2 policy PLAIN\n proposal STRONG",
    );
    expect(policies.get("OUT")).toMatchObject({
      fvrf: { value: "INET" },
      localAddresses: [{ value: "198.51.100.1" }],
    });
    expect(policies.get("OUT")?.proposals.map(({ value }) => value)).toEqual(["STRONG", "OLD"]);
    expect(policies.get("PLAIN")?.fvrf).toBeUndefined();
  });
});

describe("peers of an IKEv2 keyring", () => {
  it.each([
    ["address 0.0.0.0 0.0.0.0", { address: "0.0.0.0", length: 0 }],
    ["address 198.51.100.9", { address: "198.51.100.9", length: 32 }],
    ["address ::/0", { address: "::", length: 0 }],
    ["address {{ hub }}", undefined],
  ])("`%s`", (line, value) => {
    expect(peerWith(line).address).toMatchObject({ at: { line: 5 } });
    expect(peerWith(line).address?.value).toEqual(value);
  });

  it.each([
    ["identity address 198.51.100.9", { type: "address", address: "198.51.100.9", length: 32 }],
    ["identity fqdn hub.example.net", { type: "fqdn", value: "hub.example.net" }],
    ["identity fqdn domain example.net", { type: "domain", value: "example.net" }],
    ["identity email a@example.net", { type: "email", value: "a@example.net" }],
    ["identity key-id HUB", { type: "key-id", value: "HUB" }],
    ["identity address {{ hub }}", { type: "unknown" }],
  ])("`%s`", (line, identity) => {
    expect(peerWith(line).identity).toMatchObject(identity);
  });

  it("one key serves both directions until a line for one direction follows", () => {
    const text = (peer: Ikev2Peer) =>
      [peer.local, peer.remote].map((each) => each?.key.value && revealSecret(each.key.value));
    expect(text(peerWith("pre-shared-key Both11"))).toEqual(["Both11", "Both11"]);
    expect(text(peerWith("pre-shared-key local Mine1\npre-shared-key remote Yours2"))).toEqual([
      "Mine1",
      "Yours2",
    ]);
    expect(text(peerWith("pre-shared-key Both11\npre-shared-key remote Yours2"))).toEqual([
      "Both11",
      "Yours2",
    ]);
  });

  it("a key that is hidden, encrypted or missing is told apart", () => {
    expect(peerWith("pre-shared-key {{ psk }}").local?.key).toMatchObject({ value: undefined });
    expect(peerWith("pre-shared-key 6 AbC").local?.encryptionType).toBe(6);
    expect(peerWith("hostname hub.example.net")).toMatchObject({ hostname: { value: "hub.example.net" } });
    expect(peerWith("hostname hub.example.net").local).toBeUndefined();
  });
});

describe("IKEv2 profiles", () => {
  it("whom a profile serves", () => {
    const { matches } = profileWith(
      "match identity remote address 198.51.100.1\nmatch identity remote address 203.0.113.0 255.255.255.0\nmatch identity remote any\nmatch identity remote fqdn domain example.net\nmatch identity remote key-id SPOKE\nmatch certificate BRANCHES",
    );
    expect(matches).toMatchObject([
      { type: "address", address: "198.51.100.1", length: 32 },
      { type: "address", address: "203.0.113.0", length: 24 },
      { type: "any" },
      { type: "domain", value: "example.net" },
      { type: "key-id", value: "SPOKE" },
      { type: "certificate", value: "BRANCHES" },
    ]);
  });

  it.each([
    ["identity local address 198.51.100.1", { type: "address", address: "198.51.100.1", length: 32 }],
    ["identity local address 2001:DB8::1", { type: "address", address: "2001:db8::1", length: 128 }],
    ["identity local fqdn spoke.example.net", { type: "fqdn", value: "spoke.example.net" }],
    ["identity local email spoke@example.net", { type: "email", value: "spoke@example.net" }],
    ["identity local key-id SPOKE", { type: "key-id", value: "SPOKE" }],
    ["identity local dn", { type: "dn" }],
  ])("`%s` is what the router says it is", (line, identity) => {
    expect(profileWith(line).identityLocal).toMatchObject(identity);
  });

  it("authentication: one local method, several remote ones, a key may stand in the profile", () => {
    const profile = profileWith(
      "authentication local pre-share key Inside77\nauthentication remote pre-share\nauthentication remote rsa-sig",
    );
    expect(profile.localAuthentication).toMatchObject({ method: "pre-share", at: { line: 4 } });
    expect(
      profile.localAuthentication?.key?.key.value && revealSecret(profile.localAuthentication.key.key.value),
    ).toBe("Inside77");
    expect(profile.remoteAuthentication.map(({ method, key }) => [method, key])).toEqual([
      ["pre-share", undefined],
      ["rsa-sig", undefined],
    ]);
  });

  it("keyring, VRF, trustpoints and what else ties it", () => {
    expect(
      profileWith(
        "match fvrf any\nkeyring local K\npki trustpoint CA1\npki trustpoint CA2 sign\nvirtual-template 1\naaa authorization group psk list default default",
      ),
    ).toMatchObject({
      fvrf: { value: "any" },
      keyring: { value: "K" },
      trustpoints: [{ value: "CA1" }, { value: "CA2" }],
      virtualTemplate: { line: 8 },
      aaaAuthorization: { line: 9 },
    });
    expect(profileWith("keyring aaa KEYS")).toMatchObject({ keyringAaa: { line: 4 }, trustpoints: [] });
  });
});
