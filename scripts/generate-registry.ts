/** Writes the lists of all rules and their pages: a rule is `rules/<topic>/<rule>.ts` with `<rule>.md` beside it. */
import { parseSync, Visitor } from "oxc-parser";

/** A text with its path from the project's root. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** What the rules folder must be put right before the lists can be written; the message has a line for each problem. */
export class RegistryError extends Error {}

const head = "// Written by `npm run generate` from rules/<topic>/<rule>.ts and .md: do not edit.\n";

/**
 * The generated modules for these files (all `rules/<topic>/*.ts` and `*.md`).
 * `registry.ts` imports every rule; `pages.ts` holds the text of every page and is loaded only when a page is asked for.
 *
 * @throws RegistryError when a rule has no page, a page no rule, or an id is not its path
 */
export function generateRegistry(files: readonly TextFile[]): readonly TextFile[] {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const rules = sorted.filter((each) => each.path.endsWith(".ts"));
  const pages = sorted.filter((each) => each.path.endsWith(".md"));
  const problems = [...rules.flatMap((each) => ruleProblems(each, pages)), ...strayPages(pages, rules)];
  if (problems.length > 0) throw new RegistryError(problems.join("\n"));
  return [registry(rules.map((each) => idOf(each.path))), pageTable(pages)];
}

/** `rules/nhrp/nhs-unmapped.ts` and its page are the rule `nhrp/nhs-unmapped`. */
function idOf(path: string): string {
  return path.replace(/^rules\//, "").replace(/\.\w+$/, "");
}

function ruleProblems({ path, text }: TextFile, pages: readonly TextFile[]): readonly string[] {
  const id = idOf(path);
  const problems: string[] = [];
  if (!pages.some((page) => idOf(page.path) === id))
    problems.push(`${path}:1:1: the rule has no page: write rules/${id}.md`);
  const found = declaredId(path, text);
  if (!found) problems.push(`${path}:1:1: no default export of an object with an id, expected id: "${id}"`);
  else if (found.id !== id) {
    const before = text.slice(0, found.start).split("\n");
    const column = (before.at(-1) ?? "").length + 1;
    problems.push(
      `${path}:${before.length}:${column}: the id is "${found.id}", by its path it must be "${id}"`,
    );
  }
  return problems;
}

function strayPages(pages: readonly TextFile[], rules: readonly TextFile[]): readonly string[] {
  const ids = new Set(rules.map((each) => idOf(each.path)));
  return pages
    .filter((page) => !ids.has(idOf(page.path)))
    .map((page) => `${page.path}:1:1: the page has no rule: write rules/${idOf(page.path)}.ts`);
}

/** The `id` of the object that a rule module exports by `export default rule({ id: "...", ... })`. */
function declaredId(path: string, text: string): { readonly id: string; readonly start: number } | undefined {
  let found: { id: string; start: number } | undefined;
  new Visitor({
    ExportDefaultDeclaration({ declaration }) {
      const argument = declaration.type === "CallExpression" ? declaration.arguments[0] : declaration;
      if (argument?.type !== "ObjectExpression") return;
      for (const property of argument.properties) {
        if (property.type !== "Property" || property.key.type !== "Identifier" || property.key.name !== "id")
          continue;
        const { value } = property;
        if (value.type === "Literal" && typeof value.value === "string")
          found = { id: value.value, start: value.start };
      }
    },
  }).visit(parseSync(path, text).program);
  return found;
}

/** `nhrp/nhs-unmapped` is imported as `nhrpNhsUnmapped`. */
function nameOf(id: string): string {
  return id.replace(/[/-](\w)/g, (_, letter: string) => letter.toUpperCase());
}

function registry(ids: readonly string[]): TextFile {
  const imports = ids.map((id) => `import ${nameOf(id)} from "../${id}.ts";\n`).join("");
  const list = ids.map((id) => `  ${nameOf(id)},\n`).join("");
  const text = `${head}import type { Rule } from "../../src/lint/rule.ts";\n${imports}
/** Every rule, in the order of the ids. */
export const rules: readonly Rule[] = [\n${list}];\n`;
  return { path: "rules/generated/registry.ts", text };
}

function pageTable(pages: readonly TextFile[]): TextFile {
  const entries = pages
    .map((page) => `  [${JSON.stringify(idOf(page.path))}, ${JSON.stringify(page.text)}],\n`)
    .join("");
  const text = `${head}
/** The page of every rule by the rule's id, as Markdown. Load it with \`import()\`, it is large. */
export const pages: ReadonlyMap<string, string> = new Map([\n${entries}]);\n`;
  return { path: "rules/generated/pages.ts", text };
}
