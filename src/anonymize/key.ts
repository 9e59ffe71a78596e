/** Numbers that nobody can foresee who does not know the salt. */
import { createHash, createHmac } from "node:crypto";
import type { Document } from "../syntax/document.ts";
import { print } from "../syntax/document.ts";

/** Gives the same 32 bytes for the same text. */
export type Draw = (text: string) => Uint8Array;

/** Draws that depend on a salt, each made once. */
export function drawWith(salt: string): Draw {
  const known = new Map<string, Uint8Array>();
  return (text) => {
    const bytes = known.get(text) ?? createHmac("sha256", salt).update(text).digest();
    known.set(text, bytes);
    return bytes;
  };
}

/** A number from 0 to `limit` - 1. */
export function drawNumber(draw: Draw, text: string, limit: bigint): bigint {
  return BigInt(`0x${Buffer.from(draw(text)).toString("hex")}`) % limit;
}

/**
 * A salt from the contents of the files: the same files give the same output, and who does not have them cannot try which address or name
 * stands behind another.
 */
export function saltOf(documents: readonly Document[]): string {
  const hash = createHash("sha256");
  for (const document of documents) hash.update(`${document.path}\0`).update(print(document));
  return hash.digest("hex");
}
