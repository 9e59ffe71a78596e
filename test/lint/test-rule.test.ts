/** The helper for authors: what passes, and what is said of what does not. */
import { describe, expect, it, test } from "vitest";
import { rule, testRule } from "../../src/index.ts";

const noDomainLookup = rule<{ severity: "info" }>({
  id: "team/no-domain-lookup",
  summary: "Names are looked up",
  severity: "warning",
  scope: "device",
  check({ device, options, report }) {
    for (const { at } of device.commands.of("IpDomainLookup")) {
      report({ at, message: `${device.name} looks names up`, ...options });
    }
  },
});
const bad = "hostname R1\nip domain lookup\n";
const good = "hostname R1\nno ip http server\n";

describe("testRule", () => {
  it("is content with a rule that finds what is expected", () => {
    testRule(noDomainLookup, {
      valid: [good, { files: { "a.cfg": good, "b.cfg": good } }],
      invalid: [
        { files: bad, findings: [{ line: 2 }] },
        {
          files: { "b.cfg": bad.replace("R1", "R2"), "a.cfg": bad },
          findings: [
            { path: "a.cfg", line: 2, message: "R1 looks names up", severity: "warning" },
            { path: "b.cfg", line: 2, message: /^R2/ },
          ],
        },
        { files: bad, options: { severity: "info" }, findings: [{ line: 2, severity: "info" }] },
      ],
    });
  });

  const says = (tests: Parameters<typeof testRule>[1]): unknown => {
    try {
      testRule(noDomainLookup, tests);
    } catch (error) {
      expect(error).toMatchObject({ name: "AssertionError", code: "ERR_ASSERTION" });
      return error instanceof Error ? error.message : error;
    }
    return "nothing";
  };

  test.each([
    [
      { valid: [good, bad], invalid: [] },
      "team/no-domain-lookup: valid[1]\nexpected:\n  nothing\nfound:\n  router.cfg:2: warning: R1 looks names up",
    ],
    [
      { valid: [], invalid: [{ files: bad, findings: [{ line: 1, message: /R1/ }] }] },
      "team/no-domain-lookup: invalid[0]\nexpected:\n  line 1: /R1/\nfound:\n  router.cfg:2: warning: R1 looks names up",
    ],
    [
      {
        valid: [],
        invalid: [{ files: good, findings: [{ line: 1, path: "router.cfg", severity: "error" as const }] }],
      },
      "team/no-domain-lookup: invalid[0]\nexpected:\n  router.cfg:1: error\nfound:\n  nothing",
    ],
    [
      { valid: [], invalid: [{ files: bad, findings: [] }] },
      "team/no-domain-lookup: invalid[0] expects no finding: it belongs to valid",
    ],
    [{ valid: [""], invalid: [] }, "team/no-domain-lookup: valid[0]: router.cfg holds no configuration"],
  ])("says where a rule and its tests part: %#", (tests, message) => {
    expect(says(tests)).toBe(message);
  });

  test.each([{ path: "b.cfg" }, { severity: "error" as const }, { message: "R1" }, { message: /R2/ }])(
    "holds a finding to all that is expected of it: %j",
    (more) => {
      expect(says({ valid: [], invalid: [{ files: bad, findings: [{ line: 2, ...more }] }] })).toMatch(
        /invalid\[0\]/,
      );
    },
  );
});
