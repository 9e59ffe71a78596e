/** What may stand on the command line: the one table behind both readers of arguments, `--help` and the hints. */

export interface Option {
  /** Without the dashes. */
  readonly name: string;
  /** One letter. */
  readonly alias?: string;
  /** What stands for the value in `--help`; an option without one is a switch. */
  readonly value?: string;
  readonly help: string;
}

export interface CommandSpec {
  readonly name: string;
  readonly summary: string;
  /** What it takes besides options, as `--help` shows it. */
  readonly operand: string;
  readonly options: readonly Option[];
  /** Command lines with what each does. */
  readonly examples: readonly (readonly [string, string])[];
}

/** `--help` and `--version` are everywhere. */
export const common: readonly Option[] = [
  { name: "help", alias: "h", help: "Show this help" },
  { name: "version", alias: "V", help: "Show the version" },
];

/** Which configuration counts. */
const configuration: readonly Option[] = [
  {
    name: "config",
    value: "path",
    help: "Configuration to use instead of the nearest ioslint.yaml upward; --no-config uses none",
  },
  {
    name: "allow-plugins",
    help: "Load the plugins that the configuration names: code that comes with the files",
  },
];

/** Where findings go. */
const report: Option = {
  name: "format",
  alias: "f",
  value: "name",
  help: "Output format: stylish (default), unix, json, sarif, github, gitlab, junit, checkstyle, rdjson, markdown or html; name:file writes a file, any number of times",
};

/** The command that is meant when none is named. */
export const defaultCommand = "lint";

