/** The forms of text in which people keep configurations: each writes the routers of a network into one file. */
import type { Statement } from "../../src/syntax/ast.ts";
import { readDocument } from "../../src/syntax/document.ts";
import { prompts } from "../../src/syntax/generated/facts.ts";

/** A router and its running-config, which has a `hostname` line of its name and ends with `end`. */
export interface Router {
  readonly name: string;
  readonly text: string;
}

/** A file that holds all routers. */
export interface Written {
  readonly path: string;
  readonly text: string;
}

type Form = (routers: readonly Router[]) => Written;

/** The configuration without its `hostname`. */
export const unnamed = (text: string): string => text.replace(/^ho(st(name)?)? .*\n/gim, "");

const indented = (text: string, by = "    ") => text.replace(/^(?=.)/gm, by).replace(/^ +$/gm, "");
const fenced = (text: string) => `\`\`\`\n${text}\`\`\`\n`;
const joined = (path: string, write: (router: Router, index: number) => string, head = ""): Form => {
  return (routers) => ({ path, text: head + routers.map(write).join("") });
};

/** Under a heading of Markdown, in a fence, without `hostname`. */
const under = (heading: (name: string) => string): Form =>
  joined("all.md", ({ name, text }) => `${heading(name)}\n\n${fenced(unnamed(text))}\n`, "# Lab\n\n");

/** Below a remark, without `hostname`. */
const below = (title: (name: string) => string): Form =>
  joined("all.txt", ({ name, text }) => `${title(name)}\n${unnamed(text)}`);

/** Forms in which each router keeps its `hostname` line. */
export const namedForms: Readonly<Record<string, Form>> = {
  "one after the other": joined("all.txt", ({ text }) => text),
  "one after the other with a line between": (all) => ({
    path: "all.txt",
    text: all.map(({ text }) => text).join("\n"),
  }),
  "one after the other, without an end": joined("all.txt", ({ text }) => text.replace(/^end\n/m, "")),
  "with a byte order mark and line ends of Windows": (all) => ({
    path: "all.txt",
    text: `\uFEFF${all
      .map(({ text }) => text)
      .join("\n")
      .replaceAll("\n", "\r\n")}`,
  }),
  "with form feeds between them": joined("all.txt", ({ text }) => `${text}\f\n`),
  "below `show running-config`": joined(
    "all.log",
    ({ name, text }) => `${name}#show running-config\nBuilding configuration...\n\n${text}\n${name}#\n`,
  ),
  "below `show run`, with more outputs": joined(
    "all.log",
    ({ name, text }) =>
      `${name}#show run\nBuilding configuration...\n\n${text}\n${name}#show clock\n10:00:00.000 UTC\n${name}#\n`,
  ),
  "with times before all lines": (all) => ({
    path: "all.log",
    text: all.map(({ text }) => text.replace(/^/gm, "[2025-01-02 03:04:05] ")).join("\n"),
  }),
  "below `more system:running-config`": joined(
    "all.log",
    ({ name, text }) => `${name}#more system:running-config\n${text}\n${name}#exit\n`,
  ),
  "in captures without prompts": joined(
    "all.txt",
    ({ text }) =>
      `show startup-config\nUsing 2345 out of 262136 bytes\n!\n${text}\nshow clock\n*10:00:00.000 UTC Mon Jan 2 2023\n`,
  ),
  "as RANCID keeps them": joined(
    "all.txt",
    ({ text }) => `!RANCID-CONTENT-TYPE: cisco\n!\n!Chassis type: 2911\n!CPU: 1\n!\n${text}\n`,
  ),
  "page by page": joined("all.txt", ({ text }) =>
    text
      .split("\n")
      .map((line, index) =>
        index % 23 === 22 ? ` --More-- \b\b\b\b\b\b\b\b\b\b          \b\b\b\b\b\b\b\b\b\b${line}` : line,
      )
      .join("\n"),
  ),
  "with numbers before the lines": joined("all.txt", ({ text }) =>
    text
      .split("\n")
      .slice(0, -1)
      .map((line, index) => `${String(index + 1).padStart(4)}  ${line}\n`)
      .join(""),
  ),
};

/** Commands as somebody types them: without blanks before them, sections left with `exit`. */
const typed = (text: string) =>
  text
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith("!") && line !== "end")
    .map((line) => line.trim());

/** Each command behind the prompt of its mode. */
function prompted(name: string, text: string, sign: (mode: string) => string): string {
  const lines: string[] = [`${name}#configure terminal`];
  const enter = (statements: readonly Statement[], mode: string): void => {
    for (const { command, children, body } of statements) {
      const { opens } = command.syntax;
      lines.push([`${name}${sign(mode)}${command.syntax.text}`, ...(body ?? [])].join("\n"));
      enter(children, opens === undefined ? mode : (prompts[opens]?.[0] ?? "config"));
    }
  };
  for (const { statements } of readDocument("r.cfg", text).configs) enter(statements, "config");
  return `${lines.join("\n")}\n${name}(config)#end\n${name}#\n`;
}

