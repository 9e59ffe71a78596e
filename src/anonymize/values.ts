/** What stands for the values of a run: the one place that knows both sides. */
import { type AddressMap, classLength, createAddressMap, isClassNetwork, isKept } from "./addresses.ts";
import { bitsOf } from "./bits.ts";
import { type Draw, drawWith } from "./key.ts";
import { createNames, type NameMap, plainWord } from "./names.ts";
import { type AsMap, createAsMap } from "./numbers.ts";
import { createSecrets, type SecretMap } from "./secrets.ts";
import { createSubnets, type Subnets } from "./subnets.ts";

/** Replaces values. */
export interface Values {
  readonly address: AddressMap;
  readonly as: AsMap;
  /** Whether a number is that of some AS of the run. */
  readonly isAs: (number: number) => boolean;
  readonly names: NameMap;
  readonly secrets: SecretMap;
  /** Whether a word is a secret of the run, wherever it stands. */
  readonly isSecret: (word: string) => boolean;
  readonly draw: Draw;
}

/** What a run holds. */
export interface Seen {
  readonly subnets: Subnets;
  readonly addresses: Set<string>;
  readonly as: Set<number>;
  /** In small letters. */
  readonly words: Set<string>;
  /** What names that are no words of a text begin with in the other network. */
  readonly names: Map<string, string>;
  readonly secrets: Set<string>;
}

/** Values that stay as they are and are noted down: the first of two walks through the files. */
export function recorder(): { readonly values: Values; readonly seen: Seen } {
  const seen: Seen = {
    subnets: createSubnets(),
    addresses: new Set(),
    as: new Set(),
    words: new Set(),
    names: new Map(),
    secrets: new Set(),
  };
  const named = (name: string, prefix: string) => {
    seen.words.add(name.toLowerCase());
    if (prefix !== plainWord && !seen.names.has(name)) seen.names.set(name, prefix);
    return name;
  };
  const secret = (text: string) => {
    seen.secrets.add(text);
    return text;
  };
  const values: Values = {
    address(text, length) {
      const bits = bitsOf(text);
      if (bits === undefined || isKept(bits)) return text;
      seen.addresses.add(text);
      if (length !== undefined) seen.subnets.add(bits, length);
      // `network 10.0.0.0`, without a mask: a network of its class.
      else if (bits.width === 32 && isClassNetwork(bits)) seen.subnets.add(bits, classLength(bits));
      return text;
    },
    as(number) {
      seen.as.add(number);
      return number;
    },
    isAs: () => false,
    names: { of: named, known: () => undefined },
    secrets: { stored: secret, clear: (text) => text },
    isSecret: () => false,
    draw: () => new Uint8Array(32),
  };
  return { values, seen };
}

/** So often another draw is tried when an other address is one that the run has as well. */
const rounds = 8;
/** Above so many addresses other draws would hardly help. */
const many = 2000;

/** Values for the second walk. */
export function valuesFor(seen: Seen, devices: readonly string[], salt: string): Values {
  const draw = drawWith(salt);
  const numbers = createAsMap(draw);
  // In order, so that what is drawn for one does not hang on where it is met.
  for (const each of [...seen.as].sort((a, b) => a - b)) numbers(each);
  const names = createNames(devices, "Rtr", seen.words);
  for (const [name, prefix] of seen.names) names.of(name, prefix);
  return {
    address: addressesFor(seen, salt),
    as: numbers,
    isAs: (number) => seen.as.has(number),
    names,
    secrets: createSecrets(draw),
    isSecret: (word) => seen.secrets.has(word),
    draw,
  };
}

function addressesFor({ subnets, addresses }: Seen, salt: string): AddressMap {
  let best: { readonly map: AddressMap; readonly same: number } | undefined;
  for (let round = 0; round < rounds && best?.same !== 0; round++) {
    const map = createAddressMap(subnets, drawWith(`${salt} ${round}`));
    const same = [...addresses].filter((each) => addresses.has(map(each))).length;
    if (best === undefined || same < best.same) best = { map, same };
    // So many are bound to meet.
    if (addresses.size > many) break;
  }
  return best?.map ?? ((text) => text);
}