export const commands: readonly CommandSpec[] = [
  {
    name: "lint",
    summary: "Find what keeps the network from working (the default)",
    operand: "[file|folder|pattern|-]...",
    options: [
      report,
      {
        name: "fail-on",
        value: "severity",
        help: "Exit with 1 from this severity on: error (default), warning, info or never",
      },
      { name: "max-warnings", value: "number", help: "Exit with 1 when there are more warnings" },
      { name: "quiet", alias: "q", help: "Show errors only, and no progress" },
      {
        name: "rule",
        value: "id=severity",
        help: "Set a rule or topic/* to off, info, warning or error; any number of times",
      },
      { name: "only", value: "id", help: "Run this rule, or topic/*, and no others; any number of times" },
      {
        name: "tag",
        value: "name",
        help: "Run the rules of this topic or preset and no others; any number of times",
      },
      ...configuration,
      {
        name: "suppressions",
        help: "Leave out what comments and the configuration say, or show all with --no-suppressions",
      },
      { name: "suppress", value: "reason", help: "Add what is found to the configuration, under ignore" },
      {
        name: "baseline",
        value: "file",
        help: "Leave out what this file knows, and fail when it knows too much",
      },
      { name: "update-baseline", help: "Write what is found to the baseline" },
      { name: "prune-baseline", help: "Take out of the baseline what is no longer found" },
      { name: "new-from", value: "revision", help: "Leave out what the files had at this revision of git" },
      { name: "against", value: "folder", help: "Leave out what the same files have in another folder" },
      { name: "fix", help: "Put right in the files what can be put right safely, then show what is left" },
      {
        name: "unsafe-fixes",
        help: "With --fix or --fix-dry-run: also what may cut a session through the tunnel",
      },
      { name: "fix-captures", help: "With --fix: change outputs of routers too" },
      { name: "fix-dry-run", help: "Print what --fix would change as a unified diff, and change nothing" },
      { name: "remediation", help: "Print the commands to enter on each router instead of the findings" },
      { name: "watch", help: "Check again whenever a file changes, until stopped" },
      { name: "cache", help: "Keep what is found out of each file for the next run, in .ioslintcache" },
      { name: "cache-location", value: "folder", help: "Keep it in this folder instead" },
      { name: "threads", value: "number", help: "How many threads read files; 1 where files are few" },
      { name: "statistics", help: "Print how often each rule was found; as JSON with --format json" },
      { name: "stats", help: "Print to standard error how long each rule took" },
      { name: "stdin-filename", value: "path", help: "Name to show for standard input" },
      {
        name: "color",
        help: "Colours on, or off with --no-color; else as NO_COLOR, FORCE_COLOR and the terminal say",
      },
    ],
    examples: [
      ["ioslint hub.cfg spoke1.cfg spoke2.cfg", "check three routers together"],
      ["ioslint configs/", "check all configs below a folder"],
      ['ioslint "sites/**/*.cfg" --format json', "a pattern, for programs"],
      ["ssh hub 'show run' | ioslint - spoke1.cfg", "one config from standard input"],
      ["ioslint configs --fail-on warning", "a stricter pipeline"],
    ],
  },
  {
    name: "parse",
    summary: "Print the syntax tree of a config as JSON, secrets hidden",
    operand: "<file|->",
    options: [
      { name: "print", help: "Print the source back from the tree instead, byte for byte" },
      { name: "devices", help: "Print instead which lines went to which device, and why" },
    ],
    examples: [
      ["ioslint parse hub.cfg", "the syntax tree"],
      ["ioslint parse lab.md --devices", "whose lines are whose"],
    ],
  },
  {
    name: "coverage",
    summary: "Count the commands that are understood and list those that are not",
    operand: "[file|folder|pattern|-]...",
    options: [
      { name: "format", alias: "f", value: "name", help: "Output format: text (default) or json" },
      { name: "report-unknown", help: "Print what is not understood anonymised, for a bug report" },
      ...configuration,
    ],
    examples: [["ioslint coverage configs/", "what is not understood"]],
  },
  {
    name: "network",
    summary: "Show what was understood: clouds, members, and whether each pair comes up",
    operand: "[file|folder|pattern|-]...",
    options: [
      { name: "format", alias: "f", value: "name", help: "Output format: text (default) or json" },
      { name: "device", value: "name", help: "Only clouds of this device, and its pairs" },
      { name: "cloud", value: "subnet", help: "Only the cloud with this overlay subnet" },
      ...configuration,
    ],
    examples: [["ioslint network configs/", "the networks as ioslint sees them"]],
  },
  {
    name: "why",
    summary: "Tell whether two routers can talk, and at which step it breaks",
    operand: "<device> <device> [file|folder|pattern|-]...",
    options: [
      { name: "format", alias: "f", value: "name", help: "Output format: text (default) or json" },
      ...configuration,
    ],
    examples: [["ioslint why HUB SPOKE1 configs/", "the chain between two routers"]],
  },
  {
    name: "predict",
    summary:
      "Print what the routers should show: show dmvpn, show ip nhrp brief, show crypto ... sa, neighbours",
    operand: "[file|folder|pattern|-]...",
    options: [
      { name: "format", alias: "f", value: "name", help: "Output format: text (default) or json" },
      { name: "style", value: "name", help: "Layout of the text: classic (default) or xe" },
      { name: "device", value: "name", help: "Only this device" },
      ...configuration,
    ],
    examples: [["ioslint predict configs/", "what to expect on each router"]],
  },
  {
    name: "verify",
    summary: "Compare captured outputs of show commands with what the configurations predict",
    operand: "[file|folder|pattern|-]...",
    options: [
      report,
      {
        name: "captures",
        value: "path",
        help: "File or folder with outputs, any number of times; outputs among the configurations count too",
      },
      {
        name: "fail-on",
        value: "severity",
        help: "Exit with 1 from this severity on: error (default), warning, info or never",
      },
      ...configuration,
    ],
    examples: [["ioslint verify configs/ --captures outputs/", "do the routers show what they should?"]],
  },
  {
    name: "show",
    summary: "Print captured outputs of show commands as typed JSON",
    operand: "<file|->",
    options: [],
    examples: [["ioslint show capture.txt", "what the outputs in a file say"]],
  },
  {
    name: "compare",
    summary: "Tell what a change breaks and what it cures: findings and sessions of two states",
    operand: "<old> <new>",
    options: [
      { name: "format", alias: "f", value: "name", help: "Output format: text (default), json or markdown" },
      {
        name: "fail-on",
        value: "severity",
        help: "Exit with 1 when something new is this grave: error (default), warning, info or never",
      },
      ...configuration,
    ],
    examples: [
      ["ioslint compare main HEAD", "two revisions of git"],
      ["ioslint compare before/ after/", "two folders"],
    ],
  },
  {
    name: "anonymize",
    summary:
      "Write the configs with other secrets, addresses, names and texts, to share them: the findings stay",
    operand: "[file|folder|pattern|-]...",
    options: [
      { name: "output", alias: "o", value: "folder", help: "New folder to write to" },
      {
        name: "salt",
        value: "text",
        help: "Draw by this text: runs with the same one agree; without it by the contents of the files",
      },
      ...configuration,
    ],
    examples: [["ioslint anonymize configs/ -o shared/", "a network for a bug report"]],
  },
  {
    name: "config",
    summary: "Show what holds for a file and which line of the configuration says so",
    operand: "<file>",
    options: [
      { name: "format", alias: "f", value: "name", help: "Output format: text (default) or json" },
      ...configuration,
    ],
    examples: [["ioslint config configs/hub.cfg", "severity and origin of every rule"]],
  },
  {
    name: "init",
    summary: "Write an ioslint.yaml to start from, after a look at the files",
    operand: "",
    options: [],
    examples: [["ioslint init", "in the folder of the repository"]],
  },
  {
    name: "completion",
    summary: "Print the completion for a shell",
    operand: "<bash|zsh|fish>",
    options: [],
    examples: [["source <(ioslint completion bash)", "in ~/.bashrc"]],
  },
  {
    name: "rules",
    summary: "List all rules",
    operand: "",
    options: [
      { name: "format", alias: "f", value: "name", help: "Output format: text (default) or json" },
      ...configuration,
    ],
    examples: [["ioslint rules", "all rules with their severities"]],
  },
  {
    name: "explain",
    summary: "Print the page of a rule: what, why, examples, remedy",
    operand: "<rule>",
    options: [...configuration],
    examples: [["ioslint explain isakmp/key-mismatch", "the page of one rule"]],
  },
];

/** What one command takes, the common options included. */
export function optionsOf(command: CommandSpec): readonly Option[] {
  return [...command.options, ...common];
}

/** The command of this name; unknown names are no commands but files. */
export function commandNamed(name: string | undefined): CommandSpec | undefined {
  return commands.find((each) => each.name === name);
}

/** The names of all commands. */
export const commandNames: readonly string[] = commands.map((each) => each.name);
