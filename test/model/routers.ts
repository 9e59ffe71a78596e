/** Routers from texts, for the tests of the model. */
import { buildDevices } from "../../src/model/build/device.ts";
import type { Device } from "../../src/model/device.ts";
import type { Interface } from "../../src/model/interface.ts";
import type { Place } from "../../src/model/place.ts";
import { readDocument } from "../../src/syntax/document.ts";

/** The one router of a text. */
export function router(text: string): Device {
  const devices = buildDevices([readDocument("r1.cfg", text)]);
  const [device] = devices;
  if (!device || devices.length > 1) throw new Error(`one router expected, found ${devices.length}`);
  return device;
}

/** An interface of a router, which must be there. */
export function interfaceOf(device: Device, name: string): Interface {
  const found = device.interfaces.get(name);
  if (!found) throw new Error(`no ${name} on ${device.name}: ${[...device.interfaces.keys()].join(", ")}`);
  return found;
}

/** The interface that the lines configure, on a router with this release. */
export function interfaceWith(lines: string, release = "15.9", name = "Tunnel0"): Interface {
  return interfaceOf(
    router(`version ${release}\nhostname R1\n!\ninterface ${name}\n${indented(lines)}\n!\nend\n`),
    name,
  );
}

/** Each line one level deeper. */
export function indented(lines: string): string {
  return lines.replace(/^/gm, " ");
}

/** The words of the text at a place. */
export function wordsAt(text: string, at: Place | undefined): string | undefined {
  return at && text.split("\n")[at.line - 1]?.slice(at.column - 1, at.endColumn - 1);
}
