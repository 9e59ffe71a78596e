/** Names of devices where no `hostname` says one: from the file, and in which words a line may name a device. */
import {
  ALL,
  isBox,
  isName,
  isNameOfPlace,
  isRoleName,
  isRoleWord,
  JOINTS,
  MENTIONS,
  PLURAL_ROLES,
} from "./vocabulary.ts";

/** File names that say nothing about the device: its folder does. */
const GENERIC =
  /^(startup|running|run|start|show-run|sh-run|show|config|configs|configuration|configurations|readme|index|router|device|cisco|ios|notes?|solution|final|initial|backup)([-_. ]?(config|confg|cfg|run|running|configuration))?$/i;

/** The name of the device that a file is named after. */
export function nameOfFile(path: string): string {
  const parts = path.split(/[/\\]/).filter((part) => part !== "" && part !== ".");
  const file = parts.at(-1) ?? path;
  const stem = file
    .replace(/\.(cfg|conf|txt|ios|config|log|md|markdown|rst|adoc|ya?ml|json|j2|jinja2?|tmpl|tpl)$/i, "")
    .replace(/-confg$/i, "");
  const folder = parts.at(-2);
  return GENERIC.test(stem) && folder !== undefined && folder !== ".." ? folder : stem;
}

/** One name however it is written: `Spoke-1`, `SPOKE 1` and `spoke_1`. */
export function folded(name: string): string {
  return name.toLowerCase().replace(/[-_. ]+/g, "");
}

/** Names of devices that a text shows, by their folded form. */
export interface Names {
  readonly get: (name: string) => string | undefined;
  readonly set: (name: string, device: string) => void;
  /** What a device is called besides; what two devices are called is the name of none. */
  readonly call: (name: string, device: string) => void;
}

/** Names on top of those known before, which it leaves as they are. */
export function namesOver(known: Names | undefined): Names {
  const own = new Map<string, string>();
  const called = new Map<string, string>();
  return {
    get: (name) => {
      const key = folded(name);
      return own.get(key) ?? (called.get(key) || known?.get(name));
    },
    set: (name, device) => {
      own.set(folded(name), device);
    },
    call: (name, device) => {
      const key = folded(name);
      called.set(key, (called.get(key) ?? device) === device ? device : "");
    },
  };
}

/** A word that looks like the name of a device and not like that of a lab. */
export function isNameOfDevice(text: string): boolean {
  return isName(text, true);
}

/** What a line says about the device to which the next lines belong. */
export interface Announcement {
  /** The devices as the line names them; several share what follows. Empty: the line speaks of several without naming them. */
  readonly names: readonly string[];
  /** What the line calls its only device besides. */
  readonly aliases: readonly string[];
  /** Hardly anything but names and what they are stands there. */
  readonly isTitle: boolean;
  /** The device is named by its role alone (`HUB`). */
  readonly isRole: boolean;
}

/** Longer lines announce nothing. */
const LONGEST = 140;
const MOST_WORDS_OF_TITLE = 10;
const MOST_WORDS_OF_PART = 5;

interface Token {
  readonly text: string;
  /** Number of the part of the line (between brackets, dashes, colons) in which it stands. */
  readonly part: number;
}

interface Candidate {
  readonly name: string;
  readonly first: number;
  readonly last: number;
  readonly strength: "known" | "name" | "role";
}

/**
 * The device that a line announces: `R1`, `DC-CORE — Hub`, `ROUTER 2 – SPOKE 1`, `Spoke - 2`, `Configuración del HUB`.
 * @param known names of devices that the text shows elsewhere
 * @returns undefined for lines about a topic, and for those that only mention devices
 */
