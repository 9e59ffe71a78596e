/** What nobody has anything to say about is asked about once: rules look beyond their subject only where something is amiss. */

import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, it } from "vitest";
import { rules } from "../../rules/generated/registry.ts";
import type { Rule } from "../../src/lint/rule.ts";
import { buildDevices } from "../../src/model/build/device.ts";
import { buildNetwork } from "../../src/network/build.ts";
import { allLinks } from "../../src/network/links.ts";
import { readDocument } from "../../src/syntax/document.ts";

/** Rules of pairs that need the others of a cloud to tell what is amiss. */
const needCloud = new Set([
  "bgp/as-mismatch",
  "bgp/password-mismatch",
  "ospf/network-type-mismatch",
  "tunnel/subnet-mismatch",
]);

function lookingElsewhere(folder: string): readonly string[] {
  const paths = globSync(`${folder}/**/*.cfg`).sort();
  const network = buildNetwork(buildDevices(paths.map((path) => readDocument(path, readFileSync(path)))));
  const found = new Set<string>();
  const asked = (rule: Rule, ask: (elsewhere: () => void, report: () => void) => void): void => {
    let isElsewhere = false;
    let isSilent = true;
    ask(
      () => {
        isElsewhere = true;
      },
      () => {
        isSilent = false;
      },
    );
    if (isElsewhere && isSilent && !needCloud.has(rule.id)) found.add(rule.id);
  };
  for (const rule of rules) {
    if (rule.scope === "device") {
      for (const device of network.devices)
        asked(rule, (elsewhere, report) =>
          rule.check({
            device,
            options: {},
            report,
            get network() {
              elsewhere();
              return network;
            },
          }),
        );
    } else if (rule.scope === "pair") {
      for (const { cloud, kind, a, b } of allLinks(network))
        asked(rule, (elsewhere, report) =>
          rule.check({
            link: {
              kind,
              a,
              b,
              get cloud() {
                elsewhere();
                return cloud;
              },
            },
            options: {},
            differ: report,
            agree: () => {},
            get network() {
              elsewhere();
              return network;
            },
          }),
        );
    }
  }
  return [...found];
}

it.each(globSync("fixtures/clean/*", { onlyDirectories: true }).sort())(
  "in %s no rule looks beyond a router or a pair of which it says nothing",
  (folder) => {
    expect(lookingElsewhere(folder)).toEqual([]);
  },
);
