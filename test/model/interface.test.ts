import { describe, expect, it } from "vitest";
import { interfaceOf, interfaceWith, router, wordsAt } from "./routers.ts";

const lan = (lines: string) => interfaceWith(lines, "15.9", "GigabitEthernet0/1");

describe("addresses of an interface", () => {
  it("primary and secondary addresses are told apart, each at its own line", () => {
    const text =
      "hostname R1\ninterface Gi0/1\n ip address 10.1.1.1 255.255.255.0\n ip address 10.1.2.1 255.255.255.128 secondary\n";
    const found = interfaceOf(router(text), "GigabitEthernet0/1");
    expect(found.address?.value).toEqual({ address: "10.1.1.1", length: 24 });
    expect(found.secondaryAddresses.map((each) => each.value)).toEqual([{ address: "10.1.2.1", length: 25 }]);
    expect(wordsAt(text, found.address?.at)).toBe("ip address 10.1.1.1 255.255.255.0");
    expect(found.address?.at).toMatchObject({ device: "R1", path: "r1.cfg", line: 3, column: 2 });
  });

  it("a later primary address replaces the earlier one", () => {
    const found = lan("ip address 10.1.1.1 255.255.255.0\nip address 10.1.1.9 255.255.255.0");
    expect(found.address?.value).toEqual({ address: "10.1.1.9", length: 24 });
    expect(found.secondaryAddresses).toEqual([]);
  });

  it("`no ip address` takes the address away and is known to be written", () => {
    const found = lan("ip address 10.1.1.1 255.255.255.0\nno ip address");
    expect(found.address).toBeUndefined();
    expect(lan("no ip address").noAddress).toMatchObject({ line: 5 });
  });

  it("entering a VRF takes the address away, as on the box", () => {
    const found = lan(
      "ip address 10.1.1.1 255.255.255.0\nip vrf forwarding INET\nip address 10.9.1.1 255.255.255.0",
    );
    expect(found.vrf?.value).toBe("INET");
    expect(found.address?.value?.address).toBe("10.9.1.1");
    expect(lan("ip address 10.1.1.1 255.255.255.0\nvrf forwarding INET").address).toBeUndefined();
  });

  it.each([
    ["ip address dhcp", "dhcp"],
    ["ip address negotiated", "negotiated"],
    ["ip address pool BRANCH", "pool"],
    ["ipv6 address autoconfig", "autoconfig"],
    ["ipv6 address dhcp", "dhcp"],
  ])("`%s` is an address that the text does not tell", (line, dynamic) => {
    const found = lan(line);
    expect(found.dynamicAddress?.value).toBe(dynamic);
    expect(found.address).toBeUndefined();
    expect(found.ipv6Addresses).toEqual([]);
  });

  it("an address that the text masks is written but unknown", () => {
    const found = lan("ip address {{ wan_ip }} 255.255.255.0");
    expect(found.address).toMatchObject({ value: undefined, at: { line: 5 } });
  });

  it("IPv6 addresses add up; a link-local one has all 128 bits", () => {
    const found = lan(
      "ipv6 address 2001:DB8:1::1/64\nipv6 address 2001:DB8:2::1/48\nipv6 address FE80::1 link-local",
    );
    expect(found.ipv6Addresses.map((each) => each.value)).toEqual([
      { address: "2001:db8:1::1", length: 64 },
      { address: "2001:db8:2::1", length: 48 },
      { address: "fe80::1", length: 128 },
    ]);
  });

  it("an unnumbered interface names the one whose address it borrows", () => {
    expect(lan("ip unnumbered lo0").unnumbered?.value).toBe("Loopback0");
  });
});

