import { describe, expect, it } from "vitest";
import { outOfRelease, unknownTo } from "../../src/model/releases.ts";
import { parseCommand } from "../../src/syntax/command.ts";
import { router } from "./routers.ts";

/** In the order of the lines: that of kinds is nobody's concern. */
const told = (text: string) =>
  outOfRelease(router(text))
    .map(({ command, word, first, last, at }) => ({
      command: word === undefined ? command : `${command}: ${word}`,
      first,
      last,
      line: at.line,
    }))
    .toSorted((a, b) => a.line - b.line);

const spoke = (version: string) => `${version}hostname R1
router ospfv3 1
interface Tunnel0
 ip nhrp nhs 10.0.0.1 nbma 192.0.2.1 multicast
 ip ospf authentication key-chain K
 if-state nhrp
`;

describe("what a release does not know", () => {
  it("is told with the release that brought it", () => {
    expect(told(spoke("version 12.4\n"))).toEqual([
      { command: "router ospfv3", first: "15.1", line: 3 },
      { command: "ip nhrp nhs: nbma", first: "15.1", line: 5 },
      { command: "ip ospf authentication key-chain: key-chain", first: "15.2", line: 6 },
      { command: "if-state nhrp", first: "15.0", line: 7 },
    ]);
  });

  it("is nothing for a release that knows all, of either line of releases", () => {
    expect(told(spoke("version 15.4\n"))).toEqual([]);
    expect(told(spoke("version 17.12\n"))).toEqual([]);
  });

  it("is not judged without a version, nor by a number whose trains are of all ages", () => {
    expect(told(spoke(""))).toEqual([]);
    expect(told(spoke("version 12.2\n"))).toEqual([]);
  });

  it("is not judged where a line is taken back", () => {
    expect(
      told("version 12.4\nhostname R1\ninterface Tunnel0\n no ip nhrp redirect\n no if-state nhrp\n"),
    ).toEqual([]);
  });
});

describe("one entry of a command's history", () => {
  const at = { device: "R1", path: "r1.cfg", line: 1, column: 1, endColumn: 2 };
  const old = parseCommand("interface", "ip vrf forwarding BLUE");
  const release = (text: string) => {
    const [major = 0, minor = 0] = text.split(".").map(Number);
    return { major, minor, text };
  };

  it("holds for the line that begins so, abbreviated or not", () => {
    const history = { begins: ["ip", "vrf", "forwarding"], since: { classic: "12.4", xe: "16.3" } };
    const short = parseCommand("interface", "ip vrf forw BLUE");
    for (const command of [old, short]) {
      expect(unknownTo(release("12.3"), command, at, history)).toMatchObject([{ first: "12.4" }]);
      expect(unknownTo(release("16.1"), command, at, history)).toMatchObject([{ first: "16.3" }]);
    }
    const other = parseCommand("interface", "vrf forwarding BLUE");
    expect(unknownTo(release("12.3"), other, at, history)).toEqual([]);
  });

  it("names a word as a keyword: a number that reads like it is none", () => {
    const history = { words: ["9"], since: { classic: "15.3" } };
    const level = parseCommand("global", "enable secret level 9 5 $1$Qn3v$Xo8y");
    const encoding = parseCommand("global", "enable secret 9 $9$Qn3v$Xo8y");
    expect(unknownTo(release("12.4"), level, at, history)).toEqual([]);
    expect(unknownTo(release("12.4"), encoding, at, history)).toMatchObject([{ word: "9", first: "15.3" }]);
  });

  it("ends with the last release that knows it", () => {
    const until = { classic: "15.9", xe: "17.3" };
    expect(unknownTo(release("17.3"), old, at, { until })).toEqual([]);
    expect(unknownTo(release("17.6"), old, at, { until })).toEqual([
      { at, command: "ip vrf forwarding", last: "17.3" },
    ]);
  });

  it("says nothing of a line of releases that it does not name", () => {
    expect(unknownTo(release("16.1"), old, at, { since: { classic: "15.9" } })).toEqual([]);
    expect(unknownTo(release("16.1"), old, at, { until: { classic: "15.1" } })).toEqual([]);
  });
});
