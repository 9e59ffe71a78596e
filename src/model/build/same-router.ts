/** Tells whether two texts that name one router can be of one: two whole configurations whose interfaces bear different addresses cannot. */
import type { Config, Statement } from "../../syntax/ast.ts";
import { effective } from "../../syntax/effective.ts";
import { all } from "../../syntax/select.ts";

/** Texts taken for one router. */
export interface RouterTexts {
  readonly configs: Config[];
  /** By interface: addresses in its whole configurations, and files in which they stand; two of each address and file, which decide like all. */
  readonly bearings: Map<string, Bearing[]>;
}

interface Bearing {
  readonly address: string;
  readonly path: string;
}

/** A text, and the addresses of its interfaces if it is a whole configuration. */
interface Text {
  readonly config: Config;
  readonly addresses: ReadonlyMap<string, string>;
}

export function textOf(config: Config): Text {
  return { config, addresses: isWhole(config) ? addressesOf(config) : new Map() };
}

/** A router with its first text. */
export function newRouter(text: Text): RouterTexts {
  const router = { configs: [], bearings: new Map() };
  addText(router, text);
  return router;
}

/** Whether a text may be of a router: in other files none of its interfaces bears another address. */
export function mayBeOf({ bearings }: RouterTexts, { config, addresses }: Text): boolean {
  for (const [name, address] of addresses) {
    const known = bearings.get(name);
    if (known?.some((each) => each.address !== address && each.path !== config.path)) return false;
  }
  return true;
}

/** Adds a text to a router. */
export function addText({ configs, bearings }: RouterTexts, { config, addresses }: Text): void {
  const { path } = config;
  configs.push(config);
  for (const [name, address] of addresses) {
    const known = bearings.get(name);
    if (!known) bearings.set(name, [{ address, path }]);
    else if (isNews(known, { address, path })) known.push({ address, path });
  }
}

function isNews(known: readonly Bearing[], { address, path }: Bearing): boolean {
  const sameAddress = known.filter((each) => each.address === address);
  if (sameAddress.some((each) => each.path === path)) return false;
  return sameAddress.length < 2 && known.filter((each) => each.path === path).length < 2;
}

function isWhole({ statements }: Config): boolean {
  return all(statements, "Version").length > 0;
}

function addressesOf({ statements }: Config): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const line of all(effective(statements), "Interface")) {
    const address = primary(line.children);
    if (address !== undefined) found.set(line.command.name, address);
  }
  return found;
}

function primary(lines: readonly Statement[]): string | undefined {
  return all(effective(lines), "IpAddress").find(({ command }) => !command.secondary)?.command.address;
}
