/** A team's year with the repository of docs/pipelines.md: baselines, exceptions, changes, fixes. All with the built program. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readers } from "./findings.ts";
import { createRepository, type Repository } from "./repository.ts";

const core = "networks/south/core.cfg";
const branch = "networks/north/branch2.cfg";
const key = "networks/north/hub.cfg:34 error tunnel/key-mismatch";
const mtu = `${branch}:24 warning tunnel/mtu-mismatch`;
const segments = [
  `${branch}:25 info tunnel/mss-too-large`,
  "networks/north/branch 3.cfg:26 warning tunnel/mss-too-large",
];
const all = [key, mtu, ...segments].sort();

let repository: Repository;
beforeAll(() => {
  repository = createRepository();
}, 120_000);
afterEach(() => {
  repository.git("reset", "--quiet", "--hard");
  repository.git("clean", "--quiet", "--force", "-d");
});
afterAll(() => repository.remove());

/** A run, its findings by place, rule and severity. */
function check(...words: readonly string[]) {
  const { code, out, err } = repository.ioslint("-f", "json", ...words);
  return { code, err, found: out.startsWith("{") ? [...(readers["json"]?.(out) ?? [])].sort() : [] };
}

function edit(path: string, from: string | RegExp, to: string): void {
  const text = repository.read(path);
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  repository.write(path, changed);
}

describe("a baseline", () => {
  it("holds when lines move, and sees a finding that takes the place of another", () => {
    edit(core, "!\n", "!\n! a remark\n!\n");
    expect(check(".")).toEqual({ code: 1, err: "", found: all });
    // The hub of the south keeps split horizon on, which is known; that it drops another spoke's key is not.
    edit("networks/south/site-a.cfg", "tunnel key 88", "tunnel key 89");
    expect(check(".").found).toContain("networks/south/site-a.cfg:31 error tunnel/key-mismatch");
  });

  it("fails when it knows what is no longer there, until that is taken out", () => {
    edit(core, "crypto ipsec transform-set", "crypto isakmp keepalive 30 5\ncrypto ipsec transform-set");
    const stale = check("networks", "--fail-on", "never");
    expect(stale.code).toBe(1);
    expect(stale.err).toMatch(/known\.json.*ipsec\/dpd-missing of SOUTH-CORE/);
    const before = repository.read("known.json");
    expect(check(".", "--prune-baseline", "--fail-on", "never")).toMatchObject({
      code: 0,
      err: "ioslint: 1 stale entry taken out of known.json\n",
    });
    const after = repository.read("known.json");
    expect(after).not.toContain("dpd-missing");
    expect(JSON.parse(after).findings).toHaveLength(JSON.parse(before).findings.length - 1);
    expect(check(".", "--fail-on", "never").code).toBe(0);
  });

  it("takes in everything when asked, and holds no secret", () => {
    expect(check(".", "--update-baseline")).toMatchObject({ code: 0, found: [] });
    expect(check(".")).toEqual({ code: 0, err: "", found: [] });
    expect(repository.read("known.json")).not.toContain("Planted");
  });
});

describe("exceptions", () => {
  it("are all shown on demand", () => {
    const { found } = check(".", "--no-suppressions");
    expect(found).toContain("networks/north/branch 3.cfg:25 warning tunnel/mtu-mismatch");
    expect(found).toContain("networks/north/hub.cfg:9 info isakmp/wildcard-key");
  });

  it("that expired, or that leave out nothing, are findings themselves", () => {
    edit("ioslint.yaml", "reason: certificates", "until: 2020-01-31\n    reason: certificates");
    edit("networks/north/branch 3.cfg", "ip mtu 1380", "ip mtu 1400");
    const { code, found } = check(".");
    expect(code).toBe(1);
    expect(found).toEqual(
      [
        key,
        mtu,
        segments[0],
        "ioslint.yaml:10 warning lint/unused-suppression",
        "networks/north/branch 3.cfg:24 warning lint/unused-suppression",
        "networks/north/hub.cfg:9 info isakmp/wildcard-key",
      ].sort(),
    );
  });

  it("are written by --suppress into the configuration, and hold", () => {
    expect(repository.ioslint(".", "--suppress", "moves in March").code).toBe(0);
    expect(repository.read("ioslint.yaml")).toContain("moves in March");
    expect(repository.read("ioslint.yaml")).toContain("# each folder is a network of its own");
    expect(check(".")).toEqual({ code: 0, err: "", found: [] });
  });
});