describe("state and attachments of an interface", () => {
  it("the last of `shutdown` and `no shutdown` counts", () => {
    expect(lan("shutdown\nno shutdown").shutdown).toBeUndefined();
    expect(lan("no shutdown\nshutdown").shutdown).toMatchObject({ line: 6 });
  });

  it("sizes are read in the units of IOS", () => {
    const found = interfaceWith(
      "mtu 1600\nip mtu 1400\nip tcp adjust-mss 1360\nipv6 mtu 1380\nbandwidth 100000",
    );
    expect(
      [found.mtu, found.ipMtu, found.adjustMss, found.ipv6Mtu, found.bandwidth].map((each) => each?.value),
    ).toEqual([1600, 1400, 1360, 1380, 100000]);
  });

  it("filters, policies, zone, NAT side and crypto map are names in use", () => {
    const found = lan(
      "ip access-group FROM-WAN in\nip access-group 101 out\nservice-policy input MARK\nservice-policy output SHAPE\n" +
        "zone-member security OUTSIDE\nip nat outside\ncrypto map SITES",
    );
    expect(found.accessGroupIn?.value).toBe("FROM-WAN");
    expect(found.accessGroupOut?.value).toBe("101");
    expect(found.servicePolicyIn?.value).toBe("MARK");
    expect(found.servicePolicyOut?.value).toBe("SHAPE");
    expect(found.zone?.value).toBe("OUTSIDE");
    expect(found.natSide?.value).toBe("outside");
    expect(found.cryptoMap?.value).toBe("SITES");
  });

  it("IS-IS on an interface is seen", () => {
    expect(lan("ip router isis CORE").isis).toMatchObject({ line: 5 });
  });
});

describe("interface sections", () => {
  it("a section entered again adds to the first, under one canonical name", () => {
    const device = router(
      "hostname R1\ninterface Tunnel 1\n ip mtu 1400\n!\ninterface tu1\n tunnel key 7\nend\n",
    );
    expect([...device.interfaces.keys()]).toEqual(["Tunnel1"]);
    expect(interfaceOf(device, "Tunnel1")).toMatchObject({
      type: "Tunnel",
      at: { line: 2 },
      tunnel: { key: { value: 7 } },
    });
    expect(interfaceOf(device, "Tunnel1").ipMtu?.value).toBe(1400);
  });

  it("a removed interface is gone", () => {
    const device = router("hostname R1\ninterface Tunnel1\n tunnel key 7\n!\nno interface Tunnel1\nend\n");
    expect(device.interfaces.has("Tunnel1")).toBe(false);
  });

  it("`interface range` gives its lines to each interface, and later lines of one interface come on top", () => {
    const device = router(
      "hostname R1\ninterface range GigabitEthernet0/1 - 2\n mtu 1600\n shutdown\n!\ninterface GigabitEthernet0/2\n no shutdown\nend\n",
    );
    expect(interfaceOf(device, "GigabitEthernet0/1")).toMatchObject({
      mtu: { value: 1600 },
      shutdown: { line: 4 },
    });
    expect(interfaceOf(device, "GigabitEthernet0/2").shutdown).toBeUndefined();
    expect(interfaceOf(device, "GigabitEthernet0/2").mtu?.value).toBe(1600);
  });

  it.each([
    ["GigabitEthernet0/0/1.100", "GigabitEthernet"],
    ["Dot11Radio0", "Dot11Radio"],
    ["Serial0/1/0:0", "Serial"],
    ["Virtual-Template1", "Virtual-Template"],
  ])("%s is of type %s", (name, type) => {
    expect(interfaceWith("shutdown", "15.9", name).type).toBe(type);
  });

  it("a template of type tunnel has tunnel settings, a LAN interface has none", () => {
    const device = router(
      "hostname R1\ninterface Virtual-Template1 type tunnel\n tunnel mode ipsec ipv4\n!\ninterface Vlan10\n shutdown\nend\n",
    );
    expect(interfaceOf(device, "Virtual-Template1").tunnel?.mode).toBe("vti");
    expect(interfaceOf(device, "Vlan10").tunnel).toBeUndefined();
    expect(interfaceOf(device, "Vlan10").nhrp).toBeUndefined();
  });
});
