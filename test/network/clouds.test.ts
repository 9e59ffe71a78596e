import { describe, expect, it } from "vitest";
import type { Network } from "../../src/network/types.ts";
import { cloudOf, hub, memberOf, names, networkOf, router, spoke } from "../support/network.ts";

function shapes({ clouds }: Network): readonly string[] {
  return clouds.map(
    ({ label, hubs, spokes }) => `${label} hubs ${names(hubs).join("+")} spokes ${names(spokes).join("+")}`,
  );
}

describe("tunnels form one cloud", () => {
  it("by the NHS that spokes register with", () => {
    const cloud = cloudOf(hub(), spoke(1), spoke(2));
    expect(cloud).toMatchObject({ label: "10.0.0.0/24", family: "ipv4", phase: 3, absentHubs: [], shut: [] });
    expect(names(cloud.hubs)).toEqual(["HUB"]);
    expect(names(cloud.spokes)).toEqual(["SPOKE1", "SPOKE2"]);
    expect(cloud.at).toEqual(memberOf(cloud, "HUB").interface.at);
  });

  it("whatever the order of the files", () => {
    const texts = [hub(), spoke(1), spoke(2), spoke(3)];
    expect(shapes(networkOf(...texts.toReversed()))).toEqual(shapes(networkOf(...texts)));
  });

  it("by NHS alone when a spoke has no tunnel address", () => {
    expect(names(cloudOf(hub(), spoke(1, { overlay: null }), spoke(2)).spokes)).toEqual(["SPOKE1", "SPOKE2"]);
  });

  it("by subnet when the NHS is mistyped, which then is a hub that is not among the files", () => {
    const cloud = cloudOf(hub(), spoke(1), spoke(2, { nhs: ["10.0.0.9 nbma 192.0.2.1 multicast"] }));
    expect(names(cloud.members)).toEqual(["HUB", "SPOKE1", "SPOKE2"]);
    expect(
      cloud.absentHubs.map(({ address, clients }) => [
        address,
        clients.map(({ member }) => member.device.name),
      ]),
    ).toEqual([["10.0.0.9", ["SPOKE2"]]]);
  });

  it("by the NHS that the spokes share when the hub is not among the files", () => {
    const cloud = cloudOf(spoke(1), spoke(2));
    expect(cloud).toMatchObject({ hubs: [], phase: 3, absentHubs: [{ address: "10.0.0.1" }] });
    expect(cloud.absentHubs[0]?.clients).toHaveLength(2);
    expect(cloud.at.device).toBe("SPOKE1");
  });

  it("by the transport address of a learnt NHS", () => {
    const cloud = cloudOf(
      hub({ overlay: null }),
      spoke(1, { overlay: null, nhs: ["dynamic nbma 192.0.2.1 multicast"] }),
    );
    expect(names(cloud.hubs)).toEqual(["HUB"]);
    expect(cloud.label).toBe("HUB Tunnel0");
    expect(cloud.absentHubs).toEqual([]);
  });

  it("once for each family of a dual-stack tunnel", () => {
    const six = (host: string, nhs: string) =>
      `ipv6 address 2001:db8::${host}/64\nipv6 nhrp network-id 1\n${nhs}`;
    const { clouds } = networkOf(
      hub({ tunnel: six("1", "") }),
      spoke(1, { tunnel: six("11", "ipv6 nhrp nhs 2001:db8::1") }),
    );
    expect(clouds.map(({ family, label }) => [family, label])).toEqual([
      ["ipv4", "10.0.0.0/24"],
      ["ipv6", "2001:db8::/64"],
    ]);
    expect(clouds.map(({ hubs }) => names(hubs))).toEqual([["HUB"], ["HUB"]]);
  });
});

describe("a client of a hub in another subnet", () => {
  const away = spoke(2, { nhs: ["10.7.0.1 nbma 198.51.100.9 multicast"] });
  const elsewhere = router("TOP", { overlay: "10.7.0.1", nbma: "198.51.100.9" });

  it("belongs with its neighbours when these have a hub of their own", () => {
    expect(shapes(networkOf(hub(), spoke(1), away, elsewhere))).toContain(
      "10.0.0.0/24 hubs HUB spokes SPOKE1+SPOKE2",
    );
  });

  it("belongs with that hub when it is alone in its subnet", () => {
    expect(names(cloudOf(away, elsewhere).members)).toEqual(["SPOKE2", "TOP"]);
  });
});

