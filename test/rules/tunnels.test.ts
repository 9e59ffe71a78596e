import { describe, expect, it } from "vitest";
import { lintTexts } from "../support/lint.ts";
import { readNetwork } from "../support/networks.ts";

/** Errors of a near miss with one line of one file changed, as `rule file: line`. */
function errorsAfter(network: string, file: string, line: string, to: string): readonly string[] {
  const texts = readNetwork(`near-miss/${network}`).map((each) => {
    if (each.path !== file) return each;
    expect(each.text).toContain(`${line}\n`);
    return { ...each, text: each.text.replace(`${line}\n`, to === "" ? "" : `${to}\n`) };
  });
  return lintTexts(texts)
    .filter(({ severity }) => severity === "error")
    .map(({ rule, path, line: at }) => {
      const text = texts.find((each) => each.path === path)?.text.split("\n")[at - 1] ?? "";
      return `${rule} ${path}: ${text.trim()}`;
    });
}

describe("a tunnel beside clouds", () => {
  it("has one kind of OSPF area at both ends", () => {
    const network = "unnumbered-gre-with-a-stub-area";
    expect(errorsAfter(network, "leaf1.cfg", " area 2 stub", "")).toEqual([
      "ospf/area-mismatch leaf1.cfg: router ospf 1",
    ]);
    expect(errorsAfter(network, "leaf1.cfg", " area 2 stub", " area 2 nssa")).toEqual([
      "ospf/area-mismatch leaf1.cfg: area 2 nssa",
    ]);
  });

  it("needs a key for a far end that no file shows", () => {
    const network = "vti-pair-to-a-gateway-outside-of-the-files";
    const key = "  pre-shared-key address 198.51.100.33 key Aluminium-Kettle-1";
    expect(errorsAfter(network, "cgw.cfg", key, key.replace(".33", ".39"))).toEqual([
      `isakmp/key-missing cgw.cfg: ${key.replace(".33", ".39").trim()}`,
    ]);
    expect(errorsAfter(network, "cgw.cfg", key, key.replace("198.51.100.33", "0.0.0.0"))).toEqual([]);
  });

  it("is told from its sibling by the subnet, and then found in another one", () => {
    const network = "two-tunnels-between-two-routers-in-two-vrfs";
    const address = " ip address 10.248.2.2 255.255.255.252";
    expect(errorsAfter(network, "b.cfg", address, address.replace(".2.2", ".3.2"))).toEqual([
      "tunnel/subnet-mismatch b.cfg: ip address 10.248.3.2 255.255.255.252",
    ]);
  });

  it("runs one protocol in its own table, whatever runs in others", () => {
    const network = "two-tunnels-between-two-routers-in-two-vrfs";
    const lines = "interface Tunnel2\n vrf forwarding TWO";
    expect(errorsAfter(network, "b.cfg", lines, lines.replace("TWO", "ONE"))).toEqual([
      "routing/protocol-one-sided a.cfg: network 10.0.0.0",
    ]);
  });
});

describe("a next hop server that nobody maps", () => {
  it("was meant to be the hub whose map stands there for nothing", () => {
    const line = " ip nhrp nhs 10.241.0.2 priority 2 cluster 1";
    expect(errorsAfter("hubs-in-a-cluster", "b1.cfg", line, line.replace("0.2 ", "0.3 "))).toEqual([
      "nhrp/nhs-unknown b1.cfg: ip nhrp nhs 10.241.0.3 priority 2 cluster 1",
    ]);
  });
});
