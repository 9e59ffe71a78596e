import { describe, expect, it } from "vitest";
import { agreeModes, agreePfs, agreeTransforms, offeredSets, pfsOf } from "../../src/network/transform.ts";
import { cloudOf, hub, memberOf, pairOf, type RouterOptions, router, spoke } from "../support/network.ts";

const tunnel = "tunnel protection ipsec profile P";

function options(sets: string, profile: string, version?: string): RouterOptions {
  return { global: `${sets}crypto ipsec profile P\n${profile}`, tunnel, ...(version && { version }) };
}

const set = (words: string, mode = "", name = "T") =>
  `crypto ipsec transform-set ${name} ${words}\n${mode && ` mode ${mode}\n`}`;
const useT = " set transform-set T\n";
const ikev2 = " set ikev2-profile I\n";

function ends(mine: RouterOptions, yours: RouterOptions) {
  return pairOf(cloudOf(hub(mine), spoke(1, yours)), "HUB", "SPOKE1");
}

describe("two members agree on a transform set", () => {
  it("by contents, whatever the names and the order of words", () => {
    const mine = options(set("esp-aes 256 esp-sha-hmac"), useT);
    const yours = options(
      `${set("esp-des", "", "OLD")}${set("esp-sha-hmac esp-aes 256", "", "NEW")}`,
      " set transform-set OLD NEW\n",
    );
    expect(agreeTransforms(...ends(mine, yours))).toMatchObject({
      type: "agreed",
      a: { name: "T" },
      b: { name: "NEW" },
    });
  });

  it("else the nearest two are named", () => {
    const mine = options(
      `${set("esp-3des esp-md5-hmac", "", "X")}${set("esp-aes 256 esp-sha-hmac")}`,
      " set transform-set X T\n",
    );
    expect(agreeTransforms(...ends(mine, options(set("esp-aes esp-sha-hmac"), useT)))).toMatchObject({
      type: "none",
      a: { algorithms: ["esp-aes-256", "esp-sha-hmac"] },
      b: { algorithms: ["esp-aes-128", "esp-sha-hmac"] },
    });
  });

  it("that is the built-in one when the profile names none, or `default`", () => {
    const written = options(set("esp-aes esp-sha-hmac"), useT);
    expect(agreeTransforms(...ends(options("", ""), written))).toMatchObject({
      type: "agreed",
      a: { builtin: true, mode: "transport" },
    });
    expect(agreeTransforms(...ends(options("", " set transform-set default\n"), written))).toMatchObject({
      type: "agreed",
      a: { name: "default" },
    });
  });

  it("is not known when a set is undefined or the tunnel is not protected", () => {
    const [a, b] = ends(options("", useT), options(set("esp-aes"), useT));
    expect(offeredSets(a)).toBeUndefined();
    expect(agreeTransforms(a, b)).toEqual({ type: "unknown" });
    expect(offeredSets(memberOf(cloudOf(hub()), "HUB"))).toBeUndefined();
  });
});

describe("modes of the agreed set", () => {
  const mode = (mine: string, yours: string, profile = useT) =>
    agreeModes(...ends(options(set("esp-aes", mine), profile), options(set("esp-aes", yours), profile))).type;

  it("may be the same", () => {
    expect(mode("transport", "transport")).toBe("same");
    expect(mode("tunnel", "")).toBe("same");
  });

  it("differ without harm when the hub has transport or IKEv2 settles it", () => {
    expect(mode("transport", "tunnel")).toBe("works");
    expect(mode("tunnel", "transport", useT + ikev2)).toBe("works");
  });

  it("differ so that nothing comes up when an IKEv1 hub has tunnel, or one end insists", () => {
    expect(mode("tunnel", "transport")).toBe("fails");
    expect(mode("transport require", "tunnel", useT + ikev2)).toBe("fails");
  });

  it("of two spokes fail from one side", () => {
    const cloud = cloudOf(
      hub(),
      spoke(1, options(set("esp-aes", "transport"), useT)),
      spoke(2, options(set("esp-aes"), useT)),
    );
    expect(agreeModes(...pairOf(cloud, "SPOKE1", "SPOKE2")).type).toBe("fails");
  });

  it("are not known without a common set or a common IKE version", () => {
    expect(agreeModes(...ends(options(set("esp-aes"), useT), options(set("esp-des"), useT))).type).toBe(
      "unknown",
    );
    expect(
      agreeModes(...ends(options(set("esp-aes"), useT), options(set("esp-aes", "transport"), useT + ikev2)))
        .type,
    ).toBe("unknown");
  });
});

describe("PFS of two ends", () => {
  const pfs = (mine: string, yours: string, profile = useT, version?: string) =>
    agreePfs(
      ...ends(
        options(set("esp-aes"), profile + mine, version),
        options(set("esp-aes"), profile + yours, version),
      ),
    ).type;
  const g14 = " set pfs group14\n";

  it("may be the same, a bare line by the release's default", () => {
    expect(pfs(g14, g14)).toBe("same");
    expect(pfs("", "")).toBe("same");
    expect(pfs(" set pfs\n", " set pfs group1\n")).toBe("same");
    expect(pfs(" set pfs\n", g14, useT, "17.15")).toBe("same");
  });

  it("stops an IKEv1 tunnel when the hub asks for what the spoke has not", () => {
    expect(pfs(g14, "")).toBe("fails");
    expect(pfs(g14, " set pfs group5\n")).toBe("fails");
    expect(pfs("", g14)).toBe("one-sided");
  });

  it("breaks an IKEv2 tunnel at the rekey", () => {
    expect(pfs("", g14, useT + ikev2)).toBe("rekey");
  });

  it("of two spokes stops the tunnel whoever lacks it", () => {
    const cloud = cloudOf(
      hub(),
      spoke(1, options(set("esp-aes"), useT)),
      spoke(2, options(set("esp-aes"), useT + g14)),
    );
    expect(agreePfs(...pairOf(cloud, "SPOKE1", "SPOKE2")).type).toBe("fails");
  });

  it("is not known for a bare line of an unknown release, in an excerpt, and without protection", () => {
    const bare = { ...options(set("esp-aes"), `${useT} set pfs\n`), version: null };
    expect(pfsOf(memberOf(cloudOf(hub(bare)), "HUB"))?.group).toBeUndefined();
    expect(agreePfs(...ends(bare, options(set("esp-aes"), useT + g14))).type).toBe("unknown");
    expect(pfsOf(memberOf(cloudOf(router("R", { overlay: "10.0.0.1" })), "R"))).toBeUndefined();
    const excerpt = cloudOf(
      `crypto ipsec transform-set T esp-aes\ncrypto ipsec profile P\n${useT}interface Tunnel0\n ip address 10.0.0.1 255.255.255.0\n tunnel source 192.0.2.1\n tunnel mode gre multipoint\n ${tunnel}\n`,
    );
    expect(excerpt.members.map((each) => pfsOf(each)?.group)).toEqual([undefined]);
  });
});
