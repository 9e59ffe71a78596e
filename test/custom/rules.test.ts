/** Rules without code: what they find, and what they leave alone. */
import { describe, expect, it } from "vitest";
import { found, hub, lintWith, other, spoke } from "./network.ts";

/** A configuration with one rule `team/rule` of these lines. */
function one(...lines: readonly string[]): string {
  return ["customRules:", "  team/rule:", ...lines.map((line) => `    ${line}`), ""].join("\n");
}

describe("require", () => {
  const mtu = one(
    'message: "{device}: {section.name} has {bytes}"',
    "within: tunnel",
    "require: { kind: IpMtu, where: { bytes: [1400, 1420] } }",
  );

  it("is about each DMVPN tunnel: a missing line is told at the tunnel, a wrong one where it stands", async () => {
    const files = {
      "hub.cfg": hub({ tunnel: " ip mtu 1420\n" }),
      "s1.cfg": spoke(1, { tunnel: " ip mtu 1300\n" }),
      "s2.cfg": spoke(2),
    };
    expect(await found(mtu, files)).toEqual([
      "s1.cfg:9 SPOKE1: Tunnel0 has 1300",
      "s2.cfg:5 SPOKE2: Tunnel0 has none",
    ]);
  });

  it("says nothing of a masked value, of an excerpt, and of interfaces that are no tunnel of a cloud", async () => {
    const files = {
      "hub.cfg": hub({ tunnel: " ip mtu {{ mtu }}\n" }),
      "s1.cfg":
        "interface Tunnel0\n ip address 10.9.0.11 255.255.255.0\n ip nhrp network-id 7\n ip nhrp nhs 10.9.0.1\n",
      "r.cfg": other("R", "interface Tunnel5\n ip address 10.5.0.1 255.255.255.0\n"),
    };
    expect(await found(mtu, files)).toEqual([]);
  });

  it("asks each device with a role, and names the role", async () => {
    const ntp = (role: string) =>
      one(`role: ${role}`, 'message: "{device} is {role}"', "require: { kind: NtpServer }");
    const files = {
      "hub.cfg": hub(),
      "s1.cfg": spoke(1, { global: "ntp server 10.0.0.9\n" }),
      "s2.cfg": spoke(2),
      "r.cfg": other("R", ""),
    };
    expect(await found(ntp("hub"), files)).toEqual(["hub.cfg:2 HUB is hub"]);
    expect(await found(ntp("[spoke, other]"), files)).toEqual([
      "r.cfg:2 R is other",
      "s2.cfg:2 SPOKE2 is spoke",
    ]);
    expect(
      await found(one("devices: [spoke*]", "message: none", "require: { kind: NtpServer }"), files),
    ).toEqual(["s2.cfg:2 none"]);
  });

  it("takes what the box does by itself for there, and the line that turns it off for the fault", async () => {
    const shortcut = one("within: tunnel", 'message: "{line}"', "require: { kind: NhrpShortcut }");
    const files = { "hub.cfg": hub({ tunnel: " no ip nhrp shortcut\n" }), "s1.cfg": spoke(1) };
    expect(await found(shortcut, files)).toEqual(["hub.cfg:9 no ip nhrp shortcut"]);
    const old = { "hub.cfg": hub().replace("15.7", "15.2"), "s1.cfg": spoke(1) };
    expect(await found(shortcut, old)).toEqual(["hub.cfg:5 none"]);
  });

  it.each(["Tu0", "tunnel 0", "tun0", "{ glob: 'tu?' }", "{ glob: 'TU*' }", "[Gi0/0, t0]"])(
    "knows an interface by any name that the box takes: %s",
    async (name) => {
      const rule = one(
        `within: { kind: Interface, where: { name: ${name} } }`,
        'message: "{section.name}"',
        "forbid: { kind: TunnelSource, where: { source: gi0/0 } }",
      );
      expect(await found(rule, { "hub.cfg": hub() })).toEqual(["hub.cfg:9 Tunnel0"]);
    },
  );

  it("may ask for the no line, and only where another line stands", async () => {
    const rule = one(
      "within: { kind: Interface, where: { name: { glob: 'Gigabit*' } } }",
      "when: { kind: IpAddress }",
      'message: "{section}"',
      "require: { kind: IpRedirects, negated: true }",
    );
    const files = {
      "r.cfg": other(
        "R",
        "interface GigabitEthernet0/1\n no ip redirects\n ip address 10.1.0.1 255.0.0.0\ninterface GigabitEthernet0/2\n shutdown\n",
      ),
    };
    expect(await found(rule, files)).toEqual(["r.cfg:3 interface GigabitEthernet0/0"]);
  });
});

