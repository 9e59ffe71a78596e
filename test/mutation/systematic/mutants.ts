/** Working networks with a mistake in each, as many as time allows. */
import { lintTexts, type Text } from "../../support/lint.ts";
import { networksIn, readNetwork } from "../../support/networks.ts";
import { allKinds } from "./all-kinds.ts";
import { isExcepted } from "./exceptions.ts";
import type { Kind } from "./kind.ts";
import { everywhere, once, type Site, sitesOf } from "./sites.ts";

/** The working networks. */
export const networks = networksIn("clean").map((name) => ({ name, texts: readNetwork(`clean/${name}`) }));

/** Rules that already speak of a working network: infos. */
export const spoken = new Map(
  networks.map(({ name, texts }) => [name, new Set(lintTexts(texts).map(({ rule }) => rule))]),
);

export interface Mutant {
  readonly network: string;
  readonly texts: readonly Text[];
  readonly where: string;
  readonly site?: Site;
}

/** Most mutants of a kind, and most networks in which a harmless change is made: spread over all networks, each kind over others. */
const most = 20;

export function some<T>(all: readonly T[], turn: number): readonly T[] {
  const step = Math.ceil(all.length / most);
  return all.filter((_, index) => index % step === turn % step);
}

/** Mutants of one kind; none where the text is not changed. */
export function mutantsOf(kind: Kind): readonly Mutant[] {
  const all = networks.flatMap(({ name, texts }) => {
    if (kind.networks?.test(name) === false) return [];
    // Most mistakes are made in tunnels: networks without any are asked for by name.
    if (name.startsWith("links-") && !kind.networks?.source.includes("links-")) return [];
    // Lines cannot be put at the end of a transcript or of a page of text.
    if (kind.append && name.startsWith("form-")) return [];
    const isChanged = ({ texts: changed }: Mutant) =>
      changed.some(({ text }, index) => text !== texts[index]?.text);
    if (kind.together) {
      const changed = isExcepted(kind.name, name, "") ? undefined : everywhere(kind, texts);
      const isKnown = kind.rules.some((rule) => spoken.get(name)?.has(rule));
      return changed && !isKnown ? [{ network: name, texts: changed, where: name }].filter(isChanged) : [];
    }
    return sitesOf(kind, texts)
      .filter(({ file }) => !isExcepted(kind.name, name, file))
      .map((site) => ({
        network: name,
        texts: once(kind, texts, site),
        where: `${name}/${site.file}:${site.line + 1}`,
        site,
      }))
      .filter(isChanged);
  });
  return some(all, allKinds.indexOf(kind));
}
