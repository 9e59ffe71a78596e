/** Other names for those of a run: equal ones stay equal, different ones different, and what differs in case alone goes on to do so. */

/** What a word begins with that names nothing. Letters alone follow, since in a title a word with a number is the name of a device. */
export const plainWord = "word";

export interface NameMap {
  /**
   * The other name of a name.
   *
   * @param prefix what it begins with when the name is met for the first time, in letters, at least three
   */
  readonly of: (name: string, prefix: string) => string;
  /** The other name of a name that was met before, or is that of a device. */
  readonly known: (name: string) => string | undefined;
}

/** One name in all its spellings. */
interface Group {
  readonly prefix: string;
  readonly number: string;
  /** What stands between the two, by name in small letters. */
  readonly joints: Map<string, string>;
  readonly spellings: Map<string, string>;
  readonly taken: Set<string>;
}

/**
 * Starts with names whose order stays, since reports and rules go by it: those of devices. Such a name is one however it is written
 * (`Spoke-1`, `SPOKE1`), as the readers of write-ups take it.
 *
 * @param avoid words in small letters that no other name may be
 */
export function createNames(devices: readonly string[], prefix: string, avoid: ReadonlySet<string>): NameMap {
  const groups = new Map<string, Group>();
  const counts = new Map<string, number>();
  const found = [...new Set(devices.map(folded))].sort();
  const ofDevices = new Set(found);
  const keyOf = (name: string) => (ofDevices.has(folded(name)) ? folded(name) : name.toLowerCase());
  const grow = (key: string, prefix: string, digits: number): Group => {
    let count = counts.get(prefix) ?? 0;
    let number: string;
    do number = prefix === plainWord ? lettersOf(++count) : String(++count).padStart(digits, "0");
    while (avoid.has(`${prefix}${number}`.toLowerCase()));
    counts.set(prefix, count);
    const group = { prefix, number, joints: new Map(), spellings: new Map(), taken: new Set<string>() };
    groups.set(key, group);
    return group;
  };
  for (const key of found) grow(key, prefix, String(found.length).length + 1);
  return {
    of: (name, prefix) => spelled(groups.get(keyOf(name)) ?? grow(keyOf(name), prefix, 1), name),
    known: (name) => {
      const group = groups.get(keyOf(name));
      return group && spelled(group, name);
    },
  };
}

/** 1 is `a`, 27 is `aa`. */
function lettersOf(count: number): string {
  let text = "";
  for (let rest = count; rest > 0; rest = Math.floor((rest - 1) / 26))
    text = String.fromCharCode(0x61 + ((rest - 1) % 26)) + text;
  return text;
}

/** As the readers of titles fold names. */
function folded(name: string): string {
  return name.toLowerCase().replace(/[-_. ]+/g, "");
}

function spelled(group: Group, name: string): string {
  const known = group.spellings.get(name);
  if (known !== undefined) return known;
  const { prefix, number, joints, spellings, taken } = group;
  const lower = name.toLowerCase();
  const joint = joints.get(lower) ?? jointOf(joints.size);
  joints.set(lower, joint);
  let other = "";
  for (let variant = 0; other === "" || taken.has(other); variant++) {
    // More spellings than the prefix has: written apart, where they only stay different.
    const apart = variant >> (prefix.length + 1);
    other =
      cased(prefix === plainWord ? likeIn(name) : prefix, variant) +
      (apart === 0 ? joint : jointOf(joints.size + apart)) +
      number;
  }
  taken.add(other);
  spellings.set(name, other);
  return other;
}

/** Words of a text keep their capital, by which sentences and titles are told from commands. */
function likeIn(name: string): string {
  return /^[\p{Lu}\p{Lo}]/u.test(name) ? "Word" : plainWord;
}

function jointOf(index: number): string {
  return ["", "-", "_", "."][index] ?? "-".repeat(index - 2);
}

/** The prefix in one of its spellings: as it is, in small letters, in capitals, then letter by letter, of the last one first. */
function cased(prefix: string, variant: number): string {
  if (variant === 1) return prefix.toLowerCase();
  if (variant === 2) return prefix.toUpperCase();
  const changed = Math.max(0, variant - 2);
  return [...prefix]
    .map((letter, at) => {
      if (((changed >> (prefix.length - 1 - at)) & 1) === 0) return letter;
      return letter === letter.toLowerCase() ? letter.toUpperCase() : letter.toLowerCase();
    })
    .join("");
}
