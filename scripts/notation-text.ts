/** A command of the catalogue as a line of notation, without the names of its fields. */
import type { Leaf, Part } from "../src/grammar/parts.ts";

/** `ip nhrp map A.B.C.D [A.B.C.D] <A.B.C.D|HOST>` */
export function notationOf(part: Part): string {
  switch (part.type) {
    case "leaf":
      return wordOf(part);
    case "sequence":
      return part.items
        .map(notationOf)
        .filter((text) => text !== "")
        .join(" ");
    case "choice":
      return `<${branchesOf(part)}>`;
    case "optional":
      return `[${insideOf(part.item)}]`;
    case "options":
      return `{${part.items.map((item) => `[${insideOf(item)}]`).join(" ")}}`;
    case "repeat":
      return `${notationOf(part.item)} ...`;
  }
}

/** What stands in brackets: a choice needs none of its own there. */
function insideOf(part: Part): string {
  return part.type === "choice" ? branchesOf(part) : notationOf(part);
}

function branchesOf({ branches }: Extract<Part, { type: "choice" }>): string {
  return branches.map(notationOf).join("|");
}

function wordOf({ keyword, value, name }: Leaf): string {
  if (keyword !== undefined) return keyword;
  // A list of interfaces names interfaces, but is written as a list.
  return value === "INTERFACES" ? value : (name?.kind ?? value ?? "");
}
