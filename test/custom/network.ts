/** A small DMVPN with two spokes, and what rules of a configuration say of it. */
import { inFolder, ioslint } from "../cli/program.ts";

interface Parts {
  /** Lines of the tunnel interface. */
  readonly tunnel?: string;
  /** Lines at the end. */
  readonly global?: string;
}

/** The hub's configuration with some lines more. */
export function hub({ tunnel = "", global = "" }: Parts = {}): string {
  return `version 15.7
hostname HUB
interface GigabitEthernet0/0
 ip address 198.51.100.1 255.255.255.0
interface Tunnel0
 ip address 10.9.0.1 255.255.255.0
 ip nhrp network-id 7
 ip nhrp map multicast dynamic
${tunnel} tunnel source GigabitEthernet0/0
 tunnel mode gre multipoint
${global}end
`;
}

/** A spoke's configuration with some lines more. */
export function spoke(number: number, { tunnel = "", global = "" }: Parts = {}): string {
  return `version 15.7
hostname SPOKE${number}
interface GigabitEthernet0/0
 ip address 198.51.100.1${number} 255.255.255.0
interface Tunnel0
 ip address 10.9.0.1${number} 255.255.255.0
 ip nhrp network-id 7
 ip nhrp nhs 10.9.0.1 nbma 198.51.100.1 multicast
${tunnel} tunnel source GigabitEthernet0/0
 tunnel mode gre multipoint
${global}end
`;
}

/** A router of no cloud. */
export function other(name: string, global: string): string {
  return `version 15.7\nhostname ${name}\ninterface GigabitEthernet0/0\n ip address 203.0.113.1 255.255.255.0\n${global}end\n`;
}

/** What the rules of an `ioslint.yaml` find, as `file:line message`, by file and line. */
export async function found(
  config: string,
  files: Readonly<Record<string, string>>,
): Promise<readonly string[]> {
  const { out, err } = await lintWith(config, files, ["--tag", "team"]);
  if (err !== "") throw new Error(err);
  return out
    .split("\n")
    .filter((line) => line.includes("[team/"))
    .map((line) => line.replace(/^([^:]+:\d+):\d+: \w+: (.*) \[team\/.*\]$/, "$1 $2"));
}

/** A run over the files with this configuration. */
export async function lintWith(
  config: string,
  files: Readonly<Record<string, string>>,
  words: readonly string[] = [],
) {
  return await inFolder({ ...files, "ioslint.yaml": config }, (cwd) =>
    ioslint([".", "-f", "unix", ...words], { cwd }),
  );
}
