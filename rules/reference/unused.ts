import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "reference/unused",
  summary: "A name is defined that nothing uses",
  scope: "device",
  severity: "info",
  options: (z) =>
    z.strictObject({
      ignore: z.array(z.string()).describe("Names that may be defined without being used").optional(),
    }),
  check({ device, options: { ignore = [] }, report }) {
    if (device.text === "excerpt") return;
    for (const thing of device.names) {
      const [definition] = thing.definitions;
      if (definition === undefined || thing.builtin || thing.neverUnused || thing.uses.length > 0) continue;
      if (ignore.includes(thing.name)) continue;
      report({
        at: definition,
        message: `${device.name} defines the ${thing.label} \`${thing.name}\`, but no line uses it`,
      });
    }
  },
});
