/** Names of interfaces: any unambiguous beginning of the type, in any case, joined to its number or apart. */

/** Reads interface names with the types of one catalogue. */
export interface InterfaceNames {
  /** The full name of `tu3`, `Gi0/0/1.100`; undefined when it is no interface. */
  readonly read: (text: string) => string | undefined;
  /** Whether the text is a type without number, as in `Tunnel 3`. */
  readonly isType: (text: string) => boolean;
}

const joined = /^([A-Za-z][A-Za-z0-9-]*?)(\d+(?:\/\d+)*(?::\d+)?(?:\.\d+)?)$/;

/**
 * An abbreviation of several types means the first of them in the list, as IOS decides for the usual ones
 * (`t` is none, `te` TenGigabitEthernet). A single letter is accepted where only one type begins with it.
 */
export function createInterfaceNames(types: readonly string[]): InterfaceNames {
  const lower = types.map((type) => type.toLowerCase());
  const known = new Map<string, string | undefined>();
  const fullType = (text: string): string | undefined => {
    const key = text.toLowerCase();
    if (known.has(key)) return known.get(key);
    const type = findType(key, lower, types);
    if (key.length < 24) known.set(key, type);
    return type;
  };
  return {
    read: (text) => {
      const match = joined.exec(text);
      const type = match?.[1] && fullType(match[1]);
      return type ? type + match[2] : undefined;
    },
    isType: (text) => /^[A-Za-z]/.test(text) && fullType(text) !== undefined,
  };
}

function findType(key: string, lower: readonly string[], types: readonly string[]): string | undefined {
  const exact = lower.indexOf(key);
  if (exact >= 0) return types[exact];
  const first = lower.findIndex((type) => type.startsWith(key));
  if (key.length === 1 && lower.findLastIndex((type) => type.startsWith(key)) !== first) return undefined;
  return types[first];
}