describe("forbid", () => {
  it("tells each line that fits all conditions, and never a secret", async () => {
    const rule = one(
      'message: "{line}: {{{key}}}"',
      "forbid: { kind: IsakmpKey, where: { address: '0.0.0.0', key: { present: true } } }",
    );
    const files = {
      "r.cfg": other(
        "R",
        "crypto isakmp key HUSH-4711 address 0.0.0.0\ncrypto isakmp key HUSH-4711 address 10.0.0.1\n",
      ),
    };
    expect(await found(rule, files)).toEqual([
      "r.cfg:5 crypto isakmp key <secret> address 0.0.0.0: {<secret>}",
    ]);
  });

  it("looks into sections within sections, and at lines of one mode", async () => {
    const within = one(
      'message: "{section}"',
      "within: { kind: BgpProcess }",
      "forbid: { kind: BgpRedistribute }",
    );
    const bgp = "router bgp 65001\n address-family ipv4\n  redistribute connected\n exit-address-family\n";
    expect(await found(within, { "r.cfg": other("R", bgp) })).toEqual(["r.cfg:7 router bgp 65001"]);
  });
});

describe("match", () => {
  it("tells lines that do not fulfil what is expected", async () => {
    const rule = (expected: string) =>
      one('message: "{seconds}"', `match: { kind: NhrpHoldtime, expect: { seconds: ${expected} } }`);
    const files = {
      "hub.cfg": hub({ tunnel: " ip nhrp holdtime 900\n" }),
      "s1.cfg": spoke(1, { tunnel: " ip nhrp holdtime 400\n" }),
      "s2.cfg": spoke(2),
    };
    expect(await found(rule("{ min: 300, max: 600 }"), files)).toEqual(["hub.cfg:9 900"]);
    expect(await found(rule("{ not: 400 }"), files)).toEqual(["s1.cfg:9 400"]);
    expect(await found(rule("900"), files)).toEqual(["s1.cfg:9 400"]);
  });

  it("reads texts by patterns, keywords, switches and lists", async () => {
    const global = `vlan 5
ntp server 10.0.0.1 prefer
ntp server 10.0.0.2
snmp-server location lab 3
interface GigabitEthernet0/1
 switchport trunk allowed vlan 10,20-30
`;
    const files = { "r.cfg": other("R", global) };
    const lines = async (match: string) => await found(one('message: "{line}"', `match: ${match}`), files);
    expect(await lines("{ kind: NtpServer, expect: { prefer: true } }")).toEqual([
      "r.cfg:7 ntp server 10.0.0.2",
    ]);
    expect(
      await lines("{ kind: NtpServer, where: { prefer: false }, expect: { server: { regex: '[.]1$' } } }"),
    ).toEqual(["r.cfg:7 ntp server 10.0.0.2"]);
    expect(await lines("{ kind: NtpServer, expect: { server: { glob: '10.0.*' } } }")).toEqual([]);
    expect(
      await lines("{ kind: NtpServer, expect: { server: { prefix: [192.0.2.0/24, 10.0.0.0/31] } } }"),
    ).toEqual(["r.cfg:7 ntp server 10.0.0.2"]);
    expect(await lines("{ kind: TunnelMode, expect: { ipip: true } }")).toEqual([]);
    expect(await lines("{ kind: SwitchportTrunkAllowed, expect: { vlans: 25, add: false } }")).toEqual([]);
    expect(await lines("{ kind: SwitchportTrunkAllowed, expect: { vlans: { min: 5, max: 9 } } }")).toEqual([
      "r.cfg:10 switchport trunk allowed vlan 10,20-30",
    ]);
    expect(await lines("{ kind: NtpServer, mode: global, expect: { key: { present: true } } }")).toHaveLength(
      2,
    );
  });
});

