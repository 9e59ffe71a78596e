import { describe, expect, it } from "vitest";
import type { CloudView, LinkView, MemberView } from "../../src/network/view.ts";
import { html } from "../../src/report/html.ts";
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
    );
    expect(page).toMatch(/<line class="up hub-spoke"/);
    expect(page).toMatch(/<line class="down hub-spoke"[^>]*><title>HUB - S1: outcome of down<\/title>/);
    expect(page).toMatch(/<path class="unknown spoke-spoke"/);
    expect(page.match(/<g class="spoke">/g)).toHaveLength(3);
    expect(page).toContain(
      '<tr class="down-row"><td>HUB - S1</td><td>down</td><td>outcome of down</td></tr>',
    );
    expect(page).toContain("<p>1 pair up</p>");
    expect(page).toContain("Next hop server 10.0.0.254 is not among the files.");
    expect(page).toContain("Point-to-point tunnels");
  });

  it("draws the broken ones of many spokes and counts the rest", async () => {
    const links = [link("HUB", "S199", "down", "hub-spoke")];
    const page = await html(withCloud(200, links));
    expect(page.match(/<g class="spoke">/g)).toHaveLength(60);
    expect(page).toContain("S199: Tunnel0");
    expect(page).toContain("and 140 more spokes");
  });

  it("has each finding with its lines, and a table of devices and rules", async () => {
    const page = await html(withCloud(1, []));
    expect(page).toContain('<article class="error" data-severity="error" data-devices="SPOKE&#10;HUB">');
    expect(page).toContain('<th scope="row">SPOKE</th><td class="number"><b class="error">1</b></td>');
    expect(page).toMatch(/<option>SPOKE<\/option>/);
  });

  it("loads nothing from anywhere, and says so to the browser", async () => {
    const page = await html(withCloud(2, []));
    expect(page).toContain("default-src 'none'");
    expect(page).not.toMatch(/\b(src|href)=|url\(|@import|https?:/);
  });

  it("stays whole whatever stands in names and messages", async () => {
    for (const each of [hostile, withCloud(1, [link(hostileText, "S0", "down", "hub-spoke")], hostileText)]) {
      const page = await html(each);
      expect(page.match(/<script/g)).toHaveLength(1);
      expect(page).not.toMatch(/<script>alert|[^\P{Cc}\n]|\p{Cs}|\u202e/u);
      const tags = new Set([...page.matchAll(/<\/?([a-z0-9]+)/g)].map(([, name]) => name));
      expect([...tags].filter((name) => name === "x" || name === "img")).toEqual([]);
    }
  });
});
