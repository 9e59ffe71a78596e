/** Topology files: YAML whose nodes hold configurations. */
import { expect, it } from "vitest";
import { print, readDocument } from "../../src/syntax/document.ts";

const lab = `annotations:
  - text_content: |-
      two routers and a host
nodes:
  - configuration:
      - name: ios_config.txt
        content: |-
          Building configuration...

          hostname HUB
          !
          interface Tunnel0
           ip address 10.7.0.1 255.255.255.0
           ip nhrp network-id 7
          !
          end
    label: HUB
    interfaces:
      - id: i0
        label: Loopback0
  - configuration: |
      interface Loopback0
       ip address 10.7.9.1 255.255.255.255
      ip route 0.0.0.0 0.0.0.0 Null0
    label: "EDGE"
  - configuration:
      - content: |-
          ip 10.7.8.2/24 10.7.8.1
          set pcname PC1
    label: PC1
  - configuration:
      - content: hostname CLOUD
    label: CLOUD
links: []
`;

it("each node with a configuration is a device, told by its hostname or its label", () => {
  const { configs } = readDocument("lab.yaml", lab);
  expect(configs.map(({ name, namedBy }) => [name, namedBy])).toEqual([
    ["HUB", "hostname"],
    ["EDGE", "heading"],
    ["CLOUD", "hostname"],
  ]);
});

it("sections stand as deep as inside their block, and lines where they are in the file", () => {
  const [hub, edge, cloud] = readDocument("lab.yaml", lab).configs;
  const tunnel = hub?.statements.find(({ command }) => command.kind === "Interface");
  expect(tunnel?.children.map(({ command, line, column }) => [command.kind, line, column])).toEqual([
    ["IpAddress", 13, 12],
    ["NhrpNetworkId", 14, 12],
  ]);
  expect(edge?.statements.map(({ command, line }) => [command.kind, line])).toEqual([
    ["Interface", 22],
    ["StaticRoute", 24],
  ]);
  expect(cloud?.statements.map(({ line, column }) => [line, column])).toEqual([[32, 18]]);
});

it("the text of other nodes and of the file around them is no command", () => {
  const document = readDocument("lab.yaml", lab);
  expect([document.commands, document.typed]).toEqual([8, 8]);
});

it("the file prints back byte for byte", () => {
  expect(new TextDecoder().decode(print(readDocument("lab.yaml", lab)))).toBe(lab);
});

it("a literal block without a label beside it takes the name of the file", () => {
  const { configs } = readDocument(
    "edge-1.yaml",
    `lab:\n  name: x\nrouter:\n  config: |\n    ip cef\n    ip domain name example.net\n`,
  );
  expect(configs.map(({ statements }) => statements.length)).toEqual([2]);
});
