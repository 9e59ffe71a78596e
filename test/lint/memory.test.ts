/** A workspace asks a rule again exactly where what it looked at may have changed. */
import { describe, expect, it } from "vitest";
import { type Rule, rule } from "../../src/lint/rule.ts";
import { createWorkspace } from "../../src/lint/workspace.ts";

const hub = `hostname HUB
version 15.7
interface GigabitEthernet0/0
 ip address 198.51.100.1 255.255.255.0
interface Tunnel0
 ip address 10.9.0.1 255.255.255.0
 ip nhrp network-id 9
 tunnel source GigabitEthernet0/0
 tunnel mode gre multipoint
`;

const spoke = (number: number) => `hostname SPOKE${number}
version 15.7
interface GigabitEthernet0/0
 ip address 198.51.100.${number} 255.255.255.0
interface Tunnel0
 ip address 10.9.0.${number} 255.255.255.0
 ip nhrp network-id 9
 ip nhrp map 10.9.0.1 198.51.100.1
 ip nhrp nhs 10.9.0.1
 tunnel source GigabitEthernet0/0
 tunnel mode gre multipoint
`;

/** A workspace of a hub and three spokes with one rule. */
function workspaceWith(one: Rule) {
  const workspace = createWorkspace({ rules: [one] });
  workspace.update("hub.cfg", hub);
  for (const number of [2, 3, 4]) workspace.update(`spoke${number}.cfg`, spoke(number));
  return workspace;
}

const facts = { summary: "Made for this test", severity: "info" } as const;

describe("the memory of a workspace", () => {
  it("asks about no router again whose text stays", () => {
    const asked: string[] = [];
    const workspace = workspaceWith(
      rule({
        ...facts,
        id: "test/device",
        scope: "device",
        check({ device, report }) {
          asked.push(device.name);
          report({ at: device.at, message: `${device.name} is there` });
        },
      }),
    );
    expect(workspace.lint().diagnostics).toHaveLength(4);
    asked.length = 0;
    workspace.update("spoke3.cfg", `${spoke(3)}ip forward-protocol nd\n`);
    expect(workspace.lint().diagnostics).toHaveLength(4);
    expect(asked).toEqual(["SPOKE3"]);
  });

  it("asks about a router again when the rule looked at the others", () => {
    const workspace = workspaceWith(
      rule({
        ...facts,
        id: "test/network",
        scope: "device",
        check({ device, network, report }) {
          if (device.name === "HUB") report({ at: device.at, message: `one of ${network.devices.length}` });
        },
      }),
    );
    expect(workspace.lint().diagnostics.map(({ message }) => message)).toEqual(["one of 4"]);
    workspace.remove("spoke4.cfg");
    expect(workspace.lint().diagnostics.map(({ message }) => message)).toEqual(["one of 3"]);
  });

  it("compares only the pairs of which one router changed", () => {
    const compared: string[] = [];
    const workspace = workspaceWith(
      rule({
        ...facts,
        id: "test/pair",
        scope: "pair",
        check({ link: { a, b }, agree }) {
          compared.push(`${a.device.name} ${b.device.name}`);
          agree([
            { member: a, at: a.interface.at },
            { member: b, at: b.interface.at },
          ]);
        },
      }),
    );
    workspace.lint();
    expect(compared).toContain("HUB SPOKE2");
    compared.length = 0;
    workspace.update("spoke3.cfg", `${spoke(3)}ip forward-protocol nd\n`);
    workspace.lint();
    expect(compared).toContain("HUB SPOKE3");
    expect(compared.every((pair) => pair.includes("SPOKE3"))).toBe(true);
  });

  it("compares a pair again when its message told of the cloud", () => {
    const workspace = workspaceWith(
      rule({
        ...facts,
        id: "test/message",
        scope: "pair",
        check({ link, differ }) {
          const { a, b } = link;
          if (b.device.name !== "SPOKE2" || a.role !== "hub") return;
          differ({
            ends: [
              { member: a, at: a.interface.at },
              { member: b, at: b.interface.at },
            ],
            message: () => `one of ${link.cloud.members.length}`,
            related: () => "the other",
          });
        },
      }),
    );
    expect(workspace.lint().diagnostics.map(({ message }) => message)).toEqual(["one of 4"]);
    workspace.remove("spoke4.cfg");
    expect(workspace.lint().diagnostics.map(({ message }) => message)).toEqual(["one of 3"]);
  });

  it("asks about a cloud again only when one of its tunnels changed", () => {
    const asked: string[] = [];
    const workspace = workspaceWith(
      rule({
        ...facts,
        id: "test/cloud",
        scope: "cloud",
        check({ cloud }) {
          asked.push(cloud.label);
        },
      }),
    );
    const elsewhere = (text: string) =>
      text.replaceAll("10.9.0.", "10.8.0.").replaceAll("198.51.100.", "203.0.113.");
    workspace.update("other-hub.cfg", elsewhere(hub).replace("HUB", "CORE"));
    workspace.update("other-spoke.cfg", elsewhere(spoke(2)).replace("SPOKE2", "BRANCH2"));
    workspace.lint();
    expect([...asked].sort()).toEqual(["10.8.0.0/24", "10.9.0.0/24"]);
    asked.length = 0;
    workspace.update("other-spoke.cfg", elsewhere(spoke(3)).replace("SPOKE3", "BRANCH3"));
    workspace.lint();
    expect(asked).toEqual(["10.8.0.0/24"]);
  });
});
