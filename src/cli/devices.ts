/** Which lines of a text show which device, as lines to print. */
import { visible, visiblePath, widthOf } from "../report/text.ts";
import type { Document, Stretch } from "../syntax/document.ts";

/** One line a stretch: where it is, the device, and what told so. */
export function deviceLines({ path, stretches }: Document): string {
  const rows = stretches.map((each) => ({
    place: `${visiblePath(path)}:${each.from}-${each.to}`,
    device: visible(each.device),
    reason: reasonOf(each),
  }));
  const places = Math.max(0, ...rows.map((each) => widthOf(each.place)));
  const devices = Math.max(0, ...rows.map((each) => widthOf(each.device)));
  return rows
    .map(({ place, device, reason }) => `${padded(place, places)}  ${padded(device, devices)}  ${reason}\n`)
    .join("");
}

function padded(text: string, width: number): string {
  return text + " ".repeat(width - widthOf(text));
}

function reasonOf({ namedBy, told, doubtful }: Stretch): string {
  const line = told === undefined ? "" : ` in line ${told}`;
  if (doubtful)
    return `in doubt: nothing names the device of these lines${line === "" ? "" : ` (see line ${told})`}`;
  if (namedBy === "hostname") return `its hostname${line}`;
  if (namedBy === "prompt") return `its prompt${line}`;
  if (namedBy === "heading") return told === undefined ? "the label of its node" : `the title${line}`;
  return "the file's name";
}
