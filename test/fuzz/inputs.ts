/** Inputs for the fuzzer: bytes, words of the catalogue, lines of real texts put together, lines that the catalogue describes. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import type { CommandLine } from "../../src/grammar/catalogue.ts";
import { makeLine, readProject, spoil, textOf } from "../grammar/lines.ts";
import { type Choose, oneOf, several } from "./choose.ts";

/** What inputs are made from. */
export interface Material {
  readonly lines: readonly CommandLine[];
  readonly modes: readonly string[];
  readonly keywords: readonly string[];
  /** Lines of configurations and write-ups. */
  readonly texts: readonly string[];
}

const FOLDERS = ["fixtures", "rules", "../shared/corpus/dmvpn", "../shared/corpus/ios"];
const MOST_TEXTS = 60_000;

/** Reads the catalogue and, where they are, the texts of the project and the corpus. */
export function readMaterial(folders = FOLDERS): Material {
  const { kinds, modes } = readProject();
  const lines = kinds.flatMap((kind) => kind.lines);
  const keywords = new Set<string>();
  const collect = (part: CommandLine["words"]): void => {
    if (part.type === "leaf") keywords.add(part.keyword ?? "7");
    else if (part.type === "sequence" || part.type === "options") part.items.forEach(collect);
    else if (part.type === "choice") part.branches.forEach(collect);
    else collect(part.item);
  };
  for (const line of lines) collect(line.words);
  const texts = new Set<string>();
  for (const path of folders.filter((each) => existsSync(each)).flatMap(filesIn))
    for (const line of readFileSync(path, "utf8").split("\n"))
      if (line.length < 200 && texts.size < MOST_TEXTS) texts.add(line);
  return { lines, modes, keywords: [...keywords], texts: [...texts] };
}

function filesIn(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    return statSync(path).isDirectory() ? filesIn(path) : [path];
  });
}

/** What stands around configurations, and what readers look for. */
const AROUND = [
  "hostname R1",
  "hostname R2",
  "R1#show run",
  "R1(config)#",
  "R1(config-if)#ip mtu 1400",
  "R2(config)#interface Tunnel0",
  "R1 (config)# router eigrp 1",
  "somesayR1#sh run",
  "R1 (config) # ip cef",
  '<lab name="l">',
  '<node id="1" name="R1">',
  '<config id="1">aG9zdG5hbWUgUjEKaXAgY2VmCg==</config>',
  '{"name": "R1", "startup_config_content": "hostname R1\\nip cef\\n"}',
  "1  hostname R1",
  "2: ip cef",
  "## Configuration NORD",
  "## Configuration SUED",
  "NORD \u306e\u8a2d\u5b9a",
  "! OST",
  "! WEST",
  "interface Tunnel0",
  " ip address 10.0.0.1 255.255.255.0",
  " ip address 10.0.0.2 255.255.255.0",
  "end",
  "```",
  "```ios",
  "~~~",
  "> ```",
  "> ",
  "## R1",
  "# HUB",
  "! ROUTER 2 - SPOKE",
  "!=====",
  "R1, R2 and R3 (same on all)",
  "All spokes",
  "Spoke - 2",
  "Configuration of Spoke-A:",
  "end",
  "exit",
  "conf t",
  "wr",
  "y",
  "do show ip route",
  "% Invalid input detected at '^' marker.",
  "  ^",
  "*Mar  1 00:00:00.001: %SYS-5-CONFIG_I: x",
  " --More-- \b\b\b\b   \b\b\b\b ip mtu 1",
  "x\b\by\b",
  "R1(config)#interface Tun\b\b\b\b\b$Tunnel0",
  "\u001b[1mhostname R3\u001b[0m",
  "10:11:12.345 ip cef",
  "[2025-01-02 03:04:05] hostname R4",
  "nodes:",
  "- label: R1",
  "  configuration: |-",
  '  configuration: "hostname R9\\ninterface Tunnel0\\n ip mtu 1400\\n"',
  "  configuration: 'a",
  "&#x20;ip mtu 1400",
  "\\---",
  "banner motd ^C",
  "^C",
  "\u0003",
  "crypto pki certificate chain X",
  " certificate ca 01",
  "  30820194 ABCD",
  "  quit",
  "macro name m",
  "@",
  "version 15.9",
  "!",
  "",
  " ",
  "\t",
  "\f",
  "::",
  ".. code-block:: ios",
  "    interface Tunnel0",
  "=====",
  "interface Tunnel0",
  " ip address 10.0.0.1 255.255.255.0",
  "default interface Gi0/0",
  "no interface Tunnel0",
  "interface {{ links[0] }}",
  " pre-shared-key <removed>",
  "R1(config)#$address 10.0.0.1",
  "PC1> ip 10.0.0.1/24",
];

const ENDS = ["\n", "\n", "\n", "\n", "\r\n", "\r", "\r\r\n", ""];

/** A line that a mode of the catalogue describes, or nearly. */
export function someLine(
  { lines, keywords, texts }: Material,
  choose: Choose,
): { mode: string; text: string } {
  const line = oneOf(choose, lines);
  const mode = oneOf(choose, line.modes);
  const made = makeLine(line.words, choose);
  const word = () => oneOf(choose, keywords);
  switch (choose(8)) {
    case 0:
      return { mode, text: several(choose, 8, word).join(" ") };
    case 1:
      return { mode, text: oneOf(choose, texts).trim() };
    case 2:
      return { mode, text: made.length === 0 ? word() : oneOf(choose, spoil(made, choose)) };
    case 3:
      return { mode, text: `no ${textOf(made)}`.slice(0, choose(80)) };
    case 4:
      return {
        mode,
        text: textOf(
          made.map((each) => ({ ...each, text: each.text.slice(0, 1 + choose(each.text.length || 1)) })),
        ),
      };
    case 5:
      return { mode, text: some(choose, 40) };
    default:
      return { mode, text: textOf(made) };
  }
}

/** A text of some lines. */
export function someText(material: Material, choose: Choose): string {
  const kind = choose(10);
  if (kind === 0) return some(choose, 200);
  const make = (): string => {
    const indent = " ".repeat(oneOf(choose, [0, 0, 0, 1, 1, 2, 3, 8]));
    switch (choose(kind < 4 ? 3 : 6)) {
      case 0:
        return oneOf(choose, AROUND);
      case 1:
        return oneOf(choose, material.texts);
      case 2:
        return indent + someLine(material, choose).text;
      case 3:
        return `R${1 + choose(3)}(${oneOf(choose, ["config", "config-if", "config-router", "cfg-crypto-trans"])})#${someLine(material, choose).text}`;
      case 4:
        return `${oneOf(choose, ["! ", "# ", "> ", "- ", "* "])}${oneOf(choose, AROUND)}`;
      default:
        return some(choose, 20);
    }
  };
  const end = oneOf(choose, ENDS);
  return several(choose, 25, () => make() + (choose(12) === 0 ? oneOf(choose, ENDS) : end)).join("");
}

/** Characters of all kinds. */
function some(choose: Choose, most: number): string {
  const character = () =>
    String.fromCharCode(
      choose(4) === 0 ? choose(0x10000) : choose(6) === 0 ? choose(0x20) : 0x20 + choose(0x5f),
    );
  return several(choose, most, character).join("");
}
