/** `ioslint completion`: what a shell needs to complete commands, options, formats, rules and files. Made from the one table. */
import { rules } from "../../../rules/generated/registry.ts";
import { presets } from "../../lint/presets.ts";
import { formats } from "../../report/reporter.ts";
import type { Io } from "../io.ts";
import type { Arguments } from "../request.ts";
import {
  type CommandSpec,
  commandNames,
  commands,
  defaultCommand,
  type Option,
  optionsOf,
} from "../table.ts";
import { chosen, onlyOperand } from "../values.ts";

export async function completion(read: Arguments, io: Io): Promise<number> {
  const shell = chosen(onlyOperand(read, "shell"), "shell", ["bash", "zsh", "fish"]);
  io.out(shell === "bash" ? bash() : shell === "zsh" ? zsh() : fish());
  return 0;
}

const ids = () => rules.map(({ id }) => id);
const topics = () => [...new Set(ids().map((id) => id.replace(/\/.*/, "")))];

/** The words that a value may be; none where it is a file or free. */
function wordsFor({ name, options }: CommandSpec, option: string): readonly string[] {
  if (!options.some((each) => each.name === option)) return [];
  if (option === "format")
    return name === defaultCommand ? formats.map((each) => each.name) : ["text", "json"];
  if (option === "fail-on") return ["error", "warning", "info", "never"];
  if (option === "only" || option === "rule") return ids();
  return option === "tag" ? [...topics(), ...presets.map((preset) => preset.name)] : [];
}

function operandWords({ name }: CommandSpec): readonly string[] {
  if (name === "explain") return ids();
  return name === "completion" ? ["bash", "zsh", "fish"] : [];
}

/** `--format`, and `-f` where there is one. */
function flagsOf({ name, alias }: Option): readonly string[] {
  return [`--${name}`, ...(alias === undefined ? [] : [`-${alias}`])];
}

function bash(): string {
  const cases = commands.map((command) => {
    const values = command.options.flatMap((option) => {
      const words = wordsFor(command, option.name);
      return words.length === 0
        ? []
        : [
            `        ${flagsOf(option).join("|")}) COMPREPLY=($(compgen -W "${words.join(" ")}" -- "$word")); return ;;`,
          ];
    });
    const flags = optionsOf(command).flatMap(flagsOf).join(" ");
    const operands = operandWords(command);
    const others =
      operands.length === 0
        ? ""
        : `\n      COMPREPLY=($(compgen -W "${operands.join(" ")}" -- "$word")); return`;
    return `    ${command.name})
      case $before in
${values.join("\n")}
      esac
      if [[ $word == -* ]]; then COMPREPLY=($(compgen -W "${flags}" -- "$word")); return; fi${others} ;;`;
  });
  return `# Completion of ioslint for bash: source <(ioslint completion bash)
_ioslint() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=${defaultCommand}
  case "\${COMP_WORDS[1]}" in
    ${commandNames.join("|")}) (( COMP_CWORD > 1 )) && command=\${COMP_WORDS[1]} ;;
  esac
  case $command in
${cases.join("\n")}
  esac
  COMPREPLY=($(compgen -f -- "$word"))
  if (( COMP_CWORD == 1 )); then COMPREPLY+=($(compgen -W "${commandNames.join(" ")}" -- "$word")); fi
}
complete -o filenames -F _ioslint ioslint
`;
}

function zsh(): string {
  const quoted = (text: string) => text.replaceAll("'", "'\\''").replace(/[[\]:]/g, "\\$&");
  const described = commands.map(({ name, summary }) => `    '${name}:${quoted(summary)}'`);
  const cases = commands.map((command) => {
    const specs = optionsOf(command).flatMap((option) => {
      const words = wordsFor(command, option.name);
      const value =
        option.value === undefined
          ? ""
          : `:${option.value}:${words.length > 0 ? `(${words.join(" ")})` : "_files"}`;
      return flagsOf(option).map((flag) => `      '*${flag}[${quoted(option.help)}]${value}'`);
    });
    const operands = operandWords(command);
    const rest = operands.length > 0 ? `(${operands.join(" ")})` : "_files";
    return `    ${command.name}) _arguments \\\n${specs.join(" \\\n")} \\\n      '*:file:${rest}' ;;`;
  });
  return `#compdef ioslint
# Completion of ioslint for zsh: ioslint completion zsh > "\${fpath[1]}/_ioslint"
_ioslint() {
  local -a names
  names=(
${described.join("\n")}
  )
  local command=\${words[2]}
  if (( CURRENT == 2 )); then _describe command names; command=${defaultCommand}; fi
  (( \${names[(I)$command:*]} )) && (( CURRENT > 2 )) && { shift words; (( CURRENT-- )) } || command=${defaultCommand}
  case $command in
${cases.join("\n")}
  esac
}
_ioslint "$@"
`;
}

function fish(): string {
  const quoted = (text: string) => text.replaceAll("\\", "\\\\").replaceAll("'", "\\'");
  const names = commandNames.join(" ");
  const lines = commands.flatMap((command) => {
    const isIt =
      command.name === defaultCommand
        ? `not __fish_seen_subcommand_from ${commandNames.filter((name) => name !== defaultCommand).join(" ")}`
        : `__fish_seen_subcommand_from ${command.name}`;
    const options = optionsOf(command).map((option) => {
      const words = wordsFor(command, option.name);
      const value =
        option.value === undefined ? "" : words.length > 0 ? ` -x -a '${words.join(" ")}'` : " -r";
      const short = option.alias === undefined ? "" : ` -s ${option.alias}`;
      return `complete -c ioslint -n '${isIt}' -l ${option.name}${short}${value} -d '${quoted(option.help)}'`;
    });
    const operands = operandWords(command);
    const rest =
      operands.length === 0 ? [] : [`complete -c ioslint -n '${isIt}' -f -a '${operands.join(" ")}'`];
    return [
      `complete -c ioslint -n 'not __fish_seen_subcommand_from ${names}' -a ${command.name} -d '${quoted(command.summary)}'`,
      ...options,
      ...rest,
    ];
  });
  return `# Completion of ioslint for fish: ioslint completion fish | source\n${lines.join("\n")}\n`;
}
