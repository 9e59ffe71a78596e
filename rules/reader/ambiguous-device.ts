import { rule } from "../../src/lint/rule.ts";

export default rule({
  id: "reader/ambiguous-device",
  summary: "The text leaves open which device some lines configure",
  scope: "device",
  severity: "info",
  check({ device, report }) {
    for (const { topic, at, message } of device.problems) {
      if (topic === "ambiguous-device" && message !== undefined) report({ at, message });
    }
  },
});
