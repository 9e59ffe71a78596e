/** Facts about the project itself that no compiler checks. */
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { satisfies } from "semver";
import { describe, expect, test } from "vitest";

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly engines?: { readonly node?: string };
}

const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const lock: { readonly packages: Readonly<Record<string, LockedPackage>> } = JSON.parse(
  readFileSync("package-lock.json", "utf8"),
);
const locked = Object.entries(lock.packages).filter(([path]) => path !== "");

describe("the lock file", () => {
  test("names no download address, so that it works behind any mirror", () => {
    expect(locked.length).toBeGreaterThan(50);
    expect(locked.filter(([, each]) => each.resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  test("has a checksum for every package", () => {
    expect(locked.filter(([, each]) => !each.integrity?.startsWith("sha512-")).map(([path]) => path)).toEqual(
      [],
    );
  });

  test("holds only packages that run on Node 20.19, the oldest that is promised", () => {
    const unfit = locked.filter(([, { engines }]) => !satisfies("20.19.0", engines?.node ?? "*"));
    expect(unfit.map(([path, { engines }]) => `${path} wants ${engines?.node}`)).toEqual([]);
  });

  test("holds only packages under a licence that lets everyone use them", () => {
    const free =
      /^\(?((MIT|ISC|Apache-2\.0|BSD-[23]-Clause|0BSD|BlueOak-1\.0\.0|MPL-2\.0|Python-2\.0)( OR )?)+\)?$/;
    expect(locked.filter(([, { license }]) => !free.test(license ?? "none")).map(([path]) => path)).toEqual(
      [],
    );
  });
});

describe("package.json", () => {
  test("promises Node 20.19, ES modules, an executable and the MIT licence, and brings no dependency", () => {
    expect(manifest).toMatchObject({
      name: "ioslint",
      type: "module",
      license: "MIT",
      bin: { ioslint: "dist/cli.cjs" },
    });
    expect(manifest.engines).toEqual({ node: ">=20.19" });
    expect(manifest.dependencies).toBeUndefined();
    expect(readFileSync("LICENSE", "utf8")).toMatch(/^MIT License\n/);
  });

  test("has a line in docs/dependencies.md for each package, and the page has none too many", () => {
    const page = readFileSync("docs/dependencies.md", "utf8");
    const documented = [...page.matchAll(/^\| (@?[a-z][\w./-]*) \d/gm)].map((match) => match[1]);
    expect(documented.sort()).toEqual(Object.keys(manifest.devDependencies).sort());
  });

  test("gives README's two commands what they need", () => {
    const readme = readFileSync("README.md", "utf8");
    expect(readme).toContain("npm ci && npx ioslint fixtures/article");
    expect(readme).toContain("npm ci && npm test");
    expect(manifest.scripts.prepare).toBe("npm run build");
  });
});

/** Names of folders that exist only on the machine of whoever wrote a file. */
const machineFolders = ["work", "root", "tmp", "home", "Users"];

test("no committed file holds a path of the machine it was written on", () => {
  if (!existsSync(".git")) throw new Error("this test reads the list of committed files from git");
  const tracked = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], {
    encoding: "utf8",
  });
  const machinePath = new RegExp(`(?<![\\w.)\\]}>-])/(?:${machineFolders.join("|")})/[\\w.]`);
  const found = tracked
    .split("\0")
    .filter((path) => path !== "" && existsSync(path))
    .flatMap((path) => {
      const lines = readFileSync(path, "utf8").split("\n");
      return lines.flatMap((line, index) => (machinePath.test(line) ? [`${path}:${index + 1}`] : []));
    });
  expect(found).toEqual([]);
});
