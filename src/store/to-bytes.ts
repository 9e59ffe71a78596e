/** Writes values of the model as bytes: plain data, places, secrets. */
import { Buffer } from "node:buffer";
import { isSecret, revealSecret } from "../syntax/secret.ts";
import { type Spot, smallInt, smallInts, tag } from "./form.ts";

/** A value that has no form in bytes, such as a function. */
export class NotStorable extends Error {}

interface Writer {
  bytes: Uint8Array;
  at: number;
  readonly texts: Map<string, number>;
  readonly shapes: Map<string, number>;
  readonly seen: Map<object, number>;
  device: string | undefined;
  path: string | undefined;
}

/** @throws NotStorable when it holds what is no data */
export function toBytes(value: unknown): Uint8Array {
  const writer: Writer = {
    bytes: new Uint8Array(4096),
    at: 0,
    texts: new Map(),
    shapes: new Map(),
    seen: new Map(),
    device: undefined,
    path: undefined,
  };
  write(writer, value);
  const texts = Buffer.from(JSON.stringify([...writer.texts.keys()]));
  const all = new Uint8Array(4 + texts.length + writer.at);
  new DataView(all.buffer).setUint32(0, texts.length);
  all.set(texts, 4);
  all.set(writer.bytes.subarray(0, writer.at), 4 + texts.length);
  return all;
}

function write(writer: Writer, value: unknown): void {
  if (value === undefined) writeByte(writer, tag.undefined);
  else if (value === null) writeByte(writer, tag.null);
  else if (typeof value === "boolean") writeByte(writer, value ? tag.true : tag.false);
  else if (typeof value === "number") writeNumber(writer, value);
  else if (typeof value === "string") writeCounted(writer, tag.text, textNumber(writer, value));
  else if (typeof value === "object") writeObject(writer, value);
  else throw new NotStorable(typeof value);
}

function writeObject(writer: Writer, value: object): void {
  const known = writer.seen.get(value);
  if (known !== undefined) writeCounted(writer, tag.again, known);
  else {
    writer.seen.set(value, writer.seen.size);
    writeNew(writer, value);
  }
}

function writeNew(writer: Writer, value: object): void {
  if (Array.isArray(value)) {
    writeCounted(writer, tag.array, value.length);
    for (const each of value) write(writer, each);
  } else if (value instanceof Map) {
    writeCounted(writer, tag.map, value.size);
    for (const [key, each] of value) {
      write(writer, key);
      write(writer, each);
    }
  } else if (value instanceof Set) {
    writeCounted(writer, tag.set, value.size);
    for (const each of value) write(writer, each);
  } else if (value instanceof Uint8Array) {
    writeCounted(writer, tag.bytes, value.length);
    room(writer, value.length);
    writer.bytes.set(value, writer.at);
    writer.at += value.length;
  } else if (isSecret(value)) writeCounted(writer, tag.secret, textNumber(writer, revealSecret(value)));
  else if (isPlace(value)) writePlace(writer, value);
  else writeFields(writer, value as Readonly<Record<string, unknown>>);
}

function writePlace(writer: Writer, { device, path, line, column, endColumn }: Spot): void {
  if (device === writer.device && path === writer.path) writeByte(writer, tag.place);
  else {
    writeCounted(writer, tag.placeElsewhere, textNumber(writer, device));
    writeCount(writer, textNumber(writer, path));
    writer.device = device;
    writer.path = path;
  }
  writeCount(writer, line);
  writeCount(writer, column);
  writeCount(writer, endColumn);
}

function isPlace(value: object): value is Spot {
  return "endColumn" in value && "device" in value && "path" in value && Object.keys(value).length === 5;
}

/** The names of the fields stand once, where an object with them is first met. */
function writeFields(writer: Writer, value: Readonly<Record<string, unknown>>): void {
  const fields = Object.keys(value);
  const shape = fields.join();
  const known = writer.shapes.get(shape);
  writeCounted(writer, tag.object, known ?? writer.shapes.size);
  if (known === undefined) {
    writer.shapes.set(shape, writer.shapes.size);
    writeCount(writer, textNumber(writer, shape));
  }
  for (const field of fields) write(writer, value[field]);
}

function writeNumber(writer: Writer, value: number): void {
  if (Number.isInteger(value) && value >= 0 && value < 2 ** 31) {
    if (value < smallInts) writeByte(writer, smallInt + value);
    else writeCounted(writer, tag.int, value);
  } else {
    writeByte(writer, tag.float);
    room(writer, 8);
    new DataView(writer.bytes.buffer).setFloat64(writer.at, value);
    writer.at += 8;
  }
}

/** Where a text stands in the list of texts. */
function textNumber({ texts }: Writer, text: string): number {
  const number = texts.get(text) ?? texts.size;
  texts.set(text, number);
  return number;
}

function writeCounted(writer: Writer, byte: number, count: number): void {
  writeByte(writer, byte);
  writeCount(writer, count);
}

/** A whole number from 0 on, seven bits a byte, the lowest first. */
function writeCount(writer: Writer, value: number): void {
  room(writer, 5);
  let rest = value;
  while (rest > 127) {
    writer.bytes[writer.at++] = (rest & 127) | 128;
    rest >>>= 7;
  }
  writer.bytes[writer.at++] = rest;
}

function writeByte(writer: Writer, byte: number): void {
  room(writer, 1);
  writer.bytes[writer.at++] = byte;
}

function room(writer: Writer, bytes: number): void {
  if (writer.at + bytes <= writer.bytes.length) return;
  const larger = new Uint8Array(2 * (writer.at + bytes));
  larger.set(writer.bytes);
  writer.bytes = larger;
}
