/**
 * What was found of a list of tunnels holds for another in which some tunnels stand for others that seem the same: in an editor one text
 * of thousands changes, and it seldom changes where its router belongs.
 */
import { isAlike } from "../model/alike.ts";
import type { Device } from "../model/device.ts";
import type { Interface } from "../model/interface.ts";
import type { NhrpSettings } from "../model/nhrp.ts";
import type { TunnelSettings } from "../model/tunnel.ts";
import { remembered } from "../syntax/remembered.ts";
import type { TransportEnd } from "./types.ts";

/** A tunnel, whether its cloud is known or not. */
export interface TunnelEnd {
  readonly device: Device;
  readonly interface: Interface;
  readonly tunnel: TunnelSettings;
  readonly nhrp?: NhrpSettings | undefined;
  readonly address?: Interface["address"];
  readonly transport: TransportEnd;
}

/** Whether two versions of a tunnel give the same evidence of the networks to which it belongs, and stand in the same order. */
export function seemsSame(a: TunnelEnd, b: TunnelEnd): boolean {
  return (
    a.device.name === b.device.name &&
    a.device.text === b.device.text &&
    a.device.paths[0] === b.device.paths[0] &&
    a.interface.name === b.interface.name &&
    a.interface.at.path === b.interface.at.path &&
    isAlike(a.interface.shutdown, b.interface.shutdown) &&
    isAlike(a.interface.vrf, b.interface.vrf) &&
    isAlike(a.tunnel, b.tunnel) &&
    isAlike(a.nhrp, b.nhrp) &&
    isAlike(a.address, b.address) &&
    a.transport.address === b.transport.address &&
    a.transport.unknown === b.transport.unknown &&
    a.transport.vrf === b.transport.vrf
  );
}

/** Items of an earlier list with those that stand in their places now. */
export type Replaced<Item> = ReadonlyMap<Item, Item>;

/**
 * The items that differ between two lists; undefined where the lists differ in more than that items seem the same: also when items of one
 * device are of several now, or the other way round.
 */
function replacedIn<Item extends TunnelEnd>(
  before: readonly Item[],
  now: readonly Item[],
  isSame: (a: Item, b: Item) => boolean,
): Replaced<Item> | undefined {
  if (before.length !== now.length) return undefined;
  const replaced = new Map<Item, Item>();
  const [devices, origins] = [new Map<Device, Device>(), new Map<Device, Device>()];
  for (let index = 0; index < now.length; index++) {
    const [old, item] = [before[index], now[index]];
    if (old === item || old === undefined || item === undefined) continue;
    const [device, origin] = [devices.get(old.device), origins.get(item.device)];
    if ((device ?? item.device) !== item.device || (origin ?? old.device) !== old.device) return undefined;
    if (!isSame(old, item)) return undefined;
    devices.set(old.device, item.device);
    origins.set(item.device, old.device);
    replaced.set(old, item);
  }
  return replaced;
}

/** The list with the items that stand in it now; the same list where that changes nothing. */
export function withReplaced<Item>(items: readonly Item[], replaced: Replaced<Item>): readonly Item[] {
  if (!items.some((each) => replaced.has(each))) return items;
  return items.map((each) => replaced.get(each) ?? each);
}

interface Finding<Item, Answer> {
  readonly of: readonly Item[];
  readonly answer: Answer;
}

/**
 * The same function, which for a list like the last one adapts what it found.
 *
 * @param find what is asked of a list
 * @param isSame whether an item may stand for another: then `find` may not see a difference between the two
 * @param adapt the answer for the list in which some items stand for others; undefined where that cannot be told
 */
export function rememberedLike<Item extends TunnelEnd, Answer, Context extends readonly unknown[]>(
  find: (items: readonly Item[], ...context: Context) => Answer,
  isSame: (a: Item, b: Item) => boolean,
  adapt: (
    answer: Answer,
    replaced: Replaced<Item>,
    items: readonly Item[],
    ...context: Context
  ) => Answer | undefined,
): (items: readonly Item[], ...context: Context) => Answer {
  const last = remembered((_: Item): { finding?: Finding<Item, Answer> } => ({}));
  return (items, ...context) => {
    const [first, end] = [items[0], items.at(-1)];
    if (first === undefined || end === undefined) return find(items, ...context);
    const known = last(first).finding ?? last(end).finding;
    const replaced = known && replacedIn(known.of, items, isSame);
    if (known && replaced?.size === 0) return known.answer;
    const adapted = known && replaced && adapt(known.answer, replaced, items, ...context);
    const answer = adapted ?? find(items, ...context);
    last(first).finding = last(end).finding = { of: items, answer };
    return answer;
  };
}
