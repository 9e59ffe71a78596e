/** Files as records: what earlier runs kept of them, and what other threads make of them. */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { type Cache, cacheKey } from "../store/cache.ts";
import { documentFrom, recordOf } from "../store/record.ts";
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

/** Reads a text unless the cache knows it, and lets the cache know it. */
export function readCached(ahead: Ahead, { cache, run }: RunCache): ReadText {
  return (path, source) => {
    const bytes = bytesOf(source());
    const key = cacheKey(run, path, bytes);
    const kept = cache.get(key);
    if (kept) return documentFrom(kept, source, ahead.context);
    const document = ahead.read(path, firstly(bytes, source));
    const record = recordOf(document, ahead.context);
    if (record) cache.put(key, record);
    return document;
  };
}

/** The record of a text; undefined when it has none. */
export function recordReader(
  ahead: Ahead,
  cached: RunCache | undefined,
): (path: string, source: () => Uint8Array) => Uint8Array | undefined {
  return (path, source) => {
    const bytes = source();
    const key = cached && cacheKey(cached.run, path, bytes);
    const kept = key && cached.cache.get(key);
    if (kept) return kept;
    const record = recordOf(ahead.read(path, firstly(bytes, source)), ahead.context);
    if (key && record) cached.cache.put(key, record);
    return record;
  };
}

function bytesOf(text: Uint8Array | string): Uint8Array {
  return typeof text === "string" ? new TextEncoder().encode(text) : text;
}

/** The same source; what was read of it already is given away first, and not held on to. */
function firstly(bytes: Uint8Array, source: () => Uint8Array | string): () => Uint8Array | string {
  let first: Uint8Array | undefined = bytes;
  return () => {
    const given = first ?? source();
    first = undefined;
    return given;
  };
}