describe("two tables of one router with the same addresses", () => {
  const second = (vrf: string, address: string, lines: string) =>
    `interface Tunnel1\n vrf forwarding ${vrf}\n ip address ${address} 255.255.255.0\n ip nhrp network-id 2\n${lines} tunnel source GigabitEthernet1\n tunnel mode gre multipoint\n tunnel key 2`;
  const nhs = " ip nhrp nhs 10.0.0.1 nbma 192.0.2.1 multicast\n";
  // The box takes the address away when it moves an interface to another table.
  const first = (vrf: string, address: string) =>
    `vrf forwarding ${vrf}\nip address ${address} 255.255.255.0\ntunnel key 1`;
  const center = hub({ tunnel: first("A", "10.0.0.1"), global: second("B", "10.0.0.1", "") });
  const site = (number: number, a: string, b: string) =>
    spoke(number, {
      tunnel: first(a, `10.0.0.${number + 10}`),
      global: second(b, `10.0.0.${number + 10}`, nhs),
    });
  const sizes = (...texts: readonly string[]) =>
    networkOf(...texts).clouds.map(({ members }) =>
      members.map((each) => `${each.device.name} ${each.interface.name}`),
    );

  it("are two clouds, told apart by the names of the tables", () => {
    expect(sizes(center, site(1, "A", "B"), site(2, "A", "B"))).toEqual([
      ["HUB Tunnel0", "SPOKE1 Tunnel0", "SPOKE2 Tunnel0"],
      ["HUB Tunnel1", "SPOKE1 Tunnel1", "SPOKE2 Tunnel1"],
    ]);
  });

  it("or by the tunnel key where a router names them otherwise", () => {
    expect(sizes(center, site(1, "A", "B"), site(2, "X", "Y"))).toEqual([
      ["HUB Tunnel0", "SPOKE1 Tunnel0", "SPOKE2 Tunnel0"],
      ["HUB Tunnel1", "SPOKE1 Tunnel1", "SPOKE2 Tunnel1"],
    ]);
  });

  it("also where the hub is not among the files", () => {
    expect(sizes(site(1, "A", "B"), site(2, "A", "B"))).toEqual([
      ["SPOKE1 Tunnel0", "SPOKE2 Tunnel0"],
      ["SPOKE1 Tunnel1", "SPOKE2 Tunnel1"],
    ]);
  });
});

describe("tunnels that are no part of a cloud", () => {
  it("a stub without address, source and NHRP belongs to nothing", () => {
    const stub =
      "hostname R9\ninterface Tunnel5\n no ip address\ninterface GigabitEthernet1\n ip address 192.0.2.99 255.255.255.0\nend";
    expect(networkOf(stub).clouds).toEqual([]);
  });

  it("a point-to-point tunnel without NHS that shares no overlay is none, NHRP or not", () => {
    const plain = router("R1", {
      overlay: "10.9.9.1",
      nbma: "192.0.2.1",
      mode: "tunnel destination 192.0.2.5",
    });
    expect(networkOf(plain).clouds).toEqual([]);
  });

  it("a point-to-point tunnel with the numbers of a cloud and its other end elsewhere stays out", () => {
    const plain = (name: string, overlay: string, nbma: string, far: string) =>
      router(name, { overlay, nbma, mode: `tunnel destination ${far}` }).replace(
        " ip nhrp network-id 1\n",
        "",
      );
    const { clouds, tunnelPairs } = networkOf(
      hub(),
      spoke(1),
      plain("X", "10.0.0.1", "198.51.100.1", "198.51.100.2"),
      plain("Y", "10.0.0.2", "198.51.100.2", "198.51.100.1"),
      plain("Z", "10.0.0.9", "203.0.113.41", "192.0.2.1"),
    );
    expect(clouds.map(({ members }) => names(members))).toEqual([["HUB", "SPOKE1", "Z"]]);
    expect(tunnelPairs.map(({ a, b }) => names([a, b]))).toEqual([["X", "Y"]]);
  });

  it("a tunnel that is shut is kept apart, and its address is not called unknown", () => {
    const cloud = cloudOf(hub({ tunnel: "shutdown" }), spoke(1), spoke(2));
    expect(names(cloud.members)).toEqual(["SPOKE1", "SPOKE2"]);
    expect(names(cloud.shut)).toEqual(["HUB"]);
    expect(cloud.absentHubs[0]?.shut?.device.name).toBe("HUB");
    expect(networkOf(hub({ tunnel: "shutdown" })).clouds).toEqual([]);
  });
});

