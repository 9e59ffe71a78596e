/** `ioslint show`. */
import { expect, it } from "vitest";
import { inFolder, ioslint } from "./program.ts";

const capture = `HUB#show ip interface brief
Interface                  IP-Address      OK? Method Status                Protocol
GigabitEthernet0/0         198.51.100.1    YES NVRAM  up                    up
Tunnel0                    10.9.0.1        YES NVRAM  up                    down
HUB#show clock
12:00:00.000 UTC Mon Mar 1 2027
HUB#
`;

it("prints the outputs of a capture as typed JSON and names those that it does not know", async () => {
  const { code, out } = await inFolder({ "hub.log": capture }, (cwd) =>
    ioslint(["show", "hub.log"], { cwd }),
  );
  expect(code).toBe(0);
  const { version, outputs, unknown } = JSON.parse(out);
  expect(version).toBe(1);
  expect(outputs).toMatchObject([{ device: "HUB", line: 1, unread: [] }]);
  expect(JSON.stringify(outputs)).toContain("198.51.100.1");
  expect(unknown).toMatchObject([{ device: "HUB", command: "show clock" }]);
});

it("a file without such an output is a failure of the run, as is one that is not there", async () => {
  const nothing = await inFolder({ "r.cfg": "hostname R\n" }, (cwd) => ioslint(["show", "r.cfg"], { cwd }));
  expect([nothing.code, nothing.out.includes('"outputs": []')]).toEqual([2, true]);
  expect((await ioslint(["show", "nowhere.log"])).code).toBe(2);
});
