import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "sla/not-scheduled",
  summary: "A probe that a route depends on is never started",
  scope: "device",
  severity: "error",
  check({ device, report }) {
    if (device.text === "excerpt") return;
    const tracked = new Map(
      device.commands.of("TrackIpSla").map((line) => [String(line.command.operation), line]),
    );
    if (tracked.size === 0) return;
    const { commands } = device;
    // Groups schedule several probes by lists of numbers.
    if (commands.of("IpSlaGroup").length > 0) return;
    const scheduled = new Set(commands.of("IpSlaSchedule").map(({ command }) => String(command.operation)));
    for (const { command, at } of [...commands.of("IpSla"), ...commands.of("IpSlaMonitor")]) {
      const name = String(command.operation);
      const track = tracked.get(name);
      if (command.negated || track === undefined || scheduled.has(name)) continue;
      const routes = device.staticRoutes.filter(
        (route) => String(route.track?.value) === String(track.command.track),
      );
      report({
        at,
        severity: routes.length > 0 ? "error" : "warning",
        message: `${device.name} never starts probe ${name}: there is no \`ip sla schedule ${name}\`, so track ${track.command.track} stays down${routes.length > 0 ? " and the routes that depend on it are not installed" : ""}`,
        related: [{ at: track.at, message: `track ${track.command.track} waits for it` }],
      });
    }
  },
});
