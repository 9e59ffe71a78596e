import { describe, expect, it } from "vitest";
import { compareIkev2Keys, ikev2KeysFor } from "../../src/network/ikev2-keys.ts";
import { identityOf, matchesPeer, servesFrontDoor } from "../../src/network/ikev2-profile.ts";
import { agreeProposals, offersOf, offerWords } from "../../src/network/ikev2-proposal.ts";
import { cloudOf, hub, memberOf, pairOf, type RouterOptions, spoke } from "../support/network.ts";

const line = "tunnel protection ipsec profile P";
const ipsec =
  "crypto ipsec transform-set T esp-gcm 256\ncrypto ipsec profile P\n set transform-set T\n set ikev2-profile I\n";
const psk = " authentication local pre-share\n authentication remote pre-share\n keyring local R\n";
const any = " match identity remote address 0.0.0.0\n";

function peer(name: string, address: string, key: string): string {
  return ` peer ${name}\n  ${address}\n  pre-shared-key ${key}\n`;
}

function config(ring: string, profile = any + psk, more = ""): RouterOptions {
  return {
    global: `${more}crypto ikev2 keyring R\n${ring}crypto ikev2 profile I\n${profile}${ipsec}`,
    tunnel: line,
  };
}

const all = (key: string) => peer("ALL", "address 0.0.0.0 0.0.0.0", key);

function ends(mine: RouterOptions, yours: RouterOptions) {
  return pairOf(cloudOf(hub(mine), spoke(1, yours)), "HUB", "SPOKE1");
}

describe("IKEv2 keys of two ends", () => {
  it("are the same when what one presents is what the other expects, both ways", () => {
    expect(compareIkev2Keys(...ends(config(all("K")), config(all("K"))))).toEqual({ type: "same" });
    const asymmetric = (local: string, remote: string) =>
      config(
        ` peer ALL\n  address 0.0.0.0 0.0.0.0\n  pre-shared-key local ${local}\n  pre-shared-key remote ${remote}\n`,
      );
    expect(compareIkev2Keys(...ends(asymmetric("A", "B"), asymmetric("B", "A")))).toEqual({ type: "same" });
    expect(compareIkev2Keys(...ends(asymmetric("A", "B"), asymmetric("A", "B")))).toMatchObject({
      type: "different",
      directions: [{ presents: { device: { name: "HUB" } } }, { presents: { device: { name: "SPOKE1" } } }],
    });
  });

  it("come from the longest match or from the identity", () => {
    const [a, b] = ends(config(all("ALL") + peer("ONE", "address 203.0.113.5", "ONE")), config(all("ONE")));
    expect(ikev2KeysFor(a, b)).toMatchObject({ type: "found", peer: { name: "ONE" } });
    const named = config(peer("S", "identity fqdn spoke1.example.com", "ONE"));
    const local = config(all("ONE"), `${any}${psk} identity local fqdn spoke1.example.com\n`);
    expect(compareIkev2Keys(...ends(named, local))).toEqual({ type: "same" });
    const torn = config(all("ALL") + peer("S", "identity fqdn spoke1.example.com", "ONE"));
    expect(compareIkev2Keys(...ends(torn, local))).toEqual({ type: "unknown" });
  });

  it("may stand in the profile itself", () => {
    const own = (key: string) =>
      config(
        "",
        `${any} authentication local pre-share key ${key}\n authentication remote pre-share key ${key}\n`,
      );
    expect(compareIkev2Keys(...ends(own("K"), own("K")))).toEqual({ type: "same" });
    expect(compareIkev2Keys(...ends(own("K"), config(all("L"))))).toMatchObject({ type: "different" });
  });

  it("are missing when no entry covers the peer", () => {
    const [a, b] = ends(config(peer("X", "address 203.0.113.99", "K")), config(all("K")));
    expect(compareIkev2Keys(a, b)).toMatchObject({ type: "missing", lacking: [{ member: a, peer: b }] });
  });

  it("are not known where a host name, an undefined keyring or missing lines leave it open", () => {
    const theirs = config(all("K"));
    expect(compareIkev2Keys(...ends(config(peer("X", "hostname spoke1", "K")), theirs))).toEqual({
      type: "unknown",
    });
    expect(
      compareIkev2Keys(...ends(config(all("K"), any + psk.replace("local R", "local S")), theirs)),
    ).toEqual({ type: "unknown" });
    expect(compareIkev2Keys(...ends(config(all("K"), any), theirs))).toEqual({ type: "unknown" });
    expect(compareIkev2Keys(...ends({}, {}))).toEqual({ type: "unknown" });
  });

  it("of a peer with a dynamic address count when there is one entry, for all", () => {
    const dynamic = { ...config(all("L")), nbma: null };
    expect(compareIkev2Keys(...ends(config(all("K")), dynamic))).toMatchObject({ type: "different" });
    expect(
      compareIkev2Keys(...ends(config(all("K") + peer("ONE", "address 203.0.113.99", "M")), dynamic)),
    ).toEqual({ type: "unknown" });
  });

  it("are not needed where both sign", () => {
    const sign = config("", `${any} authentication local rsa-sig\n authentication remote rsa-sig\n`);
    expect(compareIkev2Keys(...ends(sign, sign))).toEqual({ type: "not-needed" });
  });
});

