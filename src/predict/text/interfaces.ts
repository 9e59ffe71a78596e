/** `show ip interface brief`. */
import type { InterfacePrediction } from "../prediction.ts";
import { placeholder, row, unknown } from "./columns.ts";

const widths = [27, 16, 4, 7, 22, 0];

export function interfaceBrief(interfaces: readonly InterfacePrediction[]): readonly string[] {
  return [
    "Interface                  IP-Address      OK? Method Status                Protocol",
    ...interfaces.map(({ interface: name, address, status, protocol }) =>
      row([name, address ?? unknown, "YES", placeholder, status, protocol], widths),
    ),
  ];
}
