/** What keeps two IS-IS routers on one link from being neighbours, or from believing each other's routes. */
import type { Device } from "../model/device.ts";
import type { Interface } from "../model/interface.ts";
import type { Place, Setting } from "../model/place.ts";
import { type Secret, sameSecret } from "../model/secret.ts";
import { type IsisAuthentication, type IsisLevel, type IsisOnLink, isisOn } from "./isis.ts";

export interface IsisEnd {
  readonly device: Device;
  readonly interface: Interface;
}

export interface IsisDifference {
  /** `runs IS-IS at level 1 alone` and, of the other, `at level 2 alone`. */
  readonly words: readonly [mine: string, theirs: string];
  readonly outcome: string;
  /** They are neighbours all the same, and nothing comes of it. */
  readonly stands?: true;
  readonly mine: Place;
  readonly theirs: Place;
}

const apart = "they never become neighbours";

/** The first thing that does not fit; undefined where IS-IS does not run on both ends or all fits. */
export function isisDifference(a: IsisEnd, b: IsisEnd): IsisDifference | undefined {
  const [mine, theirs] = [isisOn(a), isisOn(b)];
  if (!mine || !theirs) return undefined;
  const found = systems(mine, theirs) ?? levels(mine, theirs);
  if (found) return found;
  const common = commonLevels(mine, theirs);
  return (
    media(a, b, mine, theirs) ??
    keys(common, mine, theirs) ??
    sizes(a, b, mine, theirs) ??
    metrics(common, mine, theirs)
  );
}

/** Each router needs a number of its own, and one at all. */
function systems(mine: IsisOnLink, theirs: IsisOnLink): IsisDifference | undefined {
  const [own, other] = [mine.systemId, theirs.systemId];
  if (own === undefined || own !== other) return undefined;
  return {
    words: [`has the IS-IS system ID ${own}`, "has the same one"],
    outcome: apart,
    mine: mine.netAt,
    theirs: theirs.netAt,
  };
}

const levelWords = (levels: readonly IsisLevel[]) =>
  levels.length === 0
    ? "no level that its process has"
    : levels.length > 1
      ? "levels 1 and 2"
      : `level ${levels[0]} alone`;

function levels(mine: IsisOnLink, theirs: IsisOnLink): IsisDifference | undefined {
  if (commonLevels(mine, theirs).length > 0) return undefined;
  if (mine.levels.some((level) => theirs.levels.includes(level))) {
    return {
      words: [`is in IS-IS area ${areaWords(mine)}`, `in area ${areaWords(theirs)}`],
      outcome: `at level 1 ${apart}`,
      mine: mine.netAt,
      theirs: theirs.netAt,
    };
  }
  return {
    words: [`runs IS-IS at ${levelWords(mine.levels)}`, `at ${levelWords(theirs.levels)}`],
    outcome: apart,
    mine: mine.levelsAt,
    theirs: theirs.levelsAt,
  };
}

/** `49.0001`, as it is written. */
function areaWords({ areas }: IsisOnLink): string {
  return areas.map((area) => (area.length < 3 ? area : `${area.slice(0, 2)}.${area.slice(2)}`)).join(", ");
}

/** What the text leaves open about two ends of which nothing that is shown differs; undefined: nothing. */
export function isisDoubt(a: IsisEnd, b: IsisEnd): "areas" | "one authentication" | "both" | undefined {
  const [mine, theirs] = [isisOn(a), isisOn(b)];
  if (!mine || !theirs) return undefined;
  const common = commonLevels(mine, theirs);
  if (!common.includes(2) && [mine, theirs].some(({ areas }) => areas.length === 0)) return "areas";
  const open = common.map((level) =>
    [mine, theirs].filter(({ authentication }) => isOpen(authentication(level))),
  );
  const least = Math.min(...open.map(({ length }) => length));
  return least === 0 ? undefined : least === 1 ? "one authentication" : "both";
}

/** The method is not in the text, or every key is masked. */
function isOpen({ method, keys }: IsisAuthentication): boolean {
  if (method === "unknown") return true;
  return method !== "none" && keys.every(({ value }) => value === undefined);
}

/** Levels at which the two can be neighbours: level 1 within an area alone. Areas that are not known are taken for equal. */
function commonLevels(mine: IsisOnLink, theirs: IsisOnLink): readonly IsisLevel[] {
  const isOneArea =
    mine.areas.length === 0 ||
    theirs.areas.length === 0 ||
    mine.areas.some((area) => theirs.areas.includes(area));
  return mine.levels.filter((level) => theirs.levels.includes(level) && (level === 2 || isOneArea));
}

