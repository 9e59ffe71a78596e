/** Commands in force on a device by kind: for what the rest of the model does not (or need not) know. */
import type { CommandOf, Kind } from "../syntax/generated/commands.ts";
import type { Device } from "./device.ts";
import type { Place } from "./place.ts";

/** A typed command at its place. */
export interface Line<K extends Kind = Kind> {
  /** The fields that the catalogue names; `negated` for a `no` line that is in force. */
  readonly command: CommandOf<K>;
  readonly at: Place;
  /** The line that opens its section; undefined for global commands. */
  readonly within?: Line;
}

type Index = ReadonlyMap<string, readonly Line[]>;

const indexes = new WeakMap<Device, () => Index>();

/** Tells how to read the lines of a device when somebody asks. The builder of the device calls it. */
export function offerCommands(device: Device, read: () => Index): void {
  let made: Index | undefined;
  indexes.set(device, () => {
    made ??= read();
    return made;
  });
}

const none: readonly never[] = [];

/**
 * All commands of a kind that are in force on a device, in the order of the text, in whatever section they stand. Lines whose
 * section is uncertain are left out.
 */
export function commandsOf<K extends Kind>(device: Device, kind: K): readonly Line<K>[] {
  return (indexes.get(device)?.().get(kind) ?? none) as readonly Line<K>[];
}
