/** The manual page, from the same table as `--help`. */
import { type CommandSpec, commands, defaultCommand, type Option, optionsOf } from "../src/cli/table.ts";

/** Text of roff: no line begins with a request, no hyphen is broken, no backslash means anything. */
function text(words: string): string {
  const escaped = words.replaceAll("\\", "\\e").replaceAll("-", "\\-");
  return /^[.']/.test(escaped) ? `\\&${escaped}` : escaped;
}

function option({ name, alias, value, help }: Option): string {
  const names = [`--${name}`, ...(alias === undefined ? [] : [`-${alias}`])].map(
    (each) => `\\fB${text(each)}\\fR`,
  );
  const operand = value === undefined ? "" : ` \\fI${text(value)}\\fR`;
  return `.TP\n${names.join(", ")}${operand}\n${text(help)}\n`;
}

function section(command: CommandSpec): string {
  const { name, operand, summary } = command;
  const examples = command.examples.map(([line, what]) => `.TP\n.B ${text(line)}\n${text(what)}\n`);
  const title = `.SS ioslint ${name === defaultCommand ? `[${name}]` : name} ${text(operand)}`;
  return `${title}\n${text(summary)}.\n${optionsOf(command).map(option).join("")}${examples.join("")}`;
}

/** `man/ioslint.1`. */
export function manPage(): string {
  return `.\\" Written by \`npm run generate\` from src/cli/table.ts: do not edit.
.TH IOSLINT 1
.SH NAME
ioslint \\- check the running\\-configs of Cisco IOS routers together
.SH SYNOPSIS
.B ioslint
[\\fIcommand\\fR] [\\fIoptions\\fR] [\\fIfile\\fR|\\fIfolder\\fR|\\fIpattern\\fR|\\-]...
.SH DESCRIPTION
ioslint reads the configurations of all routers of a network and says what keeps them from working together: keys that differ, tunnels
that cannot register, proposals that two routers never agree on, routes that do not come back. Nothing is sent anywhere.
.SH COMMANDS
${commands.map(section).join("")}.SH EXIT STATUS
.TP
0
nothing at or above \\fB\\-\\-fail\\-on\\fR
.TP
1
findings, or more warnings than \\fB\\-\\-max\\-warnings\\fR
.TP
2
the run itself failed; a line on standard error says why
.SH FILES
.TP
.I ioslint.yaml
the nearest upward from the working folder is the configuration
.TP
.I ~/.config/ioslint/config.yaml
allowPlugins: folders below which configurations may load plugins
`;
}
