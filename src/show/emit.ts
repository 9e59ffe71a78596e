/** Writes descriptions down as data and their results as types. Works when the project is generated, not when it runs. */
import type { Block, Description, LinePattern, Shape } from "./description.ts";
import { readDescription } from "./notation.ts";
import { type Part, readParts } from "./pattern-parts.ts";

interface TextFile {
  readonly path: string;
  readonly text: string;
}

const folder = "src/show/generated";
const note = "/** Made from `grammar/show/*.show` by `npm run generate`. */\n";

/** The generated modules. Throws `DescriptionError` for a mistake in a source. */
export function generateShow(sources: readonly TextFile[]): readonly TextFile[] {
  const descriptions = sources.map(({ path, text }) => readDescription(path, text));
  const data = descriptions.map((each) => JSON.stringify(JSON.stringify(each)));
  return [
    {
      path: `${folder}/descriptions.ts`,
      text: `${note}export const descriptionTexts: readonly string[] = [\n${data.map((each) => `  ${each},\n`).join("")}];\n`,
    },
    { path: `${folder}/results.ts`, text: typesOf(descriptions) },
  ];
}

function typesOf(descriptions: readonly Description[]): string {
  const types = new Map<string, string>();
  for (const { output, commands, shape } of descriptions) {
    addType(types, output, { lines: shape.lines, shape, doc: `\`${commands[0]}\`.` });
  }
  const outputs = descriptions.map(({ output }) => `  readonly ${output}: ${output};\n`);
  const map = `/** Results by name. */\nexport interface Outputs {\n${outputs.join("")}}\n`;
  return `${note}import type { Spot } from "../result.ts";\n\n${[...types.values(), map].join("\n")}`;
}

interface TypeSource {
  readonly lines: readonly LinePattern[];
  readonly shape: Shape;
  readonly doc?: string;
}

function addType(types: Map<string, string>, name: string, { lines, shape, doc }: TypeSource): void {
  const fields = new Map<string, string>();
  for (const { text } of lines) collect(readParts(text), fields);
  const lists = shape.blocks.map((block) => `  readonly ${block.name}: readonly ${block.type}[];\n`);
  const members = [...fields].map(([field, type]) => `  readonly ${field}?: ${type};\n`);
  const head = doc === undefined ? "" : `/** ${doc} */\n`;
  types.set(
    name,
    `${head}export interface ${name} {\n  readonly at: Spot;\n${members.join("")}${lists.join("")}}\n`,
  );
  for (const block of shape.blocks)
    addType(types, block.type, { lines: linesOf(block, shape), shape: block.shape });
}

function linesOf({ openers, shape }: Block, parent: Shape): readonly LinePattern[] {
  return [...parent.heads, ...openers, ...shape.lines];
}

function collect(parts: readonly Part[], fields: Map<string, string>): void {
  for (const part of parts) {
    if (part.type === "optional") collect(part.parts, fields);
    if (part.type === "choice") for (const each of part.choices) collect(each, fields);
    if ((part.type === "value" || part.type === "choice") && part.field !== undefined) {
      fields.set(part.field, part.type === "value" && part.value === "NUMBER" ? "number" : "string");
    }
  }
}
