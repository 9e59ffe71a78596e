/** Small catalogues for tests. */
import { CatalogueError, compile, generate } from "../../src/grammar/generate.ts";
import { createLanguage, type Language } from "../../src/syntax/language.ts";

/** The language of a catalogue of one file. */
export function languageOf(text: string): Language {
  const { catalogue, graphs } = compile([{ path: "grammar/test.ios", text }]);
  const json = Object.fromEntries([...graphs].map(([mode, graph]) => [mode, () => JSON.stringify(graph)]));
  return createLanguage({ graphs: json, interfaceTypes: catalogue.interfaces });
}

/** What stops generation: one `line:column: message` for each mistake. */
export function mistakesIn(text: string): readonly string[] {
  try {
    generate([{ path: "test.ios", text }]);
    return [];
  } catch (error) {
    if (!(error instanceof CatalogueError)) throw error;
    return error.message.split("\n").map((line) => line.replace(/^test\.ios:/, ""));
  }
}

/** The generated text of one file. */
export function generated(text: string, path: string): string {
  const files = generate([{ path: "grammar/test.ios", text }]);
  return files.find((file) => file.path === `src/syntax/generated/${path}`)?.text ?? "";
}