export function announcedIn(text: string, known: Names): Announcement | undefined {
  if (text.length > LONGEST) return undefined;
  const tokens = tokensOf(text);
  const all = candidatesIn(tokens, known);
  const isShort = tokens.length <= MOST_WORDS_OF_TITLE && !/\p{L}[.;?]\s+\S/u.test(text);
  if (all.length === 0) {
    const isAll = tokens.some(
      ({ text: word }, index) =>
        PLURAL_ROLES.has(word.toLowerCase()) ||
        (ALL.has(word.toLowerCase()) && isRoleWord(tokens[index + 1]?.text)),
    );
    return isAll ? { names: [], aliases: [], isTitle: isShort, isRole: true } : undefined;
  }
  const meant = all.filter(({ first, last }) => !isMentioned(tokens, first, last));
  if (meant.length === 0 || isHubAndSpoke(meant)) return undefined;
  const list = listIn(tokens, meant);
  if (list.length > 1)
    return { names: list.map((each) => each.name), aliases: [], isTitle: isShort, isRole: false };
  const chosen =
    meant.find((each) => each.strength === "known") ??
    meant.find((each) => each.strength === "name") ??
    (meant[0] as Candidate);
  const others = meant.filter((each) => each !== chosen && isBeside(tokens, chosen, each));
  // Two names in one breath: the line is about both, or about what is between them.
  const rivals = meant.filter(
    (each) => each !== chosen && !others.includes(each) && each.strength !== "role",
  );
  if (rivals.length > 0) return undefined;
  return {
    names: [chosen.name],
    aliases: others.map((each) => each.name),
    isTitle: isShort && isAmongFew(tokens, chosen),
    isRole: chosen.strength === "role",
  };
}

