/** Pages of rules: those that ship, and what there is to say of rules that a configuration brings. */
import { pages } from "../../rules/generated/pages.ts";
import type { Settings } from "../config/settings.ts";
import { visible } from "../report/text.ts";

/** The page of a rule in Markdown; undefined when there is no such rule. */
export function pageOf(id: string, { custom }: Pick<Settings, "custom">): string | undefined {
  const told = custom.get(id);
  if (told === undefined) return pages.get(id);
  const { summary, severity, help } = told.value;
  const more = help === undefined ? "" : `\n<${visible(help)}>\n`;
  return `# ${visible(summary)}\n\nA rule of severity ${severity}, set at ${visible(told.at.path)}:${told.at.line}.\n${more}`;
}
