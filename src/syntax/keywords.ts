/** All words of the catalogue. */
import type { GraphData } from "../grammar/format.ts";
import { interfaceTypes } from "./generated/facts.ts";
import { graphs } from "./generated/graphs.ts";

let known: ReadonlySet<string> | undefined;

/** The keywords of all modes and the types of interface, in small letters. Reads every graph: for work that is done once a run. */
export function keywords(): ReadonlySet<string> {
  known ??= new Set(
    Object.values(graphs)
      .flatMap((json) => {
        const { labels } = JSON.parse(json()) as GraphData;
        return labels.flatMap((label) => {
          if (typeof label === "string") return label.toLowerCase();
          return label[0] === 0 ? label[1].toLowerCase() : [];
        });
      })
      .concat(interfaceTypes.map((type) => type.toLowerCase())),
  );
  return known;
}
