/** Names of interfaces: any unambiguous beginning of the type, in any case, joined to its number or apart. */

/** Reads interface names with the types of one catalogue. */
export interface InterfaceNames {
  /** The full name of `tu3`, `Gi0/0/1.100`; undefined when it is no interface. */
  readonly read: (text: string) => string | undefined;
}

const joined = /^([A-Za-z][A-Za-z0-9-]*?)(\d+(?:\/\d+)*(?::\d+)?(?:\.\d+)?)$/;

/**
 * An abbreviation of several types means the first of them in the list, which is in the order in which a router is likely
 * to have them: `e0/1` Ethernet, `f1/0` FastEthernet, `te1/1` TenGigabitEthernet, `v10` Vlan.
 */
export function createInterfaceNames(types: readonly string[]): InterfaceNames {
  const lower = types.map((type) => type.toLowerCase());
  const known = new Map(types.map((type) => [type, type]));
  const fullType = (text: string): string | undefined => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const key = text.toLowerCase();
    const exact = lower.indexOf(key);
    const type = types[exact >= 0 ? exact : lower.findIndex((each) => each.startsWith(key))];
    if (type !== undefined) known.set(text, type);
    return type;
  };
  return {
    read: (text) => {
      const match = joined.exec(text);
      const type = match?.[1] && fullType(match[1]);
      return type ? type + match[2] : undefined;
    },
  };
}