const lanTypes = /Ethernet|GigE|^Vlan|^BVI|^Port-channel/;

/** Both ends of an Ethernet take each other for the only one, or neither does. */
function media(a: IsisEnd, b: IsisEnd, mine: IsisOnLink, theirs: IsisOnLink): IsisDifference | undefined {
  if (mine.pointToPoint === theirs.pointToPoint || ![a, b].every(isLan)) return undefined;
  const words = ({ pointToPoint }: IsisOnLink) => (pointToPoint ? "point-to-point" : "a LAN");
  return {
    words: [`is ${words(mine)} for IS-IS`, words(theirs)],
    outcome: apart,
    mine: mine.at,
    theirs: theirs.at,
  };
}

function isLan({ interface: { type } }: IsisEnd): boolean {
  return lanTypes.test(type);
}

function keys(
  common: readonly IsisLevel[],
  mine: IsisOnLink,
  theirs: IsisOnLink,
): IsisDifference | undefined {
  const verdicts = common.map((level) => [mine.authentication(level), theirs.authentication(level)] as const);
  const [first] = verdicts;
  if (first === undefined || !verdicts.every(([near, far]) => refuse(near, far))) return undefined;
  const [near, far] = first;
  const isMethod = near.method !== far.method;
  const words = ({ method }: IsisAuthentication) =>
    method === "none" ? "no authentication of hellos" : `${method} authentication of hellos`;
  return {
    words: isMethod
      ? [`has ${words(near)} for IS-IS`, words(far)]
      : ["has one key for IS-IS hellos", "another"],
    outcome: apart,
    mine: near.at,
    theirs: far.at,
  };
}

/** One of the two does not accept the other's hellos. Every key of the chain is tried. */
function refuse(near: IsisAuthentication, far: IsisAuthentication): boolean {
  if (near.method === "unknown" || far.method === "unknown") return false;
  // Who has no authentication ignores a signature; who sends only does not look.
  const looks = [near, far].some(({ method, sendOnly }) => method !== "none" && !sendOnly);
  if (!looks) return false;
  if (near.method !== far.method) return true;
  if (near.method === "none" || near.keys.length === 0 || far.keys.length === 0) return false;
  return near.keys.every((one) => far.keys.every((other) => isAnother(one, other)));
}

function isAnother(a: Setting<Secret>, b: Setting<Secret>): boolean {
  if (a.value === undefined || b.value === undefined) return false;
  return sameSecret({ secret: a.value }, { secret: b.value }) === false;
}

const usualMtu = 1500;

/** Hellos are as long as the MTU of their sender, and what is longer than one's own is dropped. */
function sizes(a: IsisEnd, b: IsisEnd, mine: IsisOnLink, theirs: IsisOnLink): IsisDifference | undefined {
  if (![a, b].every(isLan)) return undefined;
  const [own, other] = [mtuOf(a), mtuOf(b)];
  const isFilled = own.bytes > other.bytes ? mine.padded : theirs.padded;
  if (own.bytes === other.bytes || !isFilled) return undefined;
  return {
    words: [`fills IS-IS hellos up to an MTU of ${own.bytes}`, `one of ${other.bytes}`],
    outcome: `the longer ones are dropped and ${apart}`,
    mine: own.at,
    theirs: other.at,
  };
}

function mtuOf({ device, interface: face }: IsisEnd): { readonly bytes: number; readonly at: Place } {
  const parent = device.interfaces.get(face.name.split(".")[0] ?? "");
  const { value = usualMtu, at = face.at } = face.mtu ?? parent?.mtu ?? {};
  return { bytes: value, at };
}

function metrics(
  common: readonly IsisLevel[],
  mine: IsisOnLink,
  theirs: IsisOnLink,
): IsisDifference | undefined {
  const styles = common.map((level) => [mine.style(level), theirs.style(level)] as const);
  const [first] = styles;
  const differ = ([near, far]: (typeof styles)[number]) =>
    near !== far && near !== "transition" && far !== "transition";
  if (first === undefined || !styles.every(differ)) return undefined;
  return {
    words: [`has ${first[0]} IS-IS metrics`, first[1]],
    outcome: "neighbours, but each ignores the other's routes",
    stands: true,
    mine: mine.styleAt,
    theirs: theirs.styleAt,
  };
}
