/** Ways to write the same network otherwise. Each changes texts only, never what the routers do. */
import type { Text } from "../support/lint.ts";

export interface Change {
  /** What is changed, in a sentence. */
  readonly what: string;
  apply(text: string, file: Text): string;
}

const tunnelHeader = /^interface Tunnel\d+$/;

export const changes: readonly Change[] = [
  {
    what: "lines end in CRLF",
    apply: (text) => text.replaceAll("\n", "\r\n"),
  },
  {
    what: "blank lines and remarks stand between the lines",
    apply: (text) => perLine(text, (line) => (line === "!" ? "!\n\n! checked\n!" : line)),
  },
  {
    what: "lines end in blanks",
    apply: (text) =>
      perLine(text, (line) => (/^ *(ip|tunnel|crypto|router|neighbor) /.test(line) ? `${line}  ` : line)),
  },
  {
    what: "keywords begin with a capital",
    apply: (text) =>
      text.replace(
        /^( *)(interface|router|crypto|ip|tunnel|no|network|neighbor|set|match)\b/gm,
        (_, blanks, word) => {
          return blanks + word.charAt(0).toUpperCase() + word.slice(1);
        },
      ),
  },
  {
    what: "keywords stand in capitals",
    apply: (text) =>
      text.replace(/^( *)(tunnel source|ip address|ip nhrp map|ip nhrp nhs|ip mtu)\b/gm, (line) =>
        line.toUpperCase(),
      ),
  },
  {
    what: "keywords and interface types are abbreviated",
    apply: (text) =>
      text
        .replace(/^interface Tunnel/gm, "int Tu")
        .replace(/^( *)ip address /gm, "$1ip addr ")
        .replace(/^( *)tunnel source GigabitEthernet/gm, "$1tun sou Gi")
        .replace(/^( *)tunnel mode gre multipoint/gm, "$1tun mode gre multi")
        .replace(/^( *)description /gm, "$1desc ")
        .replace(/^( *)ip nhrp network-id /gm, "$1ip nhrp network "),
  },
  {
    what: "descriptions are others",
    apply: (text) =>
      perLine(text, (line) => {
        if (tunnelHeader.test(line))
          return `${line}\n description tunnel key 1, see no shutdown and ip nhrp nhs 1.2.3.4`;
        return line.startsWith(" description ") ? [] : line;
      }),
  },
  {
    what: "sections stand in the opposite order",
    apply: (text) => {
      const sections = sectionsOf(text);
      return [...sections.slice(0, -1).toReversed(), ...sections.slice(-1)].flat().join("\n");
    },
  },
  {
    what: "the lines inside tunnels stand in the opposite order",
    apply: (text) =>
      sectionsOf(text)
        .flatMap((lines) =>
          tunnelHeader.test(lines[0] ?? "") ? [...lines.slice(0, 1), ...reversed(lines.slice(1))] : lines,
        )
        .join("\n"),
  },
  {
    what: "a tunnel is entered again at the end for the second half of its lines",
    apply: (text) => {
      const later: string[] = [];
      const kept = sectionsOf(text).map((lines) => {
        const [header = ""] = lines;
        if (!tunnelHeader.test(header)) return lines;
        const half = Math.ceil(lines.length / 2);
        later.push(header, ...lines.slice(half));
        return lines.slice(0, half);
      });
      return beforeEnd(kept.flat().join("\n"), later);
    },
  },
  {
    what: "a wrong value stands first and the right one below it",
    apply: (text) =>
      text
        .replace(/^ tunnel key (\d+)$/gm, " tunnel key 7\n tunnel key $1")
        .replace(/^ ip mtu (\d+)$/gm, " ip mtu 1500\n ip mtu $1"),
  },
  {
    what: "an address is taken away that was never there",
    apply: (text) =>
      perLine(
        beforeEnd(text, [
          "no ip route 10.254.0.0 255.255.0.0 192.0.2.254",
          "no crypto isakmp key Nothing address 192.0.2.253",
        ]),
        (line) =>
          tunnelHeader.test(line) ? `${line}\n no ip nhrp map 10.254.0.1 192.0.2.254\n no shutdown` : line,
      ),
  },
  {
    what: "features are added that have nothing to do with tunnels",
    apply: (text, { path }) =>
      beforeEnd(text, [
        "interface Loopback77",
        " description management",
        // Another one on each router: protocols without a `router-id` line take the highest.
        ` ip address 10.254.77.${[...path].reduce((sum, letter) => (sum * 3 + letter.charCodeAt(0)) % 251, 1)} 255.255.255.255`,
        "!",
        "ip dhcp excluded-address 10.254.78.1 10.254.78.20",
        "ip dhcp pool PRINTERS",
        " network 10.254.78.0 255.255.255.0",
        " default-router 10.254.78.1",
        "!",
        "snmp-server location second floor",
        "banner motd ^C",
        " interface Tunnel1",
        "  tunnel key 1",
        "^C",
      ]),
  },
  {
    what: "the names of profiles, sets, keyrings and proposals are others on this router",
    apply: renamed,
  },
];

function perLine(text: string, change: (line: string) => string | readonly string[]): string {
  return text.split("\n").flatMap(change).join("\n");
}

function beforeEnd(text: string, lines: readonly string[]): string {
  return text.replace(/\nend\n/, () => `\n${lines.join("\n")}\n!\nend\n`);
}

/** Lines by top-level command: each with what is indented below it. */
function sectionsOf(text: string): string[][] {
  const sections: string[][] = [];
  for (const line of text.split("\n")) {
    const last = sections.at(-1);
    if (last !== undefined && line.startsWith(" ")) last.push(line);
    else sections.push([line]);
  }
  const end = sections.findIndex((lines) => lines[0] === "end");
  return [...sections.slice(0, end), sections.slice(end).flat()];
}

function renamed(text: string): string {
  const definition =
    /^crypto (?:ipsec profile|ipsec transform-set|ikev2 profile|ikev2 keyring|ikev2 proposal|ikev2 policy|isakmp profile|keyring) (\S+)/gm;
  const names = new Set(
    [...text.matchAll(definition)].flatMap(([, name]) =>
      name === undefined || name === "default" ? [] : [name],
    ),
  );
  const carriers =
    /^ *(crypto |set (transform-set|ikev2-profile|isakmp-profile) |keyring |proposal |tunnel protection )/;
  return perLine(text, (line) =>
    carriers.test(line)
      ? line.replace(/(?<= )\S+/g, (word, at) =>
          names.has(word) && isName(line, at) ? `${word}-RENAMED` : word,
        )
      : line,
  );
}

/** Whether the word at this place can be a name: it follows a keyword that takes one. */
function isName(line: string, at: number): boolean {
  return /(profile|transform-set|keyring|local|proposal|policy|-profile) $/.test(line.slice(0, at));
}

/** The other way round, but for the VRF: entering it takes addresses away that stand before it. */
function reversed(lines: readonly string[]): readonly string[] {
  const isVrf = (line: string) => / vrf forwarding /.test(line);
  return [...lines.filter(isVrf), ...lines.filter((line) => !isVrf(line)).toReversed()];
}
