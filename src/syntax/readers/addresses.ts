/** Addresses of interfaces, by which two configurations show that they are of two devices. */
import type { Line } from "../lines.ts";
import { commandIn } from "../placement.ts";
import type { Device } from "./reading.ts";

/** What the configurations so far said about the addresses of each device's interfaces. */
export interface Addresses {
  /** Where an earlier configuration of one of the devices gives an interface another address than these lines do. */
  readonly rivalOf: (devices: readonly Device[], lines: readonly Line[]) => number | undefined;
  /** Remembers what the configuration of one device says that stands at a place. */
  readonly add: (devices: readonly Device[], lines: readonly Line[], place: number) => void;
}

export function createAddresses(): Addresses {
  const known = new Map<string, Map<string, { readonly address: string; readonly place: number }>>();
  return {
    rivalOf: (devices, lines) => {
      const addresses = addressesIn(lines);
      for (const { key } of devices) {
        const own = known.get(key);
        for (const { name, address } of addresses) {
          const other = own?.get(name);
          if (other !== undefined && other.address !== address) return other.place;
        }
      }
      return undefined;
    },
    add: ([device, ...others], lines, place) => {
      if (device === undefined || others.length > 0) return;
      const own = known.get(device.key) ?? new Map<string, { address: string; place: number }>();
      for (const { name, address } of addressesIn(lines)) own.set(name, { address, place });
      known.set(device.key, own);
    },
  };
}

/** The address of an interface. */
export interface Address {
  /** Of the interface, however the line abbreviates it. */
  readonly name: string;
  /** As written. */
  readonly address: string;
  /** Index of the line. */
  readonly line: number;
}

/** The addresses that lines give to interfaces, without secondary ones. */
export function addressesIn(lines: readonly Line[]): readonly Address[] {
  const found: Address[] = [];
  let name: string | undefined;
  for (const [index, line] of lines.entries()) {
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
        found.push({ name, address, line: index });
    }
  }
  return found;
}
