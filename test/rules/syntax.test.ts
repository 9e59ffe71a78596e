/** What the rules about lines that were not understood say. */
import { describe, expect, it } from "vitest";
import { lintTexts } from "../support/lint.ts";

const head = "version 15.7\nhostname R1\ninterface GigabitEthernet0/0\n ip address 192.0.2.1 255.255.255.0\n";

function said(text: string, path = "r1.cfg") {
  return lintTexts([{ path, text }])
    .filter(({ rule }) => rule.startsWith("syntax/"))
    .map(({ line, severity, rule, message }) => `${line} ${severity} ${rule}: ${message}`);
}

describe("a command in the wrong mode", () => {
  it("is told where it belongs, with the sections around that", () => {
    expect(said(`${head}router bgp 65000\n tunnel mode gre multipoint\nend\n`)).toEqual([
      "6 warning syntax/wrong-mode: `tunnel mode gre multipoint` is no command of router-bgp mode, it belongs under `interface`: the box refuses the line",
    ]);
    expect(said(`${head} af-interface default\nend\n`)).toEqual([
      "5 info syntax/wrong-mode: `af-interface default` is not known in interface mode, but under `address-family` of `router eigrp`: it is left out of the checks",
    ]);
  });

  it("of a few modes names them, of more counts the rest", () => {
    expect(said(`${head}crypto isakmp policy 10\n set transform-set X\nend\n`)).toEqual([
      "6 warning syntax/wrong-mode: `set transform-set` is no command of isakmp-policy mode, it belongs under `crypto map`, under `crypto dynamic-map` or under `crypto ipsec profile`: the box refuses the line",
    ]);
    expect(said(`${head}!\npassive-interface default\nend\n`).join()).toMatch(
      / but under (.+, under ){2}.+ or \d other modes: it is left out/,
    );
  });

  it("that is global is taken by the box, so that it is worth knowing and no more", () => {
    const [first, ...others] = said(
      `${head} crypto isakmp key Quince41 address 192.0.2.9\n ip mtu 1400\nend\n`,
    );
    expect(others).toEqual([]);
    expect(first).toMatch(
      /^5 info syntax\/wrong-mode: `crypto isakmp key \.\.\. address` is a global command amid interface mode/,
    );
  });

  it("in a text that does not show the section is no refused line", () => {
    expect(said(" ip nhrp network-id 1\n tunnel key 5\n")).toEqual([
      "1 info syntax/wrong-mode: `ip nhrp network-id` belongs under `interface`, which this text does not show above it: it is left out of the checks",
      "2 info syntax/wrong-mode: `tunnel key` belongs under `interface`, which this text does not show above it: it is left out of the checks",
    ]);
  });

  it("that the box itself refused in the transcript is not told again", () => {
    const transcript =
      "R1(config)#hostname R1\nR1(config)#interface Gi0/0\nR1(config-if)#ip address 192.0.2.1 255.255.255.0\nR1(config-if)#exit\nR1(config)#ip nhrp network-id 1\n                 ^\n% Invalid input detected at '^' marker.\n\nR1(config)#end\n";
    expect(said(transcript)).toEqual([]);
  });
});

describe("an unknown section", () => {
  it("is one finding that counts its lines", () => {
    expect(said(`${head}!\nfrobnicate all\n sound loud\n  echo\nend\n`)).toEqual([
      "6 info syntax/unknown-command: no command of global mode is known that goes on like this: it and the 2 lines below it are left out of the checks",
    ]);
    expect(said(`${head}!\nfrobnicate all\n sound loud\nend\n`).join()).toContain("it and the line below it");
  });
});

describe("an ambiguous abbreviation", () => {
  it("names its candidates and underlines the word", () => {
    expect(said(`${head} ip ospf network point\nend\n`)).toEqual([
      "5 warning syntax/ambiguous-abbreviation: `point` after `ip ospf network` may be `point-to-multipoint` or `point-to-point`: the box refuses the line",
    ]);
  });

  it("of several keywords names them all", () => {
    expect(said(`${head} ip n\nend\n`)).toEqual([
      "5 warning syntax/ambiguous-abbreviation: `n` after `ip` may be `nat` or `nbar` or `next-hop-self` or `nhrp`: the box refuses the line",
    ]);
  });
});

describe("a command that lacks words", () => {
  it("is told what may follow", () => {
    expect(said(`${head} ip mtu\nend\n`)).toEqual([
      "5 warning syntax/incomplete-command: the command is not complete after `ip mtu` (`(68-18000)`): the box refuses the line",
    ]);
  });
});