describe("when and unless", () => {
  const shut = "interface GigabitEthernet0/1\n shutdown\n ip address 10.1.0.1 255.255.255.0\n";

  it("bound sections by other lines in them", async () => {
    const rule = (bound: string) =>
      one(
        "within: { kind: Interface }",
        `${bound}: { kind: Shutdown }`,
        'message: "{section.name}"',
        "forbid: { kind: IpAddress }",
      );
    const files = { "r.cfg": other("R", shut), "part.cfg": shut };
    expect(await found(rule("unless"), files)).toEqual(["r.cfg:4 GigabitEthernet0/0"]);
    expect(await found(rule("when"), files)).toEqual([
      "part.cfg:3 GigabitEthernet0/1",
      "r.cfg:7 GigabitEthernet0/1",
    ]);
  });

  it("bound who is compared", async () => {
    const rule = one(
      "unless: { kind: Hostname, where: { name: LAB } }",
      "message: m",
      "same: { kind: NtpServer, field: server, among: network }",
    );
    const files = {
      "a.cfg": other("A", "ntp server 10.0.0.1\n"),
      "b.cfg": other("B", "ntp server 10.0.0.1\n"),
      "lab.cfg": other("LAB", "ntp server 10.0.0.2\n"),
    };
    expect(await found(rule, files)).toEqual([]);
    expect(await found(rule.replace("LAB", "NONE"), files)).toEqual(["lab.cfg:5 m"]);
  });
});

describe("same", () => {
  const mtu = (more = "") =>
    one(
      'message: "{device} {interface}: {value}, {others} {usual}"',
      `same: { kind: IpMtu, field: bytes${more} }`,
    );
  const files = {
    "hub.cfg": hub({ tunnel: " ip mtu 1400\n" }),
    "s1.cfg": spoke(1, { tunnel: " ip mtu 1300\n" }),
    "s2.cfg": spoke(2, { tunnel: " ip mtu 1400\n" }),
    "s3.cfg": spoke(3),
  };

  it("blames the odd ones out among the members of a cloud", async () => {
    expect(await found(mtu(), files)).toEqual([
      "s1.cfg:9 SPOKE1 Tunnel0: 1300, HUB and SPOKE2 1400",
      "s3.cfg:5 SPOKE3 Tunnel0: none, HUB and SPOKE2 1400",
    ]);
  });

  it("leaves those out that have no such line, when it is told to, and compares one role only", async () => {
    expect(await found(mtu(", absent: ignored"), files)).toHaveLength(1);
    const spokes = mtu().replace("    same:", "    role: hub\n    same:");
    expect(await found(spokes, files)).toEqual([]);
  });

  it("compares whole devices, and names those of others as related places", async () => {
    const rule = one(
      'message: "{device}: {value}"',
      "same: { kind: NtpServer, field: server, among: network }",
    );
    const all = {
      "a.cfg": other("A", "ntp server 10.0.0.2\nntp server 10.0.0.1\n"),
      "b.cfg": other("B", "ntp server 10.0.0.1\nntp server 10.0.0.2\n"),
      "c.cfg": other("C", "ntp server 10.0.0.1\n"),
      "d.cfg": "interface Loopback0\n ip address 10.1.1.1 255.255.255.255\n",
    };
    expect(await found(rule, all)).toEqual(["c.cfg:5 C: 10.0.0.1"]);
    const { out } = await lintWith(rule, all, ["--tag", "team"]);
    expect(out).toContain("a.cfg:6:1: note: A: 10.0.0.1, 10.0.0.2");
  });
});
