/** The parser of @sentriflow/core, a linter of network configurations in the same language; it tells sections and words, no values. */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";

/** Parses one text. */
export type Parse = (text: string) => unknown;

/** Undefined where it is not installed (`npm ci --prefix bench`). Bundled, because the package holds sources for Bun, which Node does not run. */
export async function peerParser(): Promise<Parse | undefined> {
  if (!existsSync("bench/node_modules/@sentriflow/core")) return undefined;
  const { build } = await import("esbuild");
  const outfile = "bench/node_modules/.peer.cjs";
  await build({
    stdin: {
      contents: 'export { SchemaAwareParser } from "@sentriflow/core";',
      resolveDir: "bench",
    },
    bundle: true,
    platform: "node",
    format: "cjs",
    outfile,
    logLevel: "error",
  });
  const { SchemaAwareParser }: { readonly SchemaAwareParser: new () => { parse: Parse } } = createRequire(
    import.meta.url,
  )(resolve(outfile));
  return (text) => new SchemaAwareParser().parse(text);
}
