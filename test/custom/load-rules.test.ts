/** Rules of a configuration as the library hands them out, for their tests. */
import { relative } from "node:path";
import { expect, test } from "vitest";
import { lint, loadRules, parse, testRule } from "../../src/index.ts";
import { inFolder } from "../cli/program.ts";
import { hub } from "./network.ts";

const files = {
  "ioslint.yaml": "extends: ./pack.yaml\nplugins: ./own.mjs\n",
  "pack.yaml": 'customRules:\n  team/mtu:\n    message: "{bytes}"\n    forbid: { kind: IpMtu }\n',
  "own.mjs":
    'export const rules = { id: "team/own", summary: "S", severity: "info", scope: "device", check() {} };',
};

test("rules of a pack, and of plugins with leave, can be tested and run", async () => {
  await inFolder(files, async (folder) => {
    const [mtu] = await loadRules(relative(process.cwd(), `${folder}/pack.yaml`));
    expect(mtu?.id).toBe("team/mtu");
    if (mtu === undefined) return;
    testRule(mtu, {
      valid: [hub()],
      invalid: [{ files: hub({ tunnel: " ip mtu 1400\n" }), findings: [{ line: 9 }] }],
    });
    await expect(loadRules(`${folder}/ioslint.yaml`)).rejects.toThrow(
      "is code and is not run without leave: loadRules(path, { allowPlugins: true }) gives it",
    );
    const rules = await loadRules(`${folder}/ioslint.yaml`, { allowPlugins: true });
    expect(rules.map(({ id }) => id)).toEqual(["team/mtu", "team/own"]);
    expect(lint([parse("hub.cfg", hub({ tunnel: " ip mtu 1400\n" }))], { rules }).summary.warnings).toBe(1);
  });
});
