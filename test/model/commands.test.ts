/** Commands of a device by kind, for rules about what the model does not hold. */
import { expect, it } from "vitest";
import { buildDevices } from "../../src/model/build/device.ts";
import type { Device } from "../../src/model/device.ts";
import { readDocument } from "../../src/syntax/document.ts";

function device(text: string): Device {
  const [only] = buildDevices([readDocument("r.cfg", text)]);
  if (only === undefined) throw new Error("the text holds no device");
  return only;
}

const router = device(`hostname R
interface Tunnel0
 ip nhrp holdtime 300
 ip nhrp holdtime 600
interface Tunnel1
 ip nhrp holdtime 900
 no ip nhrp holdtime 900
`);

it("a command is found with its fields, its place and its section, and only the value in force", () => {
  const lines = router.commands.of("NhrpHoldtime").filter(({ command }) => !command.negated);
  expect(lines.map(({ command, at, within }) => [command.seconds, at.line, within?.at.line])).toEqual([
    [600, 4, 2],
  ]);
});

it("a kind that the text does not have gives nothing", () => {
  expect(router.commands.of("NhrpRedirect")).toEqual([]);
});
