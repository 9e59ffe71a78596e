/**
 * What a finding is about, whatever line it stands on: rule, device, the thing named (`interface Tunnel0 > ip nhrp nhs 10.0.0.1`)
 * and the peers. Two runs know a finding again by it: lines may move, values may change, other devices may come and go.
 */
import { posix } from "node:path";
import type { Place } from "../model/place.ts";
import type { Command, Config, Statement } from "../syntax/ast.ts";
import type { Document } from "../syntax/document.ts";
import { metaOf } from "../syntax/meta.ts";
import { remembered } from "../syntax/remembered.ts";
import { isSecret } from "../syntax/secret.ts";
import { visibleCommand } from "../syntax/visible.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { compareText } from "./order.ts";

export interface Fingerprint {
  readonly rule: string;
  /** Tells devices of one name apart; left out where names are enough. */
  readonly network?: string;
  readonly device: string;
  /** The line without its values, but with what names it, below the lines of its sections. Never holds a secret. */
  readonly object: string;
  /** The devices at the other end, sorted; left out when they are more than two: then it is about whoever they are. */
  readonly peers?: readonly string[];
}

/** Peers that are told by name. */
const few = 2;

/**
 * A function that gives fingerprints of findings in these documents.
 *
 * @param networkAt the name of the network of a file, where the user named networks
 */
export function fingerprinter(
  documents: readonly Document[],
  networkAt: (path: string) => string | undefined = () => undefined,
): (diagnostic: Diagnostic) => Fingerprint {
  const shared = sharedNames(documents);
  const byPath = new Map(documents.map((each) => [each.path, each]));
  return ({ rule, at, related }) => {
    const document = byPath.get(at.path);
    const others = new Set(related.map((each) => each.at.device).filter((name) => name !== at.device));
    const peers = [...others].sort(compareText);
    const network = networkAt(at.path) ?? (shared.has(at.device) ? posix.dirname(at.path) : undefined);
    return {
      rule,
      ...(network !== undefined && { network }),
      device: at.device,
      object: (document && objectAt(document, at)) ?? "",
      ...(peers.length <= few && { peers }),
    };
  };
}

/** Names that devices of several folders bear: their folders tell them apart. */
function sharedNames(documents: readonly Document[]): ReadonlySet<string> {
  const folders = new Map<string, string>();
  const shared = new Set<string>();
  for (const { path, configs } of documents) {
    for (const { name } of configs) {
      const folder = posix.dirname(path);
      if ((folders.get(name) ?? folder) !== folder) shared.add(name);
      folders.set(name, folder);
    }
  }
  return shared;
}

/** Whether two fingerprints are of one finding: of the peers, one that both name is enough. */
export function isSame(a: Fingerprint, b: Fingerprint): boolean {
  if (keyOf(a) !== keyOf(b)) return false;
  if (a.peers === undefined || b.peers === undefined) return true;
  const { peers } = b;
  return a.peers.length + peers.length === 0 || a.peers.some((peer) => peers.includes(peer));
}

/** Equal for all findings of a rule about one thing of one device. */
export function keyOf({ rule, network = "", device, object }: Fingerprint): string {
  return `${rule}\n${network}\n${device}\n${object}`;
}

/** By rule, device, object, peers. */
export function compareFingerprints(a: Fingerprint, b: Fingerprint): number {
  return (
    compareText(keyOf(a), keyOf(b)) || compareText((a.peers ?? []).join("\n"), (b.peers ?? []).join("\n"))
  );
}

function objectAt({ configs }: Document, at: Place): string | undefined {
  const named = configs.filter(({ name }) => name === at.device);
  for (const config of named.length === 0 ? configs : named) {
    const chain = indexOf(config.statements).get(at.line);
    if (chain !== undefined) return chain.map(nameOf).join(" > ");
  }
  return undefined;
}

/** The command of each line, below those that open its sections. */
const indexOf = remembered((all: Config["statements"]): ReadonlyMap<number, readonly Command[]> => {
  const index = new Map<number, readonly Command[]>();
  const add = (statements: readonly Statement[], above: readonly Command[]): void => {
    for (const { command, line, children } of statements) {
      const chain = [...above, command];
      if (!index.has(line)) index.set(line, chain);
      add(children, chain);
    }
  };
  add(all, []);
  return index;
});

/** The command without what its lines may differ in and still be about the same thing. */
function nameOf(command: Command): string {
  const { syntax, kind } = command;
  const { identity, defines, uses } = metaOf(kind);
  // Of what no identity is known the whole line counts; in an address of a file may be a password.
  const isNamed = identity.type === "single" || identity.type === "keyed" || identity.type === "merge";
  if (!isNamed || syntax.text.includes("://")) return visibleCommand(command);
  const kept = new Set([
    ...("by" in identity && identity.by !== undefined ? identity.by : []),
    ...defines.map(({ field }) => field),
    ...uses.map(({ field }) => field),
  ]);
  const fields: Readonly<Record<string, unknown>> = { ...command };
  const cut = Object.entries(syntax.spans)
    .filter(([field]) => !kept.has(field) || holdsSecret(fields[field]))
    .map(([, span]) => span)
    .sort((a, b) => b.start - a.start);
  const text = cut.reduce(
    (rest, { start, end }) => rest.slice(0, start - 1) + rest.slice(end - 1),
    syntax.text,
  );
  return text.trim().replace(/\s+/g, " ");
}

function holdsSecret(value: unknown): boolean {
  return Array.isArray(value) ? value.some(isSecret) : isSecret(value);
}
