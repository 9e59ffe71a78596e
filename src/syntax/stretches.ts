/** Which lines of a text show which device, and what told so. */
import type { Stretch } from "./document.ts";
import type { Part } from "./part.ts";
import type { Reading } from "./readers/reading.ts";
import { limitOf } from "./sections.ts";

/** @param lines how many lines the file has */
export function stretchesOf(reading: Reading, parts: ReadonlyMap<string, Part>, lines: number): Stretch[] {
  const { devices, rows } = reading;
  const rowOf = (index: number) => (rows === undefined ? index : (rows[index] ?? lines));
  return devices.flatMap(({ key, line, namedBy, told, doubtful }, index) => {
    const part = parts.get(key);
    const to = limitOf(reading, index);
    if (part === undefined || part.commands === 0 || to <= line) return [];
    return {
      from: rowOf(line) + 1,
      to: Math.max(rowOf(line) + 1, rowOf(to)),
      device: part.hostname ?? part.name,
      namedBy,
      ...(told === undefined ? {} : { told: rowOf(told) + 1 }),
      ...(doubtful === undefined ? {} : { doubtful }),
    };
  });
}