/** Forms in which something else names the routers: each is tried with names of several kinds. */
export const titledForms: Readonly<Record<string, Form>> = {
  "under headings": under((name) => `## ${name}`),
  "under headings with `Configuration`": under((name) => `## Configuration ${name}`),
  "under headings with `Configuration of`": under((name) => `### Configuration of ${name}:`),
  "under headings with a number": (all) => ({
    path: "all.md",
    text: `# Lab\n\n${all.map(({ name, text }, index) => `## ${index + 1}. ${name}\n\n${fenced(unnamed(text))}`).join("\n")}`,
  }),
  "under headings in Spanish": under((name) => `## Configuración de ${name}`),
  "under headings in German": under((name) => `## Konfiguration von ${name}`),
  "under headings in French": under((name) => `## Configuration du routeur ${name}`),
  "under headings in Russian": under((name) => `## Настройка ${name}`),
  "under headings in Japanese": under((name) => `## ${name} の設定`),
  "under headings in Chinese": under((name) => `## ${name} 配置`),
  "under headings in Turkish": under((name) => `## ${name} yapılandırması`),
  "under headings in Polish": under((name) => `## Konfiguracja routera ${name}`),
  "under words in bold": under((name) => `**${name}**`),
  "under words in bold with a colon": under((name) => `**${name} configuration:**`),
  "under sentences": under((name) => `Configuration on ${name}:`),
  "under headings with their parts below": (all) => ({
    path: "all.md",
    text: `# Lab\n\n${all
      .map(({ name, text }) => {
        const [first, ...rest] = unnamed(text).split(/^(?=interface |router )/m);
        const parts = rest.map((part, index) => `### Part ${index + 2}\n\n${fenced(part)}`);
        return `## Configuration ${name}\n\n### Part 1\n\n${fenced(first ?? "")}\n${parts.join("\n")}`;
      })
      .join("\n")}`,
  }),
  "in literal blocks": joined(
    "all.rst",
    ({ name, text }) => `${name}\n${"=".repeat(name.length)}\n\nIt has::\n\n${indented(unnamed(text))}\n`,
  ),
  "in code blocks of reStructuredText": joined(
    "all.rst",
    ({ name, text }) =>
      `${name} setup\n${"-".repeat(name.length + 6)}\n\n.. code-block:: none\n\n${indented(unnamed(text), "   ")}\n`,
  ),
  "in quoted fences": (all) => ({
    path: "all.md",
    text: all
      .map(({ name, text }) => `## ${name}\n\n${fenced(unnamed(text))}\n`)
      .join("")
      .replace(/^/gm, "> "),
  }),
  "below remarks": below((name) => `!\n! ${name}\n!`),
  "below framed remarks": below((name) => `!=====================\n!  ${name}\n!=====================`),
  "below remarks with signs": below((name) => `### ${name} ###`),
  "below titles": below((name) => `${name}\n`),
  "below titles with a colon": below((name) => `${name}:\n`),
  "below sentences": below((name) => `Configuration of ${name}:\n`),
  "under headings, in fences of Cisco": (all) => ({
    path: "all.md",
    text: `# Lab\n\n${all.map(({ name, text }) => `### Configuration of ${name}\n\n\`\`\`cisco\n${unnamed(text)}\`\`\`\n`).join("\n")}`,
  }),
  "as scripts under framed titles": joined(
    "all.txt",
    ({ name, text }) => `!=====\n! ${name}\n!=====\nconf t\n${unnamed(text)}\n`,
  ),
  "as scripts under bare titles": joined(
    "all.txt",
    ({ name, text }) => `${name}\n\nenable\nconf t\n${unnamed(text)}wr\n\n`,
  ),
  "as scripts": joined(
    "all.txt",
    ({ name, text }) => `! ${name}\nenable\nconf t\n${typed(unnamed(text)).join("\n")}\nend\nwr\n\n`,
  ),
  "typed at prompts": joined("all.log", ({ name, text }) =>
    prompted(name, unnamed(text), (mode) => `(${mode})#`),
  ),
  "typed at prompts with blanks": joined("all.log", ({ name, text }) =>
    prompted(name, unnamed(text), (mode) => `(${mode})# `),
  ),
  "typed at prompts with blanks in them": joined("all.log", ({ name, text }) =>
    prompted(name, unnamed(text), (mode) => ` (${mode}) # `),
  ),
  "below `show run`": joined(
    "all.log",
    ({ name, text }) => `${name}#sh run\nBuilding configuration...\n\n${unnamed(text)}\n${name}#\n`,
  ),
  "with times before the lines": joined("all.log", ({ name, text }) =>
    `${name}#show run\n${unnamed(text)}`.replace(/^(?=.)/gm, "[2025-01-02 03:04:05] "),
  ),
  "as a topology of CML": (all) => ({
    path: "all.yaml",
    text: `nodes:\n${all.map(({ name, text }) => `- label: ${name}\n  configuration: |\n${indented(unnamed(text))}`).join("")}`,
  }),
  "as a topology in JSON": (all) => ({
    path: "all.json",
    text: JSON.stringify({
      nodes: all.map(({ name, text }) => ({ label: name, configuration: unnamed(text) })),
    }),
  }),
  "as a project of GNS3": (all) => ({
    path: "all.gns3",
    text: JSON.stringify(
      {
        name: "lab",
        topology: {
          nodes: all.map(({ name, text }) => ({
            name,
            node_type: "dynamips",
            properties: { startup_config: `${name}.cfg`, startup_config_content: unnamed(text) },
          })),
        },
      },
      undefined,
      4,
    ),
  }),
  "as a lab of EVE-NG": (all) => ({
    path: "all.unl",
    text: `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<lab name="lab" version="1" scripttimeout="300" lock="0">
  <topology>
    <nodes>
${all.map(({ name }, index) => `      <node id="${index + 1}" name="${name}" type="iol" template="iol" image="x.bin" config="1" left="1" top="1"/>\n`).join("")}    </nodes>
  </topology>
  <objects>
    <configs>
${all.map(({ text }, index) => `      <config id="${index + 1}">${Buffer.from(unnamed(text)).toString("base64")}</config>\n`).join("")}    </configs>
  </objects>
</lab>
`,
  }),
};
