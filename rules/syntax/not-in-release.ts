import { rule } from "../../src/lint/rule.ts";
import { outOfRelease } from "../../src/model/releases.ts";

export default rule({
  id: "syntax/not-in-release",
  summary: "A command is not known to the release that the text names",
  scope: "device",
  severity: "info",
  presets: ["strict"],
  check({ device, report }) {
    const version = device.release?.value.text;
    for (const { at, command, word, first, last } of outOfRelease(device)) {
      const what = word === undefined ? `\`${command}\`` : `\`${word}\` of \`${command}\``;
      const era = first === undefined ? `is gone after ${last}` : `came with ${first}`;
      report({
        at,
        message: `${what} ${era}, and ${device.name} says \`version ${version}\`: that release refuses the line`,
      });
    }
  },
});