/** The words of a line without its decoration, and in which part of the line each stands. */
function tokensOf(text: string): readonly Token[] {
  const bare = text
    .replace(/<\/?[a-z][a-z0-9]*( [^<>]*)?>/gi, " ")
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\[\/?(?:b|i|u|h\d|size|color|font|center)(?:=[^\]]*)?\]|^h[1-6]\. |\\[a-z]+\*?(?=\{)/gi, " ")
    .replace(/&[a-z]+;|&#x?[0-9a-f]+;/gi, " ")
    .replace(/\.(cfg|conf|txt|ios|config|log)\b/gi, " ")
    .replace(/\b(\p{L}[\p{L}\p{N}]*)\/(?=\p{L}[\p{L}\p{N}]*(?:[\s,:)]|$))/gu, "$1 & ")
    .replace(/[`*"'\u201c\u201d\u00ab\u00bb#!{}~]+/g, " ")
    .replace(/[=_+-]{2,}/g, " | ")
    .replace(/(<?[-=]+>|\u2192|\u2194|\u279c|\u21d2)/g, " \u2192 ")
    .replace(
      /^\s*(?:[\u2022\u00b7\u25aa\u25ba\u25b6\u2013\u2014-]\s+|\(?\d{1,2}[.)]\s+|\(?[a-z][.)]\s+)+/i,
      " ",
    )
    .replace(/\s[-\u2013\u2014]\s(?=\d{1,3}\b)/g, " ")
    .replace(/(?<=[A-Za-z])\s*-(?=\d{1,3}(?:\s|$))/g, (dash) => (dash === "-" ? "-" : " "));
  const tokens: Token[] = [];
  let part = 0;
  for (const piece of bare.split(/(\s+[-\u2013\u2014]+\s+|[()[\]:|;\uff1a\uff08\uff09]|,|\/(?=\s)|\s+)/)) {
    const word = piece.trim();
    if (word === ",") tokens.push({ text: word, part });
    else if (/^[-\u2013\u2014()[\]:|;/\uff1a\uff08\uff09]+$/.test(word)) part++;
    else if (word !== "") {
      const trimmed = word.replace(/^[.,\u2013\u2014]+|[.,\u2013\u2014]+$/g, "");
      if (trimmed !== "") tokens.push({ text: trimmed, part });
    }
  }
  return tokens;
}

/** Letters of scripts that are written without blanks between words. */
const UNSPACED = /([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc]+)/u;

/** The words of a title; where a word changes its script (`NORD\u306e\u8a2d\u5b9a`), another begins. */
export function wordsOf(text: string): readonly string[] {
  if (text.length > LONGEST) return [];
  return tokensOf(text).flatMap((token) => token.text.split(UNSPACED).filter((word) => word !== ""));
}

function candidatesIn(tokens: readonly Token[], known: Names): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let index = 0; index < tokens.length; index++) {
    const candidate = candidateAt(tokens, index, known);
    if (candidate === undefined) continue;
    found.push(candidate);
    index = candidate.last;
  }
  return found;
}

function candidateAt(tokens: readonly Token[], first: number, known: Names): Candidate | undefined {
  const text = tokens[first]?.text ?? "";
  const next = tokens[first + 1]?.part === tokens[first]?.part ? (tokens[first + 1]?.text ?? "") : "";
  if (next !== "") {
    const both = known.get(`${text} ${next}`);
    if (both !== undefined) return { name: both, first, last: first + 1, strength: "known" };
  }
  const numbered = numberedRole(tokens, first);
  if (numbered !== undefined) return numbered;
  if (isNameOfPlace(text, next)) return { name: `${text} ${next}`, first, last: first + 1, strength: "name" };
  const whole = known.get(text);
  if (whole !== undefined && /\p{L}/u.test(text)) {
    // `Spoke` may be what one title calls R2 besides; in the next title it says less than `R3`.
    const isSurely = folded(whole) === folded(text) || !isRoleWord(text);
    return { name: whole, first, last: first, strength: isSurely ? "known" : "role" };
  }
  if (isName(text, tokens.length === 1)) return { name: text, first, last: first, strength: "name" };
  return isRoleName(text) ? { name: text, first, last: first, strength: "role" } : undefined;
}

function isMentioned(tokens: readonly Token[], first: number, last: number): boolean {
  const before = tokens[first - 1];
  const article = before !== undefined && /^(the|el|la|le|l|den|dem|der)$/i.test(before.text);
  const word = (article ? tokens[first - 2] : before)?.text.toLowerCase();
  const next = tokens[last + 1]?.text.toLowerCase() ?? "";
  return (
    (word !== undefined && MENTIONS.has(word)) || next === "→" || (next === "to" && tokens.length <= last + 3)
  );
}

/** "Hub and spoke": the shape of a network, not its devices. */
function isHubAndSpoke(candidates: readonly Candidate[]): boolean {
  return (
    candidates.length > 1 &&
    candidates.every((each) => each.strength === "role") &&
    new Set(candidates.map((each) => each.name.toLowerCase())).size > 1 &&
    candidates[1] !== undefined &&
    candidates[0] !== undefined &&
    candidates[1].first - candidates[0].last <= 2 &&
    /^(hub|spoke)$/i.test(candidates[1].name) &&
    /^(hub|spoke)$/i.test(candidates[0].name)
  );
}

/** `Router A`, `Spoke Router 1`: a role and its number or letter. */
function numberedRole(tokens: readonly Token[], first: number): Candidate | undefined {
  const part = tokens[first]?.part;
  const word = (index: number) => (tokens[index]?.part === part ? (tokens[index]?.text ?? "") : "");
  let last = first;
  while (isRoleWord(word(last))) last++;
  if (last === first || last - first > 2 || !/^(\d{1,3}|[A-Z])$/.test(word(last))) return undefined;
  const roles = tokens.slice(first, last).map((each) => each.text);
  const role = roles.find((each) => !isBox(each)) ?? roles[0];
  return { name: `${role} ${word(last)}`, first, last, strength: "name" };
}

/** Names that follow each other with nothing but `,` and `and` between them. */
function listIn(tokens: readonly Token[], candidates: readonly Candidate[]): readonly Candidate[] {
  const [first, ...rest] = candidates;
  if (first === undefined) return [];
  const list = [first];
  let hasJoint = false;
  for (const candidate of rest) {
    const between = tokens.slice((list.at(-1)?.last ?? 0) + 1, candidate.first);
    if (between.length === 0 || !between.every(({ text }) => JOINTS.has(text.toLowerCase()))) break;
    hasJoint = true;
    list.push(candidate);
  }
  return hasJoint ? list : [first];
}

/** The part of the line with the name holds little else, and mentions nothing that something is done to. */
function isAmongFew(tokens: readonly Token[], { first }: Candidate): boolean {
  const part = tokens.filter((token) => token.part === tokens[first]?.part);
  return part.length <= MOST_WORDS_OF_PART && !part.some(({ text }) => MENTIONS.has(text.toLowerCase()));
}

/** In brackets or behind a dash: another name of the same device. */
function isBeside(tokens: readonly Token[], a: Candidate, b: Candidate): boolean {
  return tokens[a.first]?.part !== tokens[b.first]?.part;
}
