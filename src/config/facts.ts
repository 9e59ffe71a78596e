/** Facts about devices that no configuration of a box holds, for the model. */
import type { Device } from "../model/device.ts";
import type { Interface, InterfaceAddress } from "../model/interface.ts";
import { netmaskOf } from "../network/address.ts";
import type { Assumptions } from "../network/assume.ts";
import { fullInterfaceName } from "../syntax/command.ts";
import { type Document, readDocument } from "../syntax/document.ts";
import type { DeviceFacts, Settings, Told } from "./settings.ts";

/** What the settings say of releases, addresses and absent hubs. */
export function assumptionsOf({ version, devices }: Settings): Assumptions {
  if (version === undefined && devices.size === 0) return {};
  // Like hosts, devices are found in whatever case they are written.
  const facts = new Map([...devices].map(([name, told]) => [name.toLowerCase(), told.value]));
  return {
    ...(version && { release: version.value }),
    absent: [...devices].flatMap(([name, told]) => absentHub(name, told) ?? []),
    complete: (device) => completed(device, facts.get(device.name.toLowerCase())),
  };
}

/** What is known of a hub, as an excerpt of its configuration: what an excerpt does not show is unknown. */
function absentHub(name: string, { value: { tunnel, nbma }, at }: Told<DeviceFacts>): Document | undefined {
  if (tunnel === undefined) return undefined;
  const [address = "", length = "24"] = tunnel.split("/");
  const lines = [
    "interface Tunnel0",
    address.includes(":") ? ` ipv6 address ${tunnel}` : ` ip address ${address} ${netmaskOf(Number(length))}`,
    ...(nbma === undefined ? [] : [` tunnel source ${nbma}`]),
    ` tunnel mode gre multipoint${nbma?.includes(":") ? " ipv6" : ""}`,
  ];
  const document = readDocument(at.path, `${"\n".repeat(at.line - 1)}${lines.join("\n")}\n`);
  return {
    ...document,
    configs: document.configs.map((config) => ({ ...config, name, namedBy: "heading" as const })),
  };
}

function completed(device: Device, facts: DeviceFacts | undefined): Device {
  if (facts === undefined) return device;
  const { addresses, translated } = facts;
  const usual = new Map(
    Object.entries(addresses ?? {}).map(([name, text]) => [
      fullInterfaceName(name.replaceAll(/\s/g, "")) ?? name,
      addressOf(text),
    ]),
  );
  return {
    ...device,
    ...(translated && { translated: new Map(Object.entries(translated)) }),
    interfaces: new Map(
      [...device.interfaces].map(([name, face]) => [name, withAddress(face, usual.get(name))]),
    ),
  };
}

/** A written address wins. */
function withAddress(face: Interface, value: InterfaceAddress | undefined): Interface {
  if (value === undefined || face.address !== undefined) return face;
  return { ...face, address: { value, at: face.dynamicAddress?.at ?? face.at } };
}

function addressOf(text: string): InterfaceAddress {
  const [address = "", length] = text.split("/");
  return { address, length: length === undefined ? (address.includes(":") ? 128 : 32) : Number(length) };
}
