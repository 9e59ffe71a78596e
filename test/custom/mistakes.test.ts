/** Mistakes in rules without code: one line each, with file, line, column, key and what was meant; exit 2. */
import { describe, expect, it, test } from "vitest";
import { inFolder, ioslint } from "../cli/program.ts";
import { hub, lintWith } from "./network.ts";

/** The complaint about one rule of these lines, without the place and the key of the rule. */
async function complaint(...lines: readonly string[]): Promise<string> {
  const config = [
    "customRules:",
    "  team/rule:",
    "    message: m",
    ...lines.map((line) => `    ${line}`),
    "",
  ].join("\n");
  const { code, out, err } = await lintWith(config, { "hub.cfg": hub() });
  expect([code, out]).toEqual([2, ""]);
  return err.replace("ioslint: ioslint.yaml:", "").replace("customRules.team/rule", "").trimEnd();
}

describe("a mistake is told with the nearest right one", () => {
  test.each([
    [
      "require: { kind: IpMut }",
      '4:16: .require.kind: unknown kind of command "IpMut", did you mean "IpMtu"?',
    ],
    [
      "require: { kind: ip mtu }",
      '4:16: .require.kind: unknown kind of command "ip mtu", did you mean "IpMtu"?',
    ],
    [
      "forbid: { kind: InterfaceIpAddress }",
      '4:15: .forbid.kind: unknown kind of command "InterfaceIpAddress", did you mean "IpAddress"?',
    ],
    [
      "forbid: { kind: Qqqqqqqq }",
      '4:15: .forbid.kind: unknown kind of command "Qqqqqqqq"; `ioslint parse FILE` shows the kind of each line',
    ],
    [
      "forbid: { kind: IpMtu, mode: interfaec }",
      '4:28: .forbid.mode[0]: IpMtu does not stand in mode "interfaec", did you mean "interface"?',
    ],
    [
      "forbid: { kind: IpMtu, where: { byts: 1 } }",
      '4:37: .forbid.where.byts: IpMtu has no field "byts", did you mean "bytes"?',
    ],
    [
      "forbid: { kind: IpUnreachables, where: { x: 1 } }",
      "4:46: .forbid.where.x: IpUnreachables has no fields",
    ],
    ["forbid: { kind: NtpServer, where: { qqqqqqqqq: 1 } }", "it has vrf, family, server"],
    ["forbid: { kind: IpMtu, where: { bytes: many } }", "4:37: .forbid.where.bytes: must be a number"],
    [
      "forbid: { kind: IpMtu, where: { bytes: 99999 } }",
      "4:37: .forbid.where.bytes: is no value of this field: 99999 is not in 68-18000",
    ],
    [
      "forbid: { kind: IpMtu, where: { bytes: [1400, 14.5] } }",
      ".bytes[1]: is no value of this field: 14.5 is",
    ],
    ["match: { kind: IpMtu, expect: { bytes: { not: 67 } } }", ".match.expect.bytes.not: is no value of"],
    ["forbid: { kind: IpMtu, where: { bytes: { max: 18001 } } }", ".bytes.max: 18001 is not in 68-18000"],
    ["forbid: { kind: NhrpHoldtime, where: { seconds: { min: 0 } } }", ".seconds.min: 0 is not in 1-65535"],
    [
      "forbid: { kind: IpMtu, where: { bytes: { min: 1500, max: 1400 } } }",
      ".bytes.min: 1500 is more than max, 1400: no number is both",
    ],
    ["forbid: { kind: Interface, where: { name: Foo0 } }", ".forbid.where.name: must be INTERFACE"],
    ["forbid: { kind: TunnelSource, where: { source: 10.0.0.256 } }", 'no value of this field: "10.0.0.256"'],
    ["forbid: { kind: IpMtu, where: { bytes: true } }", "is not true or false"],
    [
      "forbid: { kind: IpMtu, where: { bytes: [1400, many] } }",
      "4:51: .forbid.where.bytes[1]: must be a number",
    ],
    [
      "forbid: { kind: IpMtu, where: { bytes: { glob: '1*' } } }",
      "4:46: .forbid.where.bytes.glob: is for texts, the field holds none",
    ],
    ["forbid: { kind: IpMtu, where: { bytes: { mim: 1 } } }", 'unknown key "mim", did you mean "min"?'],
    [
      "forbid: { kind: NtpServer, where: { server: { min: 3 } } }",
      ".forbid.where.server.min: is for numbers, the field holds none",
    ],
    [
      "forbid: { kind: NtpServer, where: { server: { regex: '(a' } } }",
      '.regex: "(a" cannot be used: a closing bracket is missing',
    ],
    [
      "forbid: { kind: tunnel protection ipsec profile }",
      'unknown kind of command "tunnel protection ipsec profile", did you mean "TunnelProtection"?',
    ],
    [
      "forbid: { kind: NtpServer, where: { server: { prefix: 10.0.0.0 } } }",
      '.server.prefix: "10.0.0.0" is no prefix: write 10.0.0.0/8 or 2001:db8::/32',
    ],
    ["forbid: { kind: IpMtu, where: { bytes: { prefix: 10.0.0.0/8 } } }", ".bytes.prefix: is for texts"],
    ["unless: { kind: IpMut }\n    forbid: { kind: IpMtu }", ".unless.kind: unknown kind"],
    ["forbid: { kind: NtpServer, where: { prefer: very } }", "must be true or false"],
    [
      "forbid: { kind: TunnelMode, where: { gre: multipont } }",
      'no value of this field: "multipont", did you mean "multipoint"?',
    ],
    [
      "forbid: { kind: IsakmpKey, where: { key: HUSH } }",
      "is a secret: only { present: true } or { present: false } can be asked",
    ],
    [
      "forbid: { kind: IsakmpKey, where: { key: { not: { glob: 'H*' } } } }",
      ".where.key.not.glob: is not for secrets",
    ],
    [
      "match: { kind: IpMtu, expect: { byts: 1 } }",
      '.match.expect.byts: IpMtu has no field "byts", did you mean "bytes"?',
    ],
    [
      "same: { kind: IpMtu, field: byte }",
      '.same.field[0]: IpMtu has no field "byte", did you mean "bytes"?',
    ],
    ["same: { kind: IsakmpKey, field: key }", "key is a secret: it is not compared here"],
    ["same: { kind: IpMut, field: byte }", '.same.kind: unknown kind of command "IpMut"'],
    ["within: { kind: IpMtu }\n    forbid: { kind: IpMtu }", ".within.kind: IpMtu opens no section"],
    ["within: { kind: IpMut }\n    same: { kind: IpMtu, field: bytes }", ".within.kind: unknown kind"],
    [
      "within: tunnel\n    forbid: { kind: NtpServer }",
      ".forbid.kind: NtpServer does not stand in a tunnel, but in mode global",
    ],
    [
      "within: tunnel\n    when: { kind: NtpServer }\n    forbid: { kind: IpMtu }",
      ".when.kind: NtpServer does not stand in a tunnel",
    ],
    [
      "within: tunnel\n    role: other\n    forbid: { kind: IpMtu }",
      ".role: a DMVPN tunnel is the tunnel of a hub or a spoke",
    ],
    ["role: spok\n    forbid: { kind: IpMtu }", 'unknown role "spok", did you mean "spoke"?'],
    ["severity: fatal\n    forbid: { kind: IpMtu }", '4:5: .severity: unknown severity "fatal"'],
    ["help: wiki\n    forbid: { kind: IpMtu }", "must be an address"],
    ["forbd: { kind: IpMtu }", 'unknown key "forbd", did you mean "forbid"?'],
    ["role: hub", "needs one of require, forbid, match and same"],
    ["forbid: { kind: IpMtu }\n    require: { kind: IpMtu }", "needs one of require, forbid, match and same"],
  ])("%s", async (lines, says) => {
    const text = await complaint(lines);
    expect(text).toContain(says);
    expect(text).not.toContain("\n");
  });

  it("in a message", async () => {
    const config =
      'customRules:\n  team/rule:\n    message: "{device}: {byts} in {section}"\n    forbid: { kind: IpMtu }\n';
    const { err } = await lintWith(config, { "hub.cfg": hub() });
    const place = "ioslint: ioslint.yaml:3:5: customRules.team/rule.message: unknown placeholder";
    expect(err).toBe(
      `${place} "{byts}", did you mean "bytes"?\n${place} "{section}": use device, role, line or bytes\n`,
    );
  });

  it.each([
    ["nhrp/ours", '"nhrp/ours": ioslint has a topic of this name, take one of your own'],
    ["ours", '"ours" is no name of a rule: write topic/what-is-wrong, as team/tunnel-mtu'],
    ["team/*", '"team/*" is no name of a rule'],
  ])("in the name %s", async (id, says) => {
    const config = `customRules:\n  "${id}":\n    message: m\n    forbid: { kind: IpMtu }\n`;
    const { code, err } = await lintWith(config, { "hub.cfg": hub() });
    expect(code).toBe(2);
    expect(err).toContain(`ioslint.yaml:2:3: customRules.${id}: ${says}`);
  });

  it("in a file that is extended, which is named", async () => {
    const files = {
      "ioslint.yaml": "extends: [./packs/mtu.yaml]\n",
      "packs/mtu.yaml": "customRules:\n  team/a:\n    message: m\n    forbid: { kind: IpMut }\n",
      "hub.cfg": hub(),
    };
    const { code, err } = await inFolder(files, (cwd) => ioslint(["."], { cwd }));
    expect(code).toBe(2);
    expect(err).toMatch(/^ioslint: packs\/mtu\.yaml:4:15: .*did you mean "IpMtu"\?\n$/);
  });

  it("in a rule that nobody describes", async () => {
    const { err } = await lintWith("rules: { team/mtu: off }\n", { "hub.cfg": hub() });
    expect(err).toContain('unknown key "team/mtu"');
    const config =
      "rules: { team/mut: off }\ncustomRules:\n  team/mtu:\n    message: m\n    forbid: { kind: IpMtu }\n";
    expect((await lintWith(config, { "hub.cfg": hub() })).err).toContain('did you mean "team/mtu"?');
  });
});
