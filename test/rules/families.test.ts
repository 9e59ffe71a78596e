import { describe, expect, it } from "vitest";
import { lintTexts, type Text } from "../support/lint.ts";
import { readNetwork } from "../support/networks.ts";

type Change = readonly [file: string, line: string, to: string];

/** A network of two families in one tunnel with lines changed, each of which stands there once. */
function changed(network: string, changes: readonly Change[]): readonly Text[] {
  return readNetwork(`clean/${network}`).map((each) => {
    const lines = changes.filter(([file]) => file === each.path);
    const text = lines.reduce((before, [, line, to]) => {
      expect(before.split(`${line}\n`)).toHaveLength(2);
      return before.replace(`${line}\n`, to === "" ? "" : `${to}\n`);
    }, each.text);
    return { ...each, text };
  });
}

/** What one rule says then, as `severity file: line`. */
function found(rule: string, network: string, ...changes: readonly Change[]): readonly string[] {
  const texts = changed(network, changes);
  return lintTexts(texts)
    .filter((each) => each.rule === rule)
    .map(({ severity, path, line }) => {
      const text = texts.find((each) => each.path === path)?.text.split("\n")[line - 1] ?? "";
      return `${severity} ${path}: ${text.trim()}`;
    });
}

const eigrp = "dual-stack-named-eigrp";
const bgp = "dual-stack-over-ipv6";

describe("a tunnel of both families without an address of one", () => {
  const v4: Change = ["hub.cfg", " ip address 10.80.0.1 255.255.255.0", ""];
  const v6: Change = ["hub.cfg", " ipv6 address 2001:DB8:80::1/64", ""];

  it("is a hub whose spokes register at its transport address", () => {
    expect(found("tunnel/no-address", eigrp, v4)).toEqual(["error hub.cfg: interface Tunnel80"]);
    expect(found("tunnel/no-address", eigrp, [v4[0], v4[1], " no ip address"])).toEqual([
      "error hub.cfg: no ip address",
    ]);
    expect(found("tunnel/no-address", eigrp, v6)).toEqual(["error hub.cfg: interface Tunnel80"]);
  });

  it("is a spoke that has a next hop server of that family", () => {
    const spoke: Change = ["spoke1.cfg", " ip address 10.84.0.10 255.255.255.0", ""];
    expect(found("tunnel/no-address", bgp, spoke)).toEqual(["error spoke1.cfg: interface Tunnel84"]);
    const both: readonly Change[] = [
      ["spoke1.cfg", " ipv6 address 2001:DB8:84::A/64", ""],
      ["spoke1.cfg", " ipv6 address FE80::A link-local", ""],
    ];
    expect(found("tunnel/no-address", bgp, ...both)).toEqual(["error spoke1.cfg: interface Tunnel84"]);
    // It may register its link-local address.
    expect(found("tunnel/no-address", bgp, ...both.slice(0, 1))).toEqual([]);
  });

  it("is none where a line of IPv6 gets it one", () => {
    const gone: Change = ["hub.cfg", " ipv6 address FE80::1 link-local", ""];
    expect(found("tunnel/no-address", eigrp, gone, [v6[0], v6[1], " ipv6 address autoconfig"])).toEqual([]);
    expect(found("tunnel/no-address", eigrp, gone, [v6[0], v6[1], " ipv6 unnumbered Loopback0"])).toEqual([]);
    const again: Change = [
      "hub.cfg",
      "ip forward-protocol nd",
      "interface Tunnel80\n ipv6 address 2001:DB8:80::1/64\nip forward-protocol nd",
    ];
    expect(found("tunnel/no-address", eigrp, v6, again)).toEqual([]);
    const site: Change = ["hub.cfg", v6[1], " ipv6 address SITE ::1/64"];
    expect(found("tunnel/no-address", eigrp, gone, site)).toEqual([]);
  });

  it("is none where it registers with nobody and nobody with it", () => {
    const remnant: readonly Change[] = [
      ["spoke1.cfg", " ip address 10.80.0.10 255.255.255.0", ""],
      ["spoke1.cfg", " ip nhrp nhs 10.80.0.1 nbma 198.51.100.34 multicast", ""],
    ];
    expect(found("tunnel/no-address", eigrp, ...remnant)).toEqual([]);
  });
});

describe("a hub that redirects packets of one family", () => {
  it("is told of the other one, whichever it is, where no spoke writes that it takes shortcuts", () => {
    const rule = "nhrp/redirect-missing";
    expect(found(rule, bgp, ["hub.cfg", " ip nhrp redirect", ""])).toEqual([
      "info hub.cfg: ip nhrp authentication fjord84",
    ]);
    expect(found(rule, bgp, ["hub.cfg", " ipv6 nhrp redirect", " no ipv6 nhrp redirect"])).toEqual([
      "info hub.cfg: no ipv6 nhrp redirect",
    ]);
  });

  it("is warned where spokes write it", () => {
    expect(found("nhrp/redirect-missing", eigrp, ["hub.cfg", " ipv6 nhrp redirect", ""])).toEqual([
      "warning hub.cfg: ipv6 nhrp authentication alps80",
    ]);
  });

  it("is left alone where it redirects in none", () => {
    const none: readonly Change[] = [
      ["hub.cfg", " ip nhrp redirect", ""],
      ["hub.cfg", " ipv6 nhrp redirect", ""],
    ];
    expect(found("nhrp/redirect-missing", bgp, ...none)).toEqual([]);
  });

  it("is left alone where fewer than two spokes take shortcuts of the other one", () => {
    const changes: readonly Change[] = [
      ["hub.cfg", " ip nhrp redirect", ""],
      ["spoke1.cfg", " ip nhrp network-id 84", " ip nhrp network-id 84\n no ip nhrp shortcut"],
    ];
    expect(found("nhrp/redirect-missing", bgp, ...changes)).toEqual([]);
  });
});

