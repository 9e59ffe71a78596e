/** What control-plane policing does with packets to the router itself. */
import type { Device } from "../model/device.ts";
import type { Place } from "../model/place.ts";
import type { Packet } from "./access-list.ts";
import { classOf } from "./inspection.ts";

/** The class of the control plane's input policy that drops all packets of a kind; undefined where they pass or it is not known. */
export function droppedByPolicing(device: Device, packet: Packet): Place | undefined {
  const { commands } = device;
  const [policy] = commands
    .of("ControlPlanePolicy")
    .filter(({ command }) => command.direction === "input" && command.policy !== undefined);
  const line =
    policy?.command.policy === undefined ? undefined : classOf(device, policy.command.policy, packet);
  if (line === undefined) return undefined;
  const isHere = (each: { readonly within?: unknown }) => each.within === line;
  const [police] = commands.of("ClassPolice").filter(isHere);
  const actions = commands
    .of("PoliceAction")
    .filter(({ within }) => within !== undefined && within === police);
  const dropsAll =
    police?.command.conformAction === "drop" ||
    actions.some(({ command }) => command.event === "conform-action" && command.action === "drop");
  return dropsAll || commands.of("ClassDrop").some(isHere) ? line.at : undefined;
}
