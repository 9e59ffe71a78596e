/** A network with what the texts do not tell: the user's own facts about it. */
import { buildDevices } from "../model/build/device.ts";
import type { Device } from "../model/device.ts";
import type { Document } from "../syntax/document.ts";
import { buildNetwork } from "./build.ts";
import type { Network } from "./types.ts";

export interface Assumptions {
  /** Release of devices whose text has no `version` line, as `15.7`. */
  readonly release?: string;
  /** Routers that are not among the files, as texts that hold what is known of them. */
  readonly absent?: readonly Document[];
  /** Adds facts to devices. */
  readonly complete?: (device: Device) => Device;
}

/** The network of some documents under these assumptions. A router among the documents is never absent. */
export function networkOf(
  documents: readonly Document[],
  { release, absent = [], complete }: Assumptions = {},
): Network {
  const present = new Set(documents.flatMap(({ configs }) => configs.map(({ name }) => name.toLowerCase())));
  const others = absent.filter(({ configs }) =>
    configs.every(({ name }) => !present.has(name.toLowerCase())),
  );
  const devices = buildDevices(others.length === 0 ? documents : [...documents, ...others], release);
  return buildNetwork(complete ? devices.map(complete) : devices);
}