describe("a change", () => {
  it("is judged by what it brings, wherever that surfaces", () => {
    expect(check(".", "--new-from", "HEAD~1")).toEqual({ code: 1, err: "", found: [key] });
    expect(check(".", "--new-from", "HEAD")).toEqual({ code: 0, err: "", found: [] });
  });

  it("is compared in both directions, with the pairs that go down and come up", () => {
    const worse = repository.ioslint("compare", "HEAD~1", "HEAD");
    expect(worse.code).toBe(1);
    expect(worse.out).toMatch(/tunnel\/key-mismatch/);
    expect(worse.out).toMatch(/NORTH-HUB.*NORTH-BRANCH1/);
    const better = repository.ioslint("compare", "HEAD", "HEAD~1");
    expect(better.code).toBe(0);
    const same = repository.ioslint("compare", "HEAD", ".");
    expect(same.code).toBe(0);
  });

  it("cannot be judged in a shallow clone, which is said in one line", () => {
    const copy = repository.shallow();
    try {
      const { code, out, err } = copy.ioslint(".", "--new-from", "HEAD~1");
      expect([code, out]).toEqual([2, ""]);
      expect(err).toMatch(/^ioslint: .*shallow.*\n$/);
      expect(copy.ioslint("compare", "HEAD~1", "HEAD").err).toMatch(/^ioslint: .*shallow.*\n$/);
      expect(copy.ioslint("-f", "unix").code).toBe(1);
    } finally {
      copy.remove();
    }
  });
});

describe("fixes", () => {
  it("are shown as a diff first, which changes nothing", () => {
    const safe = repository.ioslint(".", "--fix-dry-run");
    expect(safe).toMatchObject({ code: 0, err: "" });
    expect(safe.out).toMatch(
      /^--- a\/networks\/north\/branch2\.cfg\n\+\+\+ b\/networks\/north\/branch2\.cfg\n@@/,
    );
    expect(safe.out.match(/^[-+] .*$/gm)).toEqual(["- ip mtu 1300", "+ ip mtu 1400"]);
    const all = repository.ioslint(".", "--fix-dry-run", "--unsafe-fixes").out;
    expect(all.match(/^[-+] .*$/gm)).toEqual([
      "- ip mtu 1300",
      "+ ip mtu 1400",
      "- tunnel key 72",
      "+ tunnel key 71",
    ]);
    expect(all).not.toContain("Planted");
    expect(repository.git("status", "--porcelain")).toBe("");
  });

  it("are made when asked: the safe ones, then the others, each gone in the next run", () => {
    expect(check(".", "--fix").found).toEqual([key, segments[1]].sort());
    expect(repository.git("diff", "--name-only").trim().split("\n")).toEqual([branch]);
    expect(repository.read(branch)).toContain(" ip mtu 1400\n");
    expect(check(".", "--fix", "--unsafe-fixes").found).toEqual([segments[1]]);
    expect(repository.read("networks/north/hub.cfg")).toContain("tunnel key 71");
    expect(repository.read("networks/north/hub.cfg")).toContain("Planted-Nordlicht-7");
  });

  it("come as commands to paste, with a warning before what may cut the session", () => {
    const { code, out } = repository.ioslint(".", "--remediation");
    expect(code).toBe(0);
    const [safe, unsafe] = [out.indexOf(" ip mtu 1400"), out.indexOf(" tunnel key 71")];
    expect(safe).toBeGreaterThan(0);
    expect(unsafe).toBeGreaterThan(out.indexOf("! What follows may cut a session"));
    expect(out).not.toContain("Planted");
  });
});
