import { describe, expect, it } from "vitest";
import { parseCommand } from "../../src/syntax/command.ts";

function faultOf(mode: string, text: string) {
  const { fault, words } = parseCommand(mode, text).syntax;
  return fault && { type: fault.type, word: words[fault.word]?.text, meant: fault.suggestion };
}

describe("a word that is none of the choices", () => {
  it("is a wrong value where the catalogue describes the command in depth", () => {
    expect(faultOf("isakmp-policy", "hash sha1024")).toEqual({ type: "invalid-value", word: "sha1024" });
    expect(faultOf("isakmp-policy", "encr aes256")).toMatchObject({ type: "invalid-value", word: "aes256" });
  });

  it("is unknown where the catalogue may lack a choice", () => {
    expect(faultOf("global", "class-map type floral M")?.type).toBe("unknown");
  });

  it("is a slip when it is one edit away from a choice", () => {
    expect(faultOf("isakmp-policy", "authentication pre-shre")).toEqual({
      type: "unknown",
      word: "pre-shre",
      meant: "pre-share",
    });
  });
});

describe("a slip", () => {
  it("is never another digit: that is another thing", () => {
    expect(faultOf("interface", "ipv4 address 2001:db8::1/64")).toEqual({ type: "unknown", word: "ipv4" });
  });

  it("may be in the type of an interface", () => {
    expect(faultOf("global", "interface Tunel0")?.meant).toBe("Tunnel0");
    expect(faultOf("interface", "tunnel source GigabitEthenet0/1.5")?.meant).toBe("GigabitEthernet0/1.5");
    expect(faultOf("global", "interface Tunenl 0")?.meant).toBe("Tunnel");
    expect(faultOf("global", "interface tunnel-ip6")?.meant).toBeUndefined();
    expect(faultOf("global", "interface Frobnicator0")?.meant).toBeUndefined();
  });

  it("may be a blank that lacks before a number, and shows no key", () => {
    expect(faultOf("isakmp-policy", "group14")?.meant).toBe("group 14");
    expect(faultOf("interface", "tunnel key99")?.meant).toBe("key 99");
    expect(faultOf("isakmp-policy", "group99")?.meant).toBeUndefined();
    expect(faultOf("isakmp-group", "key1234")?.meant).toBeUndefined();
  });

  it("is only told when the rest of the line fits", () => {
    expect(faultOf("interface", "tunel key 5")?.meant).toBe("tunnel");
    expect(faultOf("interface", "tunel lock 5")?.meant).toBeUndefined();
  });
});

describe("a number out of range", () => {
  it("is told with the legal range first", () => {
    const { fault } = parseCommand("interface", "ip nhrp network-id 0").syntax;
    expect(fault).toMatchObject({ type: "invalid-value", word: 3 });
    expect(fault?.expected[0]).toBe("(1-4294967295)");
  });
});

describe("an option that stands twice", () => {
  it("is no wrong value: each of its values is legal", () => {
    expect(faultOf("policy-class", "police cir 8000 bc 1500 bc 1500")?.type).toBe("unknown");
    expect(faultOf("policy-class", "police cir 8000 bc x15")?.type).toBe("invalid-value");
  });
});

describe("an abbreviation of several keywords", () => {
  it("is told with its candidates", () => {
    const { fault } = parseCommand("interface", "ip ospf network point").syntax;
    expect(fault?.type).toBe("ambiguous");
    expect(fault?.expected).toEqual(expect.arrayContaining(["point-to-multipoint", "point-to-point"]));
  });
});
