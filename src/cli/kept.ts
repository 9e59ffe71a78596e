/** Files as records: what earlier runs kept of them, and what other threads make of them. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Cache, cacheKey } from "../store/cache.ts";
import { documentFrom, recordOf } from "../store/record.ts";
import type { Document } from "../syntax/document.ts";
import { version } from "../version.ts";
import type { Ahead } from "./check.ts";
import type { ReadText } from "./inputs.ts";

/** A cache, and the digest of all that its entries depend on besides the files. */
export interface RunCache {
  readonly cache: Cache;
  readonly run: string;
}

/**
 * Digest of what is said of a device by itself.
 *
 * @param program the program's file; undefined where it runs from its source
 */
export function digestOfRun({ plan, context }: Ahead, program: string | undefined): string {
  const facts = {
    version,
    release: context.release,
    rules: [...context.rules.values()].map(({ id, severity }) => [id, severity]),
    options: [...plan.options],
  };
  const hash = createHash("sha256").update(JSON.stringify(facts));
  if (program !== undefined) hash.update(readFileSync(program));
  return hash.digest("hex");
}

/** What was made of a text: its record alone where the cache had it, and the document where it was read. */
type Kept =
  | { readonly record: Uint8Array; readonly document?: undefined }
  | { readonly record: Uint8Array | undefined; readonly document: Document };

/** Reads a text unless the cache knows it, and lets the cache know it. */
function keptOf(ahead: Ahead, cached: RunCache | undefined, path: string, source: Source): Kept {
  const bytes = bytesOf(source());
  const key = cached && cacheKey(cached.run, path, bytes);
  const known = key && cached.cache.get(key);
  if (known) return { record: known };
  const document = ahead.read(path, firstly(bytes, source));
  const record = recordOf(document, ahead.context);
  if (key && record) cached.cache.put(key, record);
  return { record, document };
}

/** Reads texts through a cache. */
export function readCached(ahead: Ahead, cached: RunCache): ReadText {
  return (path, source) => {
    const { record, document } = keptOf(ahead, cached, path, source);
    return document ?? documentFrom(record, source, ahead.context);
  };
}

/** The record of a text; undefined when it has none. */
export function recordReader(
  ahead: Ahead,
  cached: RunCache | undefined,
): (path: string, source: Source) => Uint8Array | undefined {
  return (path, source) => keptOf(ahead, cached, path, source).record;
}

type Source = () => Uint8Array | string;

function bytesOf(text: Uint8Array | string): Uint8Array {
  return typeof text === "string" ? new TextEncoder().encode(text) : text;
}

/** The same source; what was read of it already is given away first, and not held on to. */
function firstly(bytes: Uint8Array, source: Source): Source {
  let first: Uint8Array | undefined = bytes;
  return () => {
    const given = first ?? source();
    first = undefined;
    return given;
  };
}
