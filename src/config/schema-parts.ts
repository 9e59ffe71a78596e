/** Parts of the schema of configurations, with their words for mistakes. */
import * as z from "zod";
import { hint, listed } from "../lint/nearest.ts";

/** An object with these keys only; another key is answered with the nearest of them. */
export function keyed<S extends z.ZodRawShape>(shape: S) {
  const keys = Object.keys(shape);
  return z.strictObject(shape, {
    error: ({ code, keys: unknown, input }) =>
      code === "unrecognized_keys" && Array.isArray(unknown)
        ? `unknown key "${unknown[0]}"${hint(String(unknown[0]), keys)}`
        : must("hold keys and values")({ input }),
  });
}

/** Words for a value that is not as it must be; one that is not there is missing. */
export function must(be: string): (issue: { readonly input?: unknown }) => string {
  return ({ input }) => (input === undefined ? "is missing" : `must ${be}`);
}

/** Any text. */
export function text(description: string) {
  return z.string({ error: must("be a text") }).describe(description);
}

/** One of some words; another is answered with the nearest. */
export function oneOf<const T extends readonly string[]>(noun: string, values: T) {
  return z.enum(values, {
    error: ({ input }) =>
      typeof input === "string"
        ? `unknown ${noun} "${input}"${hint(input, values)}`
        : must(`be ${listed(values)}`)({ input }),
  });
}

/** One text or several. */
export function list(description: string) {
  return z
    .union([z.string(), z.array(z.string({ error: must("be a text") }))], {
      error: must("be a text or a list of texts"),
    })
    .transform((value) => (typeof value === "string" ? [value] : value))
    .describe(description);
}
