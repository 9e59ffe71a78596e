/** Addresses of interfaces, by which two configurations show that they are of two devices. */
import type { Line } from "../lines.ts";
import { commandIn } from "../placement.ts";
import type { Device } from "./reading.ts";

/** What the blocks so far said about the addresses of each device's interfaces. */
export interface Addresses {
  /** Whether a block gives an interface of one of the devices another address than an earlier block did. */
  readonly contradict: (devices: readonly Device[], lines: readonly Line[]) => boolean;
  /** Remembers what a block of one device says. */
  readonly add: (devices: readonly Device[], lines: readonly Line[]) => void;
}

export function createAddresses(): Addresses {
  const known = new Map<string, Map<string, string>>();
  return {
    contradict: (devices, lines) => {
      const addresses = [...addressesIn(lines)];
      return devices.some(({ key }) => {
        const own = known.get(key);
        return addresses.some(([name, address]) => (own?.get(name) ?? address) !== address);
      });
    },
    add: ([device, ...others], lines) => {
      if (device === undefined || others.length > 0) return;
      const own = known.get(device.key) ?? new Map<string, string>();
      for (const [name, address] of addressesIn(lines)) own.set(name, address);
      known.set(device.key, own);
    },
  };
}

/** The address of each interface, as written. */
function addressesIn(lines: readonly Line[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let name: string | undefined;
  for (const line of lines) {
    if (line.role !== "command") continue;
    if (/^int/i.test(line.text)) {
      const command = commandIn("global", line);
      if (command.kind === "Interface" && "name" in command) name = String(command.name);
    } else if (name !== undefined && /^ip add/i.test(line.text)) {
      const command = commandIn("interface", line);
      const address = "address" in command ? command.address : undefined;
      if (
        command.kind === "IpAddress" &&
        !command.negated &&
        !("secondary" in command) &&
        typeof address === "string"
      )
        found.set(name, address);
    }
  }
  return found;
}