describe("an IKEv2 profile matches a peer", () => {
  const match = (lines: string, identity = "") =>
    matchesPeer(...ends(config(all("K"), lines + psk), config(all("K"), any + psk + identity)));

  it("by the address from which the peer sends, or by the identity that it presents", () => {
    expect(match(" match identity remote address 203.0.113.0 255.255.255.0\n")).toEqual({ type: "yes" });
    expect(match(" match identity remote any\n")).toEqual({ type: "yes" });
    expect(
      match(" match identity remote fqdn domain example.com\n", " identity local fqdn s1.example.com\n"),
    ).toEqual({ type: "yes" });
    expect(
      match(" match identity remote email s1@example.com\n", " identity local email S1@example.com\n"),
    ).toEqual({ type: "yes" });
    expect(
      match(" match identity remote address 198.51.100.7\n", " identity local address 198.51.100.7\n"),
    ).toEqual({ type: "yes" });
  });

  it("not when no line covers that", () => {
    expect(match(" match identity remote address 203.0.113.99\n")).toMatchObject({
      type: "no",
      identity: { type: "address", address: "203.0.113.5" },
    });
    expect(match(" match identity remote key-id A\n", " identity local key-id B\n")).toMatchObject({
      type: "no",
    });
    expect(match(" match identity remote fqdn s1\n")).toMatchObject({ type: "no" });
    expect(match(" match identity remote address 0.0.0.0\n", " identity local fqdn s1\n")).toMatchObject({
      type: "no",
    });
  });

  it("perhaps, when certificates or a name that is not in the text decide", () => {
    expect(match(" match certificate MAP\n")).toEqual({ type: "unknown" });
    expect(match(" match identity remote address 203.0.113.99\n", " identity local dn\n")).toEqual({
      type: "unknown",
    });
    expect(match("")).toEqual({ type: "unknown" });
    expect(matchesPeer(...ends({}, {}))).toEqual({ type: "unknown" });
    const [a] = ends({ ...config(all("K")), nbma: null }, config(all("K")));
    expect(identityOf(a)).toEqual({ type: "unknown" });
  });

  it("serves the front-door VRF only when told", () => {
    const serves = (profile: string, tunnel = `${line}\ntunnel vrf OUT`) =>
      servesFrontDoor(memberOf(cloudOf(hub({ ...config(all("K"), profile + psk), tunnel })), "HUB"));
    expect(serves(any)).toBe(false);
    expect(serves(`${any} match fvrf OUT\n`)).toBe(true);
    expect(serves(`${any} match fvrf any\n`)).toBe(true);
    expect(serves(any, line)).toBe(true);
    expect(servesFrontDoor(memberOf(cloudOf(hub()), "HUB"))).toBeUndefined();
  });
});

describe("two members agree on an IKEv2 proposal", () => {
  const offer = (lines: string, policy = " proposal A\n") =>
    config(all("K"), any + psk, `crypto ikev2 proposal A\n${lines}crypto ikev2 policy Q\n${policy}`);
  const usual = " encryption aes-cbc-256 aes-cbc-128\n integrity sha256\n group 19 14\n";

  it("when they share one algorithm of each kind", () => {
    const theirs = offer(" encryption aes-cbc-128\n integrity sha512 sha256\n group 14\n");
    expect(agreeProposals(...ends(offer(usual), theirs))).toMatchObject({ type: "agreed", a: { name: "A" } });
    const gcm = offer(" encryption aes-gcm-256\n prf sha512\n group 20\n");
    expect(agreeProposals(...ends(gcm, gcm))).toMatchObject({ type: "agreed" });
  });

  it("else it is said in what they differ", () => {
    const found = agreeProposals(
      ...ends(offer(usual), offer(" encryption aes-cbc-192\n integrity sha1\n group 5\n")),
    );
    expect(found).toMatchObject({ type: "none", differs: ["encryption", "integrity", "group"] });
    if (found.type !== "none") throw new Error("no agreement expected");
    expect(offerWords(found.a, "group")).toBe("group 19 14");
    const gcm = (prf: string) => offer(` encryption aes-gcm-256\n prf ${prf}\n group 20\n`);
    expect(agreeProposals(...ends(gcm("sha256"), gcm("sha512")))).toMatchObject({
      type: "none",
      differs: ["prf"],
    });
  });

  it("that is built in when no policy serves the tunnel", () => {
    const old = offersOf(memberOf(cloudOf(hub(config(all("K")))), "HUB"));
    expect(old).toMatchObject([{ name: "default", groups: [5, 2] }]);
    const fresh = (version: string) =>
      offersOf(memberOf(cloudOf(hub({ ...config(all("K")), version })), "HUB"))?.[0];
    expect(fresh("16.9")?.groups).toEqual([19, 14, 21, 5]);
    expect(fresh("17.12")?.groups).toEqual([19, 14, 21]);
    expect(
      offerWords(
        fresh("17.12") ?? { name: "", encryption: [], integrity: [], prf: [], groups: [] },
        "encryption",
      ),
    ).toBe("encryption aes-256 (built-in proposal)");
    const elsewhere = offer(usual, " match fvrf OUT\n proposal A\n");
    expect(offersOf(memberOf(cloudOf(hub(elsewhere)), "HUB"))).toMatchObject([{ name: "default" }]);
    const local = offer(usual, " match address local 192.0.2.1\n proposal A\n");
    expect(offersOf(memberOf(cloudOf(hub(local)), "HUB"))).toMatchObject([{ name: "A" }]);
  });

  it("cannot be told from an incomplete proposal, an unknown name or an unknown release", () => {
    const of = (options: RouterOptions) => offersOf(memberOf(cloudOf(hub(options)), "HUB"));
    expect(of(offer(" encryption aes-cbc-256\n group 14\n"))).toBeUndefined();
    expect(of(offer(usual, " proposal B\n"))).toBeUndefined();
    expect(of({ ...config(all("K")), version: null })).toBeUndefined();
    expect(agreeProposals(...ends(offer(usual), offer(usual, " proposal B\n")))).toEqual({ type: "unknown" });
    expect(agreeProposals(...ends({}, {}))).toEqual({ type: "unknown" });
  });
});
