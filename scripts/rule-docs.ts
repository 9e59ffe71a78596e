/** Files that are made from the rules: the table of all rules, and the JSON Schema of configurations. */
import { jsonSchema } from "../src/config/schema.ts";
import { presets, presetsOf } from "../src/lint/presets.ts";
import type { Rule } from "../src/lint/rule.ts";
import type { TextFile } from "./generate-registry.ts";

/** The files as these rules make them. */
export function ruleDocs(rules: readonly Rule[]): readonly TextFile[] {
  const schema = { title: "Configuration of ioslint", ...Object(jsonSchema(rules)) };
  return [
    { path: "docs/rules.md", text: table(rules) },
    { path: "schema/config.schema.json", text: `${JSON.stringify(schema, undefined, 1)}\n` },
  ];
}

function table(rules: readonly Rule[]): string {
  const rows = rules.map((rule) => {
    const raised = Object.entries(rule.severityIn ?? {}).map(
      ([preset, severity]) => `${severity} in ${preset}`,
    );
    const severity = [rule.severity, ...raised].join(", ");
    const named = presetsOf(rule).filter((preset) => preset !== "all");
    return `| [${rule.id}](../rules/${rule.id}.md) | ${rule.summary.replaceAll("|", "\\|")} | ${severity} | ${named.join(", ")} |`;
  });
  const list = presets.map(({ name, summary }) => `- \`${name}\`: ${summary}`);
  return `# Rules

\`npm run generate\` writes this page. A finding may be less grave than its rule where the texts leave a doubt.

Presets, for \`extends\` in [ioslint.yaml](configuration.md):

${list.join("\n")}

| rule | what it finds | severity | presets |
|---|---|---|---|
${rows.join("\n")}
`;
}
