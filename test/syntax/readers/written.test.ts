/** Networks written up in every form of text: the same routers, and the same findings as in files of their own. */
import { describe, expect, it } from "vitest";
import { print, readDocument } from "../../../src/syntax/document.ts";
import { namedForms, type Router, titledForms, unnamed } from "../../support/forms.ts";
import { lintTexts, type Text } from "../../support/lint.ts";
import { networksIn, readNetwork } from "../../support/networks.ts";

/** Six routers at most: one name of each list. */
const PLACES = ["NORD", "SUED", "OST", "WEST", "MITTE", "RAND"];
const TOWNS = ["Dallas", "New Orleans", "Austin", "Tyler", "Plano", "Laredo"];
const ROUTERS = ["本社ルータ", "拠点ルータ", "支店ルータ", "倉庫ルータ", "工場ルータ", "店舗ルータ"];

/** What routers are called; some cannot stand on a prompt. */
const styles: readonly {
  readonly isPlain: boolean;
  readonly name: (index: number, own: string) => string;
}[] = [
  // Two letters alone on a line may as well begin a command: `SP`.
  { isPlain: true, name: (index, own) => (own.length > 2 ? own : `R${index + 1}`) },
  { isPlain: true, name: (index) => PLACES[index] ?? "" },
  { isPlain: false, name: (index) => TOWNS[index] ?? "" },
  { isPlain: false, name: (index) => (index === 0 ? "HUB" : `Spoke ${index}`) },
  { isPlain: true, name: (index) => `R${index + 1}` },
  { isPlain: false, name: (index) => ROUTERS[index] ?? "" },
];

/** Two routers with the same address on every interface that both have: without names that look like names, nothing tells them apart. */
const EQUAL = new Set(["gateways-with-one-address"]);

interface Network {
  readonly name: string;
  readonly routers: readonly Router[];
}

/** Networks of which each file is one running-config in the usual form. */
const networks: readonly Network[] = ["clean", "broken"].flatMap((kind) =>
  networksIn(kind).flatMap((name) => {
    const routers = readNetwork(`${kind}/${name}`).map(({ path, text }) => {
      const { configs } = readDocument(path, text);
      const isUsual = configs.length === 1 && configs[0]?.namedBy === "hostname";
      return isUsual ? { name: configs[0]?.name ?? "", text: withEnd(text) } : undefined;
    });
    const all = routers.filter((router) => router !== undefined);
    const isUsual = all.length === routers.length && !/^form-/.test(name) && !EQUAL.has(name);
    return isUsual && all.length > 1 && all.length <= PLACES.length ? [{ name, routers: all }] : [];
  }),
);

/** Remarks are left out: in fixtures they say what is broken, in words that some forms would take for titles. */
function withEnd(text: string): string {
  const bare = text.replace(/^ *!.+\n/gm, "").replace(/\n*$/, "\n");
  return /^end *$/m.test(bare) ? bare : `${bare}end\n`;
}

/** Without devices: of two that have the same, the later is named, and files come in another order. */
function findings(texts: readonly Text[]): readonly string[] {
  return lintTexts(texts)
    .map(({ severity, rule }) => `${severity} ${rule}`)
    .toSorted();
}

/** `SPOKE 1` on a prompt is `SPOKE-1`. */
const folded = (name: string) => name.toLowerCase().replace(/[-_. ]/g, "");

const devicesIn = ({ path, text }: Text) => readDocument(path, text).configs.map(({ name }) => folded(name));

/** Every network in some of the forms, every form with networks of all styles. */
function share(form: number): readonly (Network & { readonly style: number })[] {
  return networks
    .map((network, index) => ({ ...network, style: Math.floor((index + form) / SHARE) % styles.length }))
    .filter((_, index) => (index + form) % SHARE === 0);
}

const SHARE = 8;

describe.each(Object.entries(titledForms).map(([what, write], index) => [what, write, index] as const))(
  "without `hostname`, %s",
  (what, write, index) => {
    it("each router is itself, and nothing else is found", () => {
      const kinds = new Set<number>();
      for (const { name, routers, style } of share(index)) {
        const { isPlain, name: nameOf } = styles[style] ?? {
          isPlain: true,
          name: (_: number, own: string) => own,
        };
        if (!isPlain && /prompt|show run|times/.test(what)) continue;
        kinds.add(style);
        const all = routers.map((router, at) => ({ name: nameOf(at, router.name), text: router.text }));
        const file = write(all);
        expect([name, ...devicesIn(file)]).toEqual([name, ...all.map((router) => folded(router.name))]);
        const apart = all.map((router) => ({ path: `${router.name}.cfg`, text: unnamed(router.text) }));
        expect([name, ...findings([file])]).toEqual([name, ...findings(apart)]);
        expect(Buffer.from(print(readDocument(file.path, file.text))).toString()).toBe(file.text);
      }
      expect(kinds.size).toBeGreaterThan(2);
    });
  },
);

describe.each(Object.entries(namedForms).map(([what, write], index) => [what, write, index] as const))(
  "with `hostname`, %s",
  (_, write, index) => {
    it("each router is itself, and nothing else is found", () => {
      for (const { name, routers } of share(index)) {
        const file = write(routers);
        expect([name, ...devicesIn(file)]).toEqual([name, ...routers.map((router) => folded(router.name))]);
        const apart = routers.map((router) => ({ path: `${router.name}.cfg`, text: router.text }));
        expect([name, ...findings([file])]).toEqual([name, ...findings(apart)]);
        expect(Buffer.from(print(readDocument(file.path, file.text))).toString()).toBe(file.text);
      }
    });
  },
);
