/** Reads values that stand as bytes. */
import { Buffer } from "node:buffer";
import { createSecret } from "../syntax/secret.ts";
import { type Spot, smallInt, tag } from "./form.ts";

interface Reader {
  readonly bytes: Uint8Array;
  at: number;
  readonly texts: readonly string[];
  readonly shapes: Shape[];
  readonly objects: object[];
  device: string;
  path: string;
}

/**
 * The value that was made bytes.
 *
 * @param bytes exactly what `toBytes` gave
 */
export function fromBytes(bytes: Uint8Array): unknown {
  const size = new DataView(bytes.buffer, bytes.byteOffset).getUint32(0);
  const texts = Buffer.from(bytes.buffer, bytes.byteOffset + 4, size).toString();
  return read({
    bytes,
    at: 4 + size,
    texts: (JSON.parse(texts) as string[]).map(common),
    shapes: [],
    objects: [],
    device: "",
    path: "",
  });
}

function read(reader: Reader): unknown {
  const byte = reader.bytes[reader.at++] ?? 0;
  if (byte >= smallInt) return byte - smallInt;
  switch (byte) {
    case tag.null:
      return null;
    case tag.false:
      return false;
    case tag.true:
      return true;
    case tag.int:
      return readCount(reader);
    case tag.float:
      reader.at += 8;
      return new DataView(reader.bytes.buffer, reader.bytes.byteOffset).getFloat64(reader.at - 8);
    case tag.text:
      return readText(reader);
    case tag.again:
      return reader.objects[readCount(reader)];
    case tag.undefined:
      return undefined;
    default:
      return readObject(reader, byte);
  }
}

function readObject(reader: Reader, byte: number): object {
  switch (byte) {
    case tag.object:
      return readFields(reader);
    case tag.placeElsewhere:
      reader.device = readText(reader);
      reader.path = readText(reader);
      return readPlace(reader);
    case tag.place:
      return readPlace(reader);
    case tag.array: {
      const array = met(reader, [] as unknown[]);
      for (let left = readCount(reader); left > 0; left--) array.push(read(reader));
      return array;
    }
    case tag.map: {
      const map = met(reader, new Map());
      for (let left = readCount(reader); left > 0; left--) {
        const key = read(reader);
        map.set(key, read(reader));
      }
      return map;
    }
    case tag.set: {
      const set = met(reader, new Set());
      for (let left = readCount(reader); left > 0; left--) set.add(read(reader));
      return set;
    }
    case tag.bytes: {
      const size = readCount(reader);
      reader.at += size;
      return met(reader, reader.bytes.slice(reader.at - size, reader.at));
    }
    default:
      return met(reader, createSecret(readText(reader)));
  }
}

/** Takes an object down before what is in it, as it was when it was written. */
function met<T extends object>(reader: Reader, object: T): T {
  reader.objects.push(object);
  return object;
}

function readFields(reader: Reader): object {
  const index = readCount(reader);
  const shape = reader.shapes[index] ?? readShape(reader);
  const object: Record<string, unknown> = { ...shape.blank };
  met(reader, object);
  for (const field of shape.fields) object[field] = read(reader);
  return object;
}

function readShape(reader: Reader): Shape {
  const shape = shapeOf(readText(reader));
  reader.shapes.push(shape);
  return shape;
}

function readPlace(reader: Reader): Spot {
  const place: Spot = {
    device: reader.device,
    path: reader.path,
    line: readCount(reader),
    column: readCount(reader),
    endColumn: readCount(reader),
  };
  return met(reader, place);
}

function readText(reader: Reader): string {
  return reader.texts[readCount(reader)] ?? "";
}

function readCount(reader: Reader): number {
  const { bytes } = reader;
  let byte = bytes[reader.at++] ?? 0;
  let value = byte & 127;
  for (let shift = 7; byte > 127; shift += 7) {
    byte = bytes[reader.at++] ?? 0;
    value |= (byte & 127) << shift;
  }
  return value;
}

/** Texts that many routers have in common, such as names of interfaces: one of each is kept. */
const commonTexts = new Map<string, string>();
const mostCommon = 10_000;
const longestCommon = 32;

function common(text: string): string {
  if (text.length > longestCommon) return text;
  const known = commonTexts.get(text);
  if (known !== undefined) return known;
  if (commonTexts.size < mostCommon) commonTexts.set(text, text);
  return text;
}

/** The fields of some objects. A copy of `blank` has room for all of them at once, and no more. */
interface Shape {
  readonly fields: readonly string[];
  readonly blank: Readonly<Record<string, unknown>>;
}

const shapes = new Map<string, Shape>();

function shapeOf(text: string): Shape {
  const known = shapes.get(text);
  if (known !== undefined) return known;
  const fields = text === "" ? [] : text.split(",");
  const shape = { fields, blank: Object.fromEntries(fields.map((field) => [field, undefined])) };
  shapes.set(text, shape);
  return shape;
}