describe("several networks on one command line", () => {
  const b = (number: number) =>
    spoke(number, {
      nbma: `198.51.100.${1 + number * 4}`,
      nhs: ["10.0.0.1 nbma 198.51.100.1 multicast"],
    }).replace("SPOKE", "BRANCH");
  const hubB = hub({ nbma: "198.51.100.1" }).replace("HUB", "CORE");

  it("with the same overlay subnet stay apart when their hubs are at different transport addresses", () => {
    expect(shapes(networkOf(hub(), spoke(1), spoke(2), hubB, b(1), b(2)))).toEqual([
      "10.0.0.0/24 hubs CORE spokes BRANCH1+BRANCH2",
      "10.0.0.0/24 hubs HUB spokes SPOKE1+SPOKE2",
    ]);
  });

  it("with the same overlay subnet stay apart when one hub is not among the files", () => {
    expect(shapes(networkOf(hub(), spoke(1), spoke(2), b(1), b(2)))).toEqual([
      "10.0.0.0/24 hubs  spokes BRANCH1+BRANCH2",
      "10.0.0.0/24 hubs HUB spokes SPOKE1+SPOKE2",
    ]);
  });

  it("with other hub addresses in one subnet stay apart when two of key, network-id and authentication tell them apart", () => {
    const lines = "tunnel key 7\nip nhrp authentication other";
    const core = router("CORE", { overlay: "10.0.0.254", nbma: "198.51.100.1", tunnel: lines });
    const leaf = router("LEAF", {
      overlay: "10.0.0.200",
      nbma: "198.51.100.9",
      nhs: ["10.0.0.254 nbma 198.51.100.1"],
      tunnel: lines,
    });
    const own = { tunnel: "tunnel key 5\nip nhrp authentication own" };
    expect(shapes(networkOf(hub(own), spoke(1, own), core, leaf))).toEqual([
      "10.0.0.0/24 hubs CORE spokes LEAF",
      "10.0.0.0/24 hubs HUB spokes SPOKE1",
    ]);
    const linked = leaf.replace("interface Gig", " ip nhrp map 10.0.0.1 192.0.2.1\ninterface Gig");
    expect(networkOf(hub(own), spoke(1, own), core, linked).clouds).toHaveLength(1);
  });

  it("that are copies of one lab in two folders are two networks", () => {
    const lab = (folder: string) =>
      [hub(), spoke(1), spoke(2)].map(
        (text, index) =>
          [`${folder}/${index}.cfg`, text.replace("hostname ", `hostname ${folder}-`)] as const,
      );
    expect(shapes(networkOf(...lab("one"), ...lab("two")))).toEqual([
      "10.0.0.0/24 hubs one-HUB spokes one-SPOKE1+one-SPOKE2",
      "10.0.0.0/24 hubs two-HUB spokes two-SPOKE1+two-SPOKE2",
    ]);
  });

  it("in two VRFs of the same routers are two clouds", () => {
    const second = (address: string, source: string, nhs: string) =>
      `interface Tunnel1\n vrf forwarding B\n ip address ${address} 255.255.255.0\n ip nhrp network-id 2\n${nhs} tunnel source ${source}\n tunnel mode gre multipoint\ninterface GigabitEthernet2\n`;
    const { clouds } = networkOf(
      hub({ global: `${second("10.0.0.1", "GigabitEthernet2", "")} ip address 198.51.100.1 255.255.255.0` }),
      spoke(1, {
        global: `${second("10.0.0.11", "GigabitEthernet2", " ip nhrp nhs 10.0.0.1 nbma 198.51.100.1\n")} ip address 198.51.100.9 255.255.255.0`,
      }),
    );
    expect(clouds.map(({ members }) => members.map((each) => each.interface.name))).toEqual([
      ["Tunnel0", "Tunnel0"],
      ["Tunnel1", "Tunnel1"],
    ]);
  });
});

describe("one address on two members is a mistake inside the cloud, not a second network", () => {
  it("also when it is a spoke with the hub's address", () => {
    const cloud = cloudOf(hub(), spoke(1), spoke(2, { overlay: "10.0.0.1" }));
    expect(names(cloud.members)).toEqual(["HUB", "SPOKE1", "SPOKE2"]);
  });

  it("also in folders that name the devices", () => {
    const { clouds } = networkOf(
      ["hub/cfg", hub()],
      ["s1/cfg", spoke(1)],
      ["s2/cfg", spoke(2, { overlay: "10.0.0.11" })],
    );
    expect(clouds).toHaveLength(1);
  });
});
