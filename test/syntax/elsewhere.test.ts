import { describe, expect, it } from "vitest";
import { parseCommand } from "../../src/syntax/command.ts";
import { elsewhere } from "../../src/syntax/elsewhere.ts";

const modesOf = (mode: string, text: string) => elsewhere(parseCommand(mode, text)).map((each) => each.mode);

describe("a line that its mode does not know", () => {
  it("is looked up in the other modes, with the way that leads there", () => {
    const [found, ...others] = elsewhere(parseCommand("global", "ip nhrp network-id 7"));
    expect(others).toEqual([]);
    expect(found).toEqual({
      mode: "interface",
      openers: ["interface"],
      keywords: "ip nhrp network-id",
      span: { start: 1, end: 19 },
      sure: true,
    });
  });

  it("shows its keywords alone, never a key", () => {
    const found = elsewhere(parseCommand("router-ospf", "ip nhrp authentication Quince41"));
    expect(found.map(({ keywords }) => keywords)).toEqual(["ip nhrp authentication"]);
  });

  it("shows dots for the values between its keywords", () => {
    const [found] = elsewhere(parseCommand("router-eigrp", "network 10.0.0.0 0.0.0.255 area 0"));
    expect(found).toMatchObject({ mode: "router-ospf", keywords: "network ... area", sure: true });
  });

  it("tells all sections around the mode", () => {
    const found = elsewhere(parseCommand("interface", "af-interface default"));
    expect(found.map(({ openers }) => openers[0])).toContain("router eigrp");
    expect(found.every(({ openers }) => openers.length === 2)).toBe(true);
  });

  it("is also looked up behind `no`", () => {
    expect(modesOf("global", "no ip nhrp redirect")).toEqual(["interface"]);
  });

  it("is no command of a mode in which a value of any text would take it", () => {
    expect(modesOf("global", "description the hub in the north")).toEqual([]);
  });

  it("tells nothing when many modes know it", () => {
    expect(modesOf("global", "shutdown")).toEqual([]);
  });

  it("is not looked up when a mode is unknown, or when it is a command", () => {
    expect(modesOf("", "ip nhrp redirect")).toEqual([]);
    expect(modesOf("interface", "ip nhrp redirect")).toEqual([]);
  });

  it("is not looked up from a mode of which the catalogue describes no command in depth", () => {
    expect(modesOf("mst", "ip nhrp redirect")).toEqual([]);
  });
});
