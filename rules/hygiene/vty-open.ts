import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "hygiene/vty-open",
  summary: "Anybody may try to log in to a router",
  scope: "device",
  severity: "info",
  presets: ["hygiene"],
  severityIn: { hygiene: "warning" },
  check({ device, report }) {
    if (device.text === "excerpt" || device.release === undefined) return;
    const { commands } = device;
    const closed = new Set(commands.of("LineAccessClass").map(({ within }) => within));
    for (const line of commands.of("LineTransportInput")) {
      if (line.command.protocols.every((each) => each === "none")) closed.add(line.within);
    }
    const [open] = commands.of("Line").filter((line) => line.command.type === "vty" && !closed.has(line));
    if (open === undefined) return;
    report({
      at: open.at,
      message: `${device.name}'s vty lines have no \`access-class\`: the login answers to the whole network`,
    });
  },
});
