import { describe, expect, it } from "vitest";
import type { CloudView, LinkView, MemberView } from "../../src/network/view.ts";
import type { RouterBrief } from "../../src/predict/brief.ts";
import { html } from "../../src/report/html.ts";
import { options } from "./facts.ts";
import { hostile, hostileText } from "./hostile.ts";
import { finding, place, result } from "./result.ts";

const member = (device: string, role: "hub" | "spoke", address: string): MemberView => ({
  device,
  interface: "Tunnel0",
  role,
  address,
  transport: undefined,
  transportUnknown: "dynamic",
  vrf: undefined,
  protection: "none",
  routing: [],
  at: place("a.cfg", 1, 1, 2),
});

const link = (a: string, b: string, state: LinkView["state"], kind: LinkView["kind"]): LinkView => ({
  kind,
  a,
  b,
  state,
  outcome: `outcome of ${state}`,
  steps: [],
});

function withCloud(spokes: number, links: readonly LinkView[], name = "HUB") {
  const cloud: CloudView = {
    label: "10.0.0.0/24",
    family: "ipv4",
    phase: 3,
    members: [
      member(name, "hub", "10.0.0.1"),
      ...Array.from({ length: spokes }, (_, index) => member(`S${index}`, "spoke", `10.0.0.${index + 2}`)),
    ],
    links,
    absentHubs: ["10.0.0.254"],
  };
  return {
    ...result([finding()], { "spoke.cfg": ["a", "b", " tunnel key 7"], "hub.cfg": ["x"] }),
    networks: async () => [{ clouds: [cloud], tunnels: [link("A", "B", "unknown", "hub-hub")] }],
  };
}

describe("the page", () => {
  it("draws hubs and spokes, with broken pairs in their colour, and lists those that are not up", async () => {
    const page = await html(
      withCloud(3, [
        link("HUB", "S0", "up", "hub-spoke"),
        link("HUB", "S1", "down", "hub-spoke"),
        link("S0", "S2", "unknown", "spoke-spoke"),
      ]),
      options,
    );
    expect(page).toMatch(/<line class="up hub-spoke"/);
    expect(page).toMatch(/<line class="down hub-spoke"[^>]*><title>HUB - S1: outcome of down<\/title>/);
    expect(page).toMatch(/<path class="unknown spoke-spoke"/);
    expect(page.match(/<g class="spoke">/g)).toHaveLength(3);
    expect(page).toContain(
      '<tr class="down-row"><td>HUB - S1</td><td>down</td><td>outcome of down</td><td></td></tr>',
    );
    expect(page).toContain("<p>1 pair up</p>");
    expect(page).toContain("Next hop server 10.0.0.254 is not among the files.");
    expect(page).toContain("Point-to-point tunnels");
  });

  it("says beside a pair what each end shows of it, and has a table of all rows, those that are not up first", async () => {
    const cause = { layer: "key", says: "the keys <differ>", rules: ["isakmp/key-mismatch"] } as const;
    const tunnel = { interface: "Tunnel0", family: "ipv4" } as const;
    const peer = { state: "UP", nbma: "192.0.2.2", tunnel: "10.0.0.2", attributes: "D" } as const;
    const s1: RouterBrief = {
      device: "S1",
      tunnels: [
        {
          ...tunnel,
          role: "Spoke",
          peers: [
            { device: "HUB", nbma: "192.0.2.1", tunnel: "10.0.0.1", state: "IKE", attributes: "S", cause },
          ],
        },
      ],
      ike: [{ version: 1, device: "HUB", remote: "192.0.2.1", state: "MM_KEY_EXCH" }],
      neighbors: [{ protocol: "eigrp", interface: "Tunnel0", device: "HUB", state: "down" }],
    };
    const hub: RouterBrief = {
      device: "HUB",
      tunnels: [{ ...tunnel, role: "Hub", peers: [{ ...peer, device: "S0" }] }],
      ike: [],
      neighbors: [],
    };
    const page = await html(withCloud(3, [link("HUB", "S1", "down", "hub-spoke")]), {
      briefs: async () => [[hub, s1]],
    });
    expect(page).toContain("<td>HUB: no row; S1: IKE S, IKEv1 MM_KEY_EXCH, eigrp down</td>");
    const rows = [...page.matchAll(/<tr[^>]*>(<td>(?:HUB|S1)<\/td>.*?)<\/tr>/g)].map(([, cells]) => cells);
    expect(rows).toEqual([
      "<td>S1</td><td>Tunnel0</td><td>Spoke</td><td>HUB</td><td>192.0.2.1</td><td>10.0.0.1</td><td>IKE</td><td>S</td><td>IKEv1 MM_KEY_EXCH</td><td>key: the keys &lt;differ&gt;, isakmp/key-mismatch</td>",
      "<td>HUB</td><td>Tunnel0</td><td>Hub</td><td>S0</td><td>192.0.2.2</td><td>10.0.0.2</td><td>UP</td><td>D</td><td></td><td></td>",
    ]);
  });

  it("counts rows of a large network that it does not print", async () => {
    const peers = Array.from({ length: 130 }, (_, index) => ({
      device: `S${index}`,
      state: "UP" as const,
      attributes: "D" as const,
    }));
    const tunnels = [{ interface: "Tunnel0", family: "ipv4" as const, role: "Hub" as const, peers }];
    const page = await html(withCloud(1, []), {
      briefs: async () => [[{ device: "HUB", tunnels, ike: [], neighbors: [] }]],
    });
    expect(page.match(/<td>UP<\/td>/g)).toHaveLength(100);
    expect(page).toContain("and 30 more rows");
    expect(page).toContain("<details><summary>What the routers should show");
  });

  it("draws the broken ones of many spokes and counts the rest", async () => {
    const links = [link("HUB", "S199", "down", "hub-spoke")];
    const page = await html(withCloud(200, links), options);
    expect(page.match(/<g class="spoke">/g)).toHaveLength(60);
    expect(page).toContain("S199: Tunnel0");
    expect(page).toContain("and 140 more spokes");
  });

  it("has each finding with its lines, and a table of devices and rules", async () => {
    const page = await html(withCloud(1, []), options);
    expect(page).toContain('<article class="error" data-severity="error" data-devices="SPOKE&#10;HUB">');
    expect(page).toContain('<th scope="row">SPOKE</th><td class="number"><b class="error">1</b></td>');
    expect(page).toMatch(/<option>SPOKE<\/option>/);
  });

  it("loads nothing from anywhere, and says so to the browser", async () => {
    const page = await html(withCloud(2, []), options);
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/\b(src|href)=|url\(|@import|https?:/);
  });

  it("stays whole whatever stands in names and messages", async () => {
    for (const each of [hostile, withCloud(1, [link(hostileText, "S0", "down", "hub-spoke")], hostileText)]) {
      const page = await html(each, options);
      expect(page.match(/<script/g)).toHaveLength(1);
      expect(page).not.toMatch(/<script>alert|[^\P{Cc}\n]|\p{Cs}|\u202e/u);
      const tags = new Set([...page.matchAll(/<\/?([a-z0-9]+)/g)].map(([, name]) => name));
      expect([...tags].filter((name) => name === "x" || name === "img")).toEqual([]);
    }
  });
});
