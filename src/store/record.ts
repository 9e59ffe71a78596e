/** What is kept of a file, as bytes: its devices, and what was found out of each alone while it was read. */
import { type Directive, directivesOf, rememberDirectives } from "../lint/directives.ts";
import type { DeviceMemory } from "../lint/memory.ts";
import type { DeviceRule } from "../lint/rule.ts";
import { buildDevices, rememberDevices } from "../model/build/device.ts";
import type { Device } from "../model/device.ts";
import type { Document } from "../syntax/document.ts";
import { remembered } from "../syntax/remembered.ts";
import { type Keeper, type Reopened, reopen } from "../syntax/reread.ts";
import { deviceFrom, type KeptDevice, keepDevice } from "./device.ts";
import { fromBytes } from "./from-bytes.ts";
import { NotStorable, toBytes } from "./to-bytes.ts";

/** What the bytes say. */
interface FileRecord {
  readonly document: Reopened;
  readonly devices: readonly KeptDevice[];
  /** For each device, what rules said of it. */
  readonly said: readonly (readonly KeptAnswer[])[];
  readonly directives: readonly Directive[];
}

type Answers = NonNullable<ReturnType<DeviceMemory["devices"]["get"]>>;

type KeptAnswer = Pick<Answers[number], "said" | "needs"> & { readonly rule: string };

/** What all files of a run have in common. */
export interface RecordContext {
  /** Release of devices that tell none. */
  readonly release: string | undefined;
  /** The rules that look at devices. */
  readonly rules: ReadonlyMap<string, DeviceRule>;
  /** What they said. */
  readonly memory: DeviceMemory;
  readonly keeper: Keeper;
}

/** The bytes of a document that was read and judged by itself; undefined when it holds what has no form in bytes. */
export function recordOf(document: Document, { release, memory }: RecordContext): Uint8Array | undefined {
  const { path, configs, lines, commands, typed, notes, stretches } = document;
  const devices = typed > 0 ? buildDevices([document], release) : [];
  const record: FileRecord = {
    document: {
      path,
      configs: configs.map(({ name, namedBy, path }) => ({ name, namedBy, path })),
      lines,
      commands,
      typed,
      notes,
      stretches,
    },
    devices: devices.map(keepDevice),
    said: devices.map((device) =>
      (memory.devices.get(device) ?? []).map(({ rule: { id }, said, needs }) => ({ rule: id, said, needs })),
    ),
    directives: directivesOf(document),
  };
  try {
    return toBytes(record);
  } catch (error) {
    if (error instanceof NotStorable) return undefined;
    throw error;
  }
}

/**
 * The document of a record, as if it had been read and judged.
 *
 * @param source gives its text, each time the same
 */
export function documentFrom(
  bytes: Uint8Array,
  source: () => Uint8Array | string,
  { release, rules, memory, keeper }: RecordContext,
): Document {
  const record = fromBytes(bytes) as FileRecord;
  const { document, tree } = reopen(record.document, source, keeper);
  const devicesAgain = remembered((read: Document) => buildDevices([read], release));
  const devices = record.devices.map((kept, index) =>
    deviceFrom(kept, (): Device | undefined => devicesAgain(tree())[index]),
  );
  rememberDevices(document, devices, release);
  for (const [index, device] of devices.entries()) {
    const answers = (record.said[index] ?? []).flatMap(({ rule: id, said, needs }) => {
      const rule = rules.get(id);
      return rule ? [{ rule, said, needs }] : [];
    });
    memory.devices.set(device, answers);
  }
  rememberDirectives(document, record.directives);
  return document;
}
