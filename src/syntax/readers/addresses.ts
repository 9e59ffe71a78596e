/** Addresses of interfaces, by which two configurations show that they are of two devices. */
import type { Line } from "../lines.ts";
import { commandIn } from "../placement.ts";
import type { Device } from "./reading.ts";

/** What the configurations so far said about the addresses of each device's interfaces. */
export interface Addresses {
  /** Where a device was given another address for that interface. */
  readonly rivalOf: (device: Device["key"], address: Address) => number | undefined;
  /** Remembers what stands at a place. */
  readonly add: (device: Device["key"], address: Address, place: number) => void;
}

export function createAddresses(): Addresses {
  const known = new Map<string, Map<string, { readonly address: string; readonly place: number }>>();
  return {
    rivalOf: (device, { name, address }) => {
      const other = known.get(device)?.get(name);
      return other === undefined || other.address === address ? undefined : other.place;
    },
    add: (device, { name, address }, place) => {
      const own = known.get(device) ?? new Map<string, { address: string; place: number }>();
      known.set(device, own.set(name, { address, place }));
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
