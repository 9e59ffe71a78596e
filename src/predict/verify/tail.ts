/** Texts that stop in the middle of a line: of the last word nobody knows whether the box printed more. */
import type { Capture } from "../../show/captures.ts";
import type { Item } from "../../show/result.ts";

/** A capture that may be cut, without the fields that hold its last word, in the item that it stands in and in those around that. */
export function withoutTail<T extends Capture>(capture: T): T {
  if (capture.end !== "line") return capture;
  return { ...capture, result: pruned({ ...capture.result }, capture.tail) };
}

/** Whether an address that is cut makes it unknown whose the item is. */
export function isAddressCut({ end, tail }: Capture): boolean {
  return end === "line" && /^[\dA-Fa-f]*[.:][\dA-Fa-f.:]*(\/\d*)?$/.test(tail);
}

function pruned(item: Item, tail: string): Item {
  const last = lastWithin(item);
  const fields = Object.entries(item).flatMap(([name, value]) => {
    if (name === "at") return [[name, value]];
    if (Array.isArray(value))
      return [[name, value.map((each) => (last !== undefined && each === last ? pruned(last, tail) : each))]];
    const text = String(value);
    return text === tail || text.endsWith(` ${tail}`) ? [] : [[name, value]];
  });
  return { ...Object.fromEntries(fields), at: item.at };
}

/** Of the items inside this one the one that begins last. */
function lastWithin(item: Item): Item | undefined {
  let last: Item | undefined;
  for (const list of Object.values(item)) {
    if (!Array.isArray(list)) continue;
    for (const each of list) if (isItem(each) && each.at.line >= (last?.at.line ?? 0)) last = each;
  }
  return last;
}

function isItem(value: unknown): value is Item {
  return typeof value === "object" && value !== null && "at" in value;
}
