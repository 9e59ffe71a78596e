/** `--cache`: a second run finds the same, sooner; what lies there is of no use to anybody else. */
import { readdirSync, readFileSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cacheKey, openCache } from "../../src/store/cache.ts";
import { inFolder, ioslint } from "../cli/program.ts";
import { readNetwork } from "../support/networks.ts";

function filesOf(name: string): Record<string, string> {
  return Object.fromEntries(readNetwork(name).map(({ path, text }) => [path, text]));
}

const entriesIn = (folder: string) =>
  readdirSync(join(folder, ".ioslintcache"))
    .filter((name) => /^[0-9a-f]{40}$/.test(name))
    .sort();

const plain = ["-f", "json", "--rule", "isakmp/wildcard-key=warning"];

describe("a run with a cache", () => {
  it("finds what a run without finds, the first time, the second, and after a change", async () => {
    await inFolder(filesOf("broken/isakmp-keys-differ"), async (cwd) => {
      const without = await ioslint(plain, { cwd });
      expect(without.out).toContain("isakmp/key-mismatch");
      expect(await ioslint([...plain, "--cache"], { cwd })).toEqual(without);
      const entries = entriesIn(cwd);
      expect(entries.length).toBe(Object.keys(filesOf("broken/isakmp-keys-differ")).length);
      expect(await ioslint([...plain, "--cache"], { cwd })).toEqual(without);
      expect(entriesIn(cwd)).toEqual(entries);
      const [first = ""] = Object.keys(filesOf("broken/isakmp-keys-differ"));
      writeFileSync(join(cwd, first), `! ioslint-disable *\n${readFileSync(join(cwd, first), "utf8")}`);
      const changed = await ioslint(plain, { cwd });
      expect(await ioslint([...plain, "--cache"], { cwd })).toEqual(changed);
      expect(changed).not.toEqual(without);
      expect(entriesIn(cwd).length).toBe(entries.length + 1);
    });
  });

  it("takes no entry that other rules or releases have made", async () => {
    await inFolder({ ...filesOf("article"), "ioslint.yaml": "version: '15.2'\n" }, async (cwd) => {
      await ioslint(["--cache"], { cwd });
      const entries = entriesIn(cwd);
      await ioslint(["--cache", "--tag", "hygiene"], { cwd });
      expect(entriesIn(cwd).length).toBe(2 * entries.length);
      writeFileSync(join(cwd, "ioslint.yaml"), "version: '17.3'\n");
      await ioslint(["--cache"], { cwd });
      expect(entriesIn(cwd).length).toBe(3 * entries.length);
    });
  });

  it("makes an entry anew that is damaged or not its own, and says so once", async () => {
    await inFolder(filesOf("article"), async (cwd) => {
      const without = await ioslint(plain, { cwd });
      await ioslint([...plain, "--cache"], { cwd });
      const [first = "", second = "", third = ""] = entriesIn(cwd).map((name) =>
        join(cwd, ".ioslintcache", name),
      );
      const good = readFileSync(first);
      writeFileSync(first, "nothing of ours");
      writeFileSync(second, good);
      writeFileSync(
        third,
        Uint8Array.from(readFileSync(third), (byte, at) => (at === 200 ? byte ^ 1 : byte)),
      );
      const { out, err, code } = await ioslint([...plain, "--cache"], { cwd });
      expect({ out, code }).toEqual({ out: without.out, code: without.code });
      expect(err).toMatch(
        /^ioslint: \S+ioslintcache: entries of the cache that are not readable are made anew\n$/,
      );
      expect((await ioslint([...plain, "--cache"], { cwd })).err).toBe("");
    });
  });

  it("goes on without where it cannot be written", async () => {
    await inFolder({ ...filesOf("article"), file: "" }, async (cwd) => {
      const without = await ioslint(plain, { cwd });
      const { err, ...rest } = await ioslint([...plain, "--cache-location", "file/cache"], { cwd });
      expect(rest.out).toBe(without.out);
      expect(err).toContain("the cache cannot be written (ENOTDIR)");
    });
  });

  it("keeps nothing of rules that somebody brings along", async () => {
    const config = "customRules:\n  custom/no-http:\n    message: no\n    forbid: { kind: IpHttpServer }\n";
    await inFolder({ ...filesOf("article"), "ioslint.yaml": config }, async (cwd) => {
      const { err } = await ioslint(["--cache"], { cwd });
      expect(err).toContain("the cache is not used");
    });
  });

  it("holds no secret, and no word of a configuration", async () => {
    await inFolder(filesOf("broken/isakmp-keys-differ"), async (cwd) => {
      await ioslint(["--cache"], { cwd });
      const all = entriesIn(cwd).map((name) => readFileSync(join(cwd, ".ioslintcache", name), "latin1"));
      const words = Object.values(filesOf("broken/isakmp-keys-differ")).flatMap((text) => text.split(/\s+/));
      const told = words.filter((word) => word.length > 4 && all.some((bytes) => bytes.includes(word)));
      expect(told).toEqual([]);
    });
  });

  it("may be used by two runs at once", async () => {
    await inFolder(filesOf("article"), async (cwd) => {
      const without = await ioslint(plain, { cwd });
      const both = await Promise.all([1, 2].map(() => ioslint([...plain, "--cache"], { cwd })));
      expect(both).toEqual([without, without]);
    });
  });
});

describe("a cache", () => {
  const key = cacheKey("run", "r1.cfg", new Uint8Array([1]));

  it("takes away what no run has used for two weeks, when it is written", async () => {
    await inFolder({}, async (cwd) => {
      const tell = () => {
        throw new Error("there is nothing to tell");
      };
      const old = cacheKey("run", "r2.cfg", new Uint8Array([1]));
      const first = openCache(cwd, tell);
      first.put(key, new Uint8Array([7]));
      first.put(old, new Uint8Array([8]));
      for (const { name } of [key, old]) utimesSync(join(cwd, name), 1000, 1000);
      const second = openCache(cwd, tell);
      expect(second.get(key)).toEqual(new Uint8Array([7]));
      second.prune();
      second.put(cacheKey("other run", "r1.cfg", new Uint8Array([1])), new Uint8Array([9]));
      expect(second.get(old) === undefined).toBe(false);
      utimesSync(join(cwd, old.name), 1000, 1000);
      second.prune();
      expect([key, old].map((each) => readdirSync(cwd).includes(each.name))).toEqual([true, false]);
    });
  });

  it("opens an entry for the same contents alone", async () => {
    await inFolder({}, async (cwd) => {
      const notes: string[] = [];
      const cache = openCache(cwd, (note) => notes.push(note));
      cache.put(key, new Uint8Array([7]));
      const other = cacheKey("run", "r1.cfg", new Uint8Array([2]));
      expect(cache.get(other)).toBe(undefined);
      expect(cache.get({ name: key.name, key: other.key })).toBe(undefined);
      expect(notes.length).toBe(1);
    });
  });

  it("is for its owner alone", async () => {
    await inFolder({}, async (cwd) => {
      openCache(cwd, () => {}).put(key, new Uint8Array([7]));
      expect(readdirSync(cwd).sort()).toEqual([".gitignore", "CACHEDIR.TAG", key.name].sort());
      expect(statSync(join(cwd, key.name)).mode & 0o777).toBe(0o600);
    });
  });
});
