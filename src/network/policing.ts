/** What control-plane policing does with packets to the router itself. */
import type { Device } from "../model/device.ts";
import type { Place } from "../model/place.ts";
import type { Packet } from "./access-list.ts";
import { classOf } from "./inspection.ts";

/**
 * The class of the control plane's input policy that drops all packets of a kind, and the line that puts the policy to use; undefined where
 * they pass or it is not known.
 */
export function policingOf(
  device: Device,
  packet: Packet,
): { readonly at: Place; readonly use: Place } | undefined {
  const { commands } = device;
  const [policy] = commands
    .of("ControlPlanePolicy")
    .filter(({ command }) => command.direction === "input" && command.policy !== undefined);
  const line =
    policy?.command.policy === undefined ? undefined : classOf(device, policy.command.policy, packet);
  if (line === undefined || policy === undefined) return undefined;
  const isHere = (each: { readonly within?: unknown }) => each.within === line;
  const [police] = commands.of("ClassPolice").filter(isHere);
  const actions = commands
    .of("PoliceAction")
    .filter(({ within }) => within !== undefined && within === police);
  const dropsAll =
    police?.command.conformAction === "drop" ||
    actions.some(({ command }) => command.event === "conform-action" && command.action === "drop");
  return dropsAll || commands.of("ClassDrop").some(isHere) ? { at: line.at, use: policy.at } : undefined;
}
