/** Whether spokes can talk directly, by samples instead of pairs. */
import type { Place } from "../model/place.ts";
import { remembered } from "../syntax/remembered.ts";
import { those } from "./gathered.ts";
import { protectionOf } from "./ike.ts";
import { ikev2KeysFor } from "./ikev2-keys.ts";
import { matchesPeer } from "./ikev2-profile.ts";
import { compareKeys, keyFor } from "./isakmp-keys.ts";
import type { Cloud, Member } from "./types.ts";

/** Why direct traffic of some spokes cannot come up. They fall back through the hub. */
export interface DirectObstacle {
  readonly reason: /** IKEv1 pre-shared keys are there for hubs, not for the other spokes. */
    | "isakmp-key"
    /** The IKEv2 profile matches hubs alone. */
    | "ikev2-match"
    /** IKEv2 keys are there for hubs alone. */
    | "ikev2-key"
    /** The spoke's tunnel is point-to-point GRE. */
    | "point-to-point";
  /** The spokes that cannot reach at least one of the spokes they were asked about for this reason. */
  readonly members: readonly Member[];
  /** Whom each of them cannot reach and at which line, of those it was asked about; nobody in particular for a point-to-point spoke. */
  readonly missed: ReadonlyMap<Member, readonly MissedPeer[]>;
  /** Line of the first of them. */
  readonly at: Place;
}

/** A spoke that another cannot reach, and the line of the other that lacks it. */
export interface MissedPeer {
  readonly peer: Member;
  readonly at: Place;
}

export interface DirectTraffic {
  /** The design wants it: phase 2 or 3, two mGRE spokes or more. */
  readonly wanted: boolean;
  readonly obstacles: readonly DirectObstacle[];
}

/** Up to so many spokes each is asked about all others; above, about two, so that the work stays linear. */
const few = 25;

/** What keeps the spokes of a cloud from talking directly. */
export const directTraffic: (cloud: Cloud) => DirectTraffic = remembered(judge);

function judge(cloud: Cloud): DirectTraffic {
  const multipoint = multipointIn(cloud.spokes);
  if (cloud.phase === 1 || cloud.phase === undefined || multipoint.length < 2)
    return { wanted: false, obstacles: [] };
  const found = new Map<
    DirectObstacle["reason"],
    { readonly at: Place; readonly missed: Map<Member, MissedPeer[]> }
  >();
  const note = (reason: DirectObstacle["reason"], at: Place, member: Member, missed?: MissedPeer): void => {
    let obstacle = found.get(reason);
    if (!obstacle) {
      obstacle = { at, missed: new Map() };
      found.set(reason, obstacle);
    }
    const peers = obstacle.missed.get(member);
    if (!peers) obstacle.missed.set(member, missed ? [missed] : []);
    else if (missed) peers.push(missed);
  };
  for (const spoke of pointToPointIn(cloud.spokes)) note("point-to-point", spoke.interface.at, spoke);
  const asked = multipoint.length <= few ? multipoint : samples(multipoint);
  const kept = new Set(asked.flatMap((other) => keptFrom(other)(multipoint)));
  for (const spoke of kept.size === 0 ? [] : multipoint) {
    if (!kept.has(spoke)) continue;
    for (const other of asked) {
      if (other.device === spoke.device) continue;
      for (const missed of obstaclesBetween(spoke)(other)) note(missed.reason, missed.at, spoke, missed);
    }
  }
  const obstacles = [...found].map(([reason, { at, missed }]) => ({
    reason,
    members: [...missed.keys()],
    missed,
    at,
  }));
  return { wanted: true, obstacles };
}

/** The first and the last: whoever is one of them is asked about the other. */
function samples(spokes: readonly Member[]): readonly Member[] {
  return [spokes[0], spokes.at(-1)].flatMap((each) => each ?? []);
}

/** What keeps a spoke from one peer. One object for all that tell of it: of thousands of spokes each may have some. */
interface Obstacle extends MissedPeer {
  readonly reason: DirectObstacle["reason"];
}

const none: readonly Obstacle[] = [];

/** What keeps a spoke from another. */
const obstaclesBetween = remembered((spoke: Member) => remembered((other: Member) => ask(spoke, other)));

/** Of some spokes those that something keeps from another. */
const keptFrom = remembered((other: Member) =>
  those((spoke: Member) => other.device !== spoke.device && obstaclesBetween(spoke)(other).length > 0),
);

const pointToPointIn = those(({ pointToPoint }: Member) => pointToPoint);
const multipointIn = those(({ pointToPoint }: Member) => !pointToPoint);

function ask(spoke: Member, other: Member): readonly Obstacle[] {
  const found: Obstacle[] = [];
  const key = keyFor(spoke, other);
  if (key.type === "none" && compareKeys(spoke, other).type === "missing")
    found.push({ reason: "isakmp-key", peer: other, at: key.at });
  const match = matchesPeer(spoke, other);
  if (match.type === "no") found.push({ reason: "ikev2-match", peer: other, at: match.at });
  const keys = ikev2KeysFor(spoke, other);
  if (keys.type === "none" && protectionOf(other).type === "ikev2")
    found.push({ reason: "ikev2-key", peer: other, at: keys.at });
  return found.length === 0 ? none : found;
}
