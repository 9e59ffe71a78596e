/** Small networks from texts: each router says only what a test is about. */
import { buildDevices } from "../../src/model/build/device.ts";
import { buildNetwork } from "../../src/network/build.ts";
import { linksOf } from "../../src/network/links.ts";
import type { Cloud, Member, Network } from "../../src/network/types.ts";
import { readDocument } from "../../src/syntax/document.ts";

/** What a router's text is made of. Lines of `tunnel`, `wan` and `global` are added to the usual ones. */
export interface RouterOptions {
  /** Overlay address; null for none. */
  readonly overlay?: string | null;
  /** Transport address; null for DHCP. */
  readonly nbma?: string | null;
  /** `ip nhrp nhs` lines without the first words. */
  readonly nhs?: readonly string[];
  readonly mode?: string;
  readonly tunnel?: string;
  readonly wan?: string;
  readonly global?: string;
  readonly version?: string | null;
}

/** A complete configuration with Tunnel0 (mGRE, 10.0.0.x/24 by default) on GigabitEthernet1. */
export function router(name: string, options: RouterOptions = {}): string {
  const { overlay, nbma, nhs = [], mode = "tunnel mode gre multipoint", version = "15.7" } = options;
  const address = (given: string | null | undefined, none: string, mask: string) =>
    given ? ` ip address ${given}${given.includes(" ") ? "" : ` ${mask}`}` : none;
  return [
    version === null ? "" : `version ${version}`,
    `hostname ${name}`,
    options.global ?? "",
    "interface Tunnel0",
    address(overlay, " no ip address", "255.255.255.0"),
    " ip nhrp network-id 1",
    ...nhs.map((each) => ` ip nhrp nhs ${each}`),
    " tunnel source GigabitEthernet1",
    ` ${mode}`,
    indented(options.tunnel),
    "interface GigabitEthernet1",
    address(nbma, " ip address dhcp", "255.255.255.252"),
    indented(options.wan),
    "end",
  ]
    .filter((line) => line !== "")
    .join("\n");
}

function indented(lines = ""): string {
  return lines.replace(/^(?=.)/gm, " ");
}

/** The networks of these texts, each in a file of its own: `a.cfg` and so on, or the path given. */
export function networkOf(...texts: readonly (string | readonly [path: string, text: string])[]): Network {
  const documents = texts.map((each, index) => {
    const [path, text] = typeof each === "string" ? [`${index}.cfg`, each] : each;
    return readDocument(path, text);
  });
  return buildNetwork(buildDevices(documents));
}

/** The one cloud of these texts. */
export function cloudOf(...texts: readonly string[]): Cloud {
  const { clouds } = networkOf(...texts);
  const [cloud] = clouds;
  if (!cloud || clouds.length > 1) throw new Error(`one cloud expected, not ${clouds.length}`);
  return cloud;
}

/** The member of a device. */
export function memberOf(cloud: Cloud, device: string): Member {
  const found = cloud.members.find((each) => each.device.name === device);
  if (!found) throw new Error(`no member ${device}`);
  return found;
}

/** Two members by device name. */
export function pairOf(cloud: Cloud, a: string, b: string): readonly [Member, Member] {
  return [memberOf(cloud, a), memberOf(cloud, b)];
}

/** Device names, in order. */
export function names(members: readonly Member[]): readonly string[] {
  return members.map((each) => each.device.name);
}

/** Links as `hub-spoke A B`, sorted. */
export function linkNames(cloud: Cloud): readonly string[] {
  return linksOf(cloud)
    .map(({ kind, a, b }) => `${kind} ${a.device.name} ${b.device.name}`)
    .sort();
}

/** HUB at 10.0.0.1 and 192.0.2.1, redirecting. */
export function hub(options: RouterOptions = {}): string {
  return router("HUB", {
    overlay: "10.0.0.1",
    nbma: "192.0.2.1",
    ...options,
    tunnel: `ip nhrp redirect\nip nhrp map multicast dynamic\n${options.tunnel ?? ""}`,
  });
}

/** Spoke N (SPOKE1 at 10.0.0.11 and 203.0.113.5, SPOKE2 at 10.0.0.12 and 203.0.113.9, ...) of HUB. */
export function spoke(number: number, options: RouterOptions = {}): string {
  return router(`SPOKE${number}`, {
    overlay: `10.0.0.${10 + number}`,
    nbma: `203.0.113.${1 + number * 4}`,
    nhs: ["10.0.0.1 nbma 192.0.2.1 multicast"],
    ...options,
    tunnel: `ip nhrp shortcut\n${options.tunnel ?? ""}`,
  });
}