describe("a spoke that dials nobody in one family", () => {
  const rule = "bgp/neighbor-missing";
  const line = " neighbor 10.84.0.1 remote-as 65084";
  const stranger = " neighbor 10.84.0.7 remote-as 65084";
  const mistyped: Change = ["spoke1.cfg", line, stranger];

  it("is warned where its hub waits for whoever dials", () => {
    expect(found(rule, bgp, mistyped)).toEqual([`warning spoke1.cfg: ${stranger.trim()}`]);
    const ipv6 = " neighbor 2001:DB8:84::7 remote-as 65084";
    expect(found(rule, bgp, ["spoke2.cfg", " neighbor 2001:DB8:84::1 remote-as 65084", ipv6])).toEqual([
      `warning spoke2.cfg: ${ipv6.trim()}`,
    ]);
  });

  it("is left alone where it dials the hub too", () => {
    expect(found(rule, bgp, ["spoke1.cfg", line, `${line}\n${stranger}`])).toEqual([]);
  });

  it("is left alone where the hub does not wait for it", () => {
    const range = " bgp listen range 10.84.0.0/24 peer-group SPOKES";
    const narrow: Change = ["hub.cfg", range, " bgp listen range 10.84.0.11/32 peer-group SPOKES"];
    expect(found(rule, bgp, mistyped, narrow)).toEqual([]);
  });

  it("is left alone where nobody else dials the hub", () => {
    const other: Change = ["spoke2.cfg", line, " neighbor 10.84.0.8 remote-as 65084"];
    expect(found(rule, bgp, mistyped, other)).toEqual([]);
  });

  it("is left alone where it routes in another way", () => {
    const route: Change = ["spoke1.cfg", "ip ssh version 2", "ip route 10.0.0.0 255.0.0.0 10.84.0.1"];
    expect(found(rule, bgp, mistyped, route)).toEqual([]);
  });
});

describe("a hub that waits for spokes in one family alone", () => {
  it("is not blamed at the listen range of the other one", () => {
    const range = " bgp listen range 2001:DB8:84::/64 peer-group SPOKES-V6";
    expect(found("bgp/neighbor-missing", bgp, ["hub.cfg", range, ""])).toEqual([
      "error hub.cfg: router bgp 65084",
      "error hub.cfg: router bgp 65084",
    ]);
    const narrow: Change = ["hub.cfg", range, range.replace("84::/64", "84:0:1::/80")];
    expect(found("bgp/neighbor-missing", bgp, narrow)).toEqual([
      `error hub.cfg: ${narrow[2].trim()}`,
      `error hub.cfg: ${narrow[2].trim()}`,
    ]);
  });
});

describe("a hub that reflects routes of one family", () => {
  it("is blamed where the other family makes its neighbours active", () => {
    const rule = "bgp/route-reflector";
    expect(found(rule, bgp, ["hub.cfg", "  neighbor SPOKES route-reflector-client", ""])).toEqual([
      "error hub.cfg: neighbor SPOKES activate",
    ]);
    expect(found(rule, bgp, ["hub.cfg", "  neighbor SPOKES-V6 route-reflector-client", ""])).toEqual([
      "error hub.cfg: neighbor SPOKES-V6 activate",
    ]);
  });
});

describe("a tunnel over IPv6", () => {
  it("needs room for the longer header", () => {
    const mtu = (bytes: number): readonly Change[] =>
      ["hub.cfg", "spoke1.cfg", "spoke2.cfg"].map((file) => [file, " ip mtu 1380", ` ip mtu ${bytes}`]);
    // 40 of IPv6, 8 of GRE with its key, 36 of ESP.
    expect(found("tunnel/mtu-too-large", bgp, ...mtu(1416))).toEqual([]);
    expect(found("tunnel/mtu-too-large", bgp, ...mtu(1417))).toEqual(["warning hub.cfg: ip mtu 1417"]);
  });

  it("is as large as the link below lets IPv6 be", () => {
    const link = " ipv6 address 2001:DB8:84A::1/64";
    const small: Change = ["hub.cfg", link, `${link}\n ipv6 mtu 1440`];
    expect(found("tunnel/mtu-too-large", bgp, small)).toEqual(["warning hub.cfg: ip mtu 1380"]);
  });
});

describe("the MTU of one family", () => {
  it("says nothing of the other one", () => {
    const changes = ["hub.cfg", "spoke1.cfg", "spoke2.cfg"].flatMap((file): readonly Change[] => [
      [file, " ip mtu 1380", ""],
      [file, " ip tcp adjust-mss 1340", ""],
    ]);
    expect(found("tunnel/mtu-missing", bgp, ...changes)).toEqual(["info hub.cfg: interface Tunnel84"]);
  });
});

describe("what carries IPv6 alone", () => {
  it("brings no way to a transport address of IPv4", () => {
    const route = "ip route 0.0.0.0 0.0.0.0 203.0.113.77";
    expect(found("routing/nbma-unreachable", eigrp, ["spoke2.cfg", route, ""])).toEqual([
      "error spoke2.cfg: ip nhrp nhs 10.80.0.1 nbma 198.51.100.34 multicast",
    ]);
  });
});
