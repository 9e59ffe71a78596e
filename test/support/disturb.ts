/** What terminals, people and programs do to captures on their way into a file. None of it says anything of a router. */
import { type Choose, oneOf } from "../fuzz/choose.ts";

type Disturb = (text: string, choose: Choose) => string;

/** A line of a capture that holds a typed command, split at it. */
const typed = /^([\w.-]+)[#>](show .*)$/;

function lines(text: string, change: (line: string, index: number) => string): string {
  return text.split("\n").map(change).join("\n");
}

/** Changes the command of each line that has one. */
function commands(text: string, change: (command: string, device: string) => string): string {
  return lines(text, (line) => {
    const [, device, command] = typed.exec(line) ?? [];
    return device === undefined || command === undefined ? line : `${change(command, device)}`;
  });
}

const back = "\b".repeat(9);
const pagers: readonly ((line: string) => string)[] = [
  (line) => ` --More-- ${back}        ${back}${line}`,
  (line) => `--More--\r\u001b[K${line}`,
  (line) => `\u001b[7m--More--\u001b[0m\r        \r${line}`,
  (line) => ` --More-- \n${line}`,
  (line) => `<--- More --->\r              \r${line}`,
];

const messages = [
  "*Nov 25 10:11:12.131: %LINEPROTO-5-UPDOWN: Line protocol on Interface Tunnel9, changed state to down",
  "000123: *Nov 25 10:11:12.131: %SYS-5-CONFIG_I: Configured from console by netops on vty0 (172.16.0.9)",
  "Nov 25 2026 10:11:12.131 CET: %DUAL-5-NBRCHANGE: EIGRP-IPv4 120: Neighbor 10.20.0.12 (Tunnel0) is up: new adjacency",
  ".Nov 25 10:11:12.131: %CRYPTO-4-IKMP_NO_SA: IKE message from 192.0.2.77 has no SA and is not an initialization offer",
];

const stamps = [
  "[2026-11-25 10:11:12] ",
  "[10:11:12.345] ",
  "2026-11-25T10:11:12.345Z ",
  "2026-11-25T10:11:12+01:00 ",
  "2026-11-25 10:11:12 ",
];

const exec = [
  "Load for five secs: 5%/0%; one minute: 6%; five minutes: 6%",
  "Time source is NTP, 10:11:12.131 UTC Wed Nov 25 2026",
  "",
];

/** Of a word at least so many letters are typed that IOS understands it. */
function abbreviated(word: string, choose: Choose): string {
  if (word === "ipv6" || word.length < 3 || !/^[a-z-]+$/.test(word)) return word;
  const least = word.startsWith("is") || word.startsWith("in") || word.startsWith("ip") ? 3 : 2;
  return word.slice(0, Math.max(least, 1 + choose(word.length)));
}

export const disturbances: Readonly<Record<string, Disturb>> = {
  "a pager": (text, choose) =>
    lines(text, (line) => (choose(9) === 0 && !typed.test(line) ? oneOf(choose, pagers)(line) : line)),
  "colours and cursor movements": (text, choose) =>
    lines(text, (line) =>
      choose(5) > 0 ? line : `\u001b[K${line.replace(/\S+$/, (word) => `\u001b[1m${word}\u001b[0m`)}`,
    ),
  "carriage returns": (text, choose) => text.replaceAll("\n", oneOf(choose, ["\r\n", "\r\r\n"])),
  indentation: (text, choose) => text.replace(/^/gm, oneOf(choose, ["    ", "\t", "  "])),
  "a quotation": (text) => text.replace(/^/gm, "> "),
  "trailing blanks": (text) => text.replace(/$/gm, "  "),
  "time stamps of a terminal program": (text, choose) => text.replace(/^/gm, oneOf(choose, stamps)),
  "time stamps of the box": (text) =>
    lines(text, (line) => (typed.test(line) ? [line, ...exec].join("\n") : line)),
  "messages of the log": (text, choose) =>
    lines(text, (line) => (choose(9) === 0 ? `${oneOf(choose, messages)}\n${line}` : line)),
  "commands with typing mistakes": (text) =>
    commands(
      text,
      (command, device) =>
        `${device}#${command.replace("w ", "w x")}\n            ^\n% Invalid input detected at '^' marker.\n\n${device}#${command}`,
    ),
  abbreviations: (text, choose) =>
    commands(
      text,
      (command, device) =>
        `${device}#${command
          .split(" ")
          .map((word) => abbreviated(word, choose))
          .join(" ")}`,
    ),
  capitals: (text, choose) =>
    commands(text, (command, device) => {
      const [first = "", ...rest] = command.split(" ");
      return choose(2) === 0
        ? `${device}#${first.toUpperCase()} ${rest.join(" ")}`
        : `${device}#${command.charAt(0).toUpperCase()}${command.slice(1)}`;
    }),
  "other modes": (text, choose) =>
    commands(text, (command, device) =>
      oneOf(choose, [`${device}>${command}`, `${device}(config)#do ${command}`, `${device}# ${command}`]),
    ),
  "a command typed, erased and typed again": (text) =>
    commands(text, (command, device) => `${device}#${command}x\b \b`),
  "routers one command at a time": (text, choose) => {
    const parts = text.split(/^(?=[\w.-]+#show )/m);
    return parts
      .map((part) => ({ part, key: choose(1000) }))
      .toSorted((a, b) => a.key - b.key)
      .map(({ part }) => part)
      .join("");
  },
  "an end in the middle of a line": (text, choose) => text.slice(0, choose(text.length)).replace(/\n+$/, ""),
  "an end in the middle, at the pager": (text, choose) =>
    `${text
      .split("\n")
      .slice(0, choose(text.split("\n").length))
      .join("\n")}\n --More-- `,
};

/** Filters behind commands, and which lines they leave. */
export function filtered(text: string, choose: Choose): string {
  const parts = text.split(/^(?=[\w.-]+#show )/m);
  return parts
    .map((part) => {
      const [first = "", ...rest] = part.split("\n");
      const word = oneOf(choose, ["UP", "Tunnel", "10.", "static", "READY", "local", "nothing"]);
      const [filter, kept] = oneOf(choose, [
        [`include ${word}`, rest.filter((line) => line.includes(word))],
        [`exclude ${word}`, rest.filter((line) => !line.includes(word))],
        [
          `begin ${word}`,
          rest.slice(
            Math.max(
              0,
              rest.findIndex((line) => line.includes(word)),
            ),
          ),
        ],
      ] as const);
      return `${first} | ${filter}\n${kept.map((line) => `${line}\n`).join("")}`;
    })
    .join("");
}
