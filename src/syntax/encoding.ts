/**
 * Bytes to text and back without losing any: UTF-8 where the bytes are valid UTF-8, UTF-16 where a byte order mark
 * says so (redirected output on Windows), and latin1 for everything else, because latin1 maps every byte to one
 * character and back.
 */
import { Buffer, isUtf8 } from "node:buffer";

/** How the bytes of a text were decoded, and how it is printed. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "latin1";

/** A decoded text. */
export interface Decoded {
  /** The text without its byte order mark. */
  readonly text: string;
  readonly encoding: Encoding;
  /** The byte order mark as a character, or nothing: editors do not count it as a column. */
  readonly mark: string;
}

const MARK = "\uFEFF";

/** Decodes bytes; a text given as a string is taken as it is and printed as UTF-8. Never fails. */
export function decode(source: Uint8Array | string): Decoded {
  if (typeof source === "string") return unmarked(source, "utf-8");
  const bytes = Buffer.from(source.buffer, source.byteOffset, source.byteLength);
  if (bytes.length >= 2 && bytes.length % 2 === 0) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return unmarked(bytes.toString("utf16le"), "utf-16le");
    if (bytes[0] === 0xfe && bytes[1] === 0xff)
      return unmarked(swapped(bytes).toString("utf16le"), "utf-16be");
  }
  const guess = unmarkedUtf16(bytes);
  if (guess !== undefined)
    return {
      text: (guess === "utf-16be" ? swapped(bytes) : bytes).toString("utf16le"),
      encoding: guess,
      mark: "",
    };
  return isUtf8(bytes)
    ? unmarked(bytes.toString("utf8"), "utf-8")
    : unmarked(bytes.toString("latin1"), "latin1");
}

/** How much of a text is looked at to guess its encoding. */
const SAMPLE = 1024;

/** UTF-16 without a byte order mark: every other byte of a text in Latin letters is zero, the others are not. */
function unmarkedUtf16(bytes: Buffer): "utf-16le" | "utf-16be" | undefined {
  const length = Math.min(bytes.length, SAMPLE);
  if (length < 4 || bytes.length % 2 === 1 || !bytes.subarray(0, length).includes(0)) return undefined;
  const zeros = [0, 0] as [number, number];
  for (let index = 0; index < length; index++) if (bytes[index] === 0) zeros[index % 2 === 0 ? 0 : 1]++;
  if (zeros[0] === 0 && zeros[1] * 2.2 > length) return "utf-16le";
  return zeros[1] === 0 && zeros[0] * 2.2 > length ? "utf-16be" : undefined;
}

/** The bytes of a text (byte order mark included) in the encoding in which it was read. */
export function encode(text: string, encoding: Encoding): Uint8Array {
  if (encoding === "utf-16be") return swapped(Buffer.from(text, "utf16le"));
  const name = encoding === "utf-16le" ? "utf16le" : encoding === "latin1" ? "latin1" : "utf8";
  return Buffer.from(text, name);
}

/** Whether a decoded text is a PDF, a picture or an archive: NUL and other control characters among its first thousands. */
export function isBinary(text: string): boolean {
  if (text.startsWith("%PDF-")) return true;
  if (!text.includes("\0")) return false;
  const length = Math.min(text.length, 4096);
  let controls = 0;
  for (let index = 0; index < length; index++) if (isControl(text.charCodeAt(index))) controls++;
  return controls >= 16 && controls * 20 > length;
}

/** Control characters that no terminal sends: not ^C, backspace, tab, line ends, form feed, escape. */
function isControl(code: number): boolean {
  return code < 0x20 && code !== 0x03 && code !== 0x1b && (code < 0x08 || code > 0x0d);
}

function unmarked(text: string, encoding: Encoding): Decoded {
  return text.startsWith(MARK) ? { text: text.slice(1), encoding, mark: MARK } : { text, encoding, mark: "" };
}

function swapped(bytes: Buffer): Buffer {
  return Buffer.from(bytes).swap16();
}
