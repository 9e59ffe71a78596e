/** IS-IS as a router runs it on an interface. */
import type { Line } from "../model/commands.ts";
import type { Device } from "../model/device.ts";
import type { Interface } from "../model/interface.ts";
import { isSamePlace, type Place, type Setting } from "../model/place.ts";
import type { Secret } from "../model/secret.ts";
import type { Kind } from "../syntax/generated/commands.ts";

export type IsisLevel = 1 | 2;

/** How hellos are authenticated; `unknown` where the text does not tell. */
export interface IsisAuthentication {
  readonly method: "none" | "text" | "md5" | "unknown";
  readonly keys: readonly Setting<Secret>[];
  readonly at: Place;
  /** Signed hellos are sent, those of others are not looked at. */
  readonly sendOnly: boolean;
}

export interface IsisOnLink {
  /** The `ip router isis` line. */
  readonly at: Place;
  readonly process: Line<"IsisProcess">;
  /** On this interface: what the process and the circuit type have in common. */
  readonly levels: readonly IsisLevel[];
  readonly levelsAt: Place;
  /** Areas in hexadecimal digits, without dots. Empty where no net can be read. */
  readonly areas: readonly string[];
  readonly systemId: string | undefined;
  readonly netAt: Place;
  /** `isis network point-to-point` is written. */
  readonly pointToPoint: boolean;
  /** Metrics that it sends and takes at a level. */
  readonly style: (level: IsisLevel) => "narrow" | "wide" | "transition";
  readonly styleAt: Place;
  readonly authentication: (level: IsisLevel) => IsisAuthentication;
  /** Hellos are filled up to the MTU. */
  readonly padded: boolean;
}

type End = { readonly device: Device; readonly interface: Interface };

/** IS-IS that looks for neighbours on an interface; undefined where it does not run, is passive, or several processes leave it open. */
export function isisOn({ device, interface: face }: End): IsisOnLink | undefined {
  const here = <K extends Kind>(kind: K) =>
    device.commands
      .of(kind)
      .filter(({ within, command }) => within && isSamePlace(within.at, face.at) && !command.negated);
  const [run] = here("IsisInterface");
  const processes = device.commands.of("IsisProcess").filter(({ command }) => !command.negated);
  const process = processes.find(({ command }) => command.tag === run?.command.tag);
  if (run === undefined || process === undefined || processes.length > 1) return undefined;
  if (here("IsisInterfacePassive").length > 0 || here("IsisInterfaceShutdown").length > 0) return undefined;
  const inside = <K extends Kind>(kind: K) =>
    device.commands.of(kind).filter(({ within }) => within && isSamePlace(within.at, process.at));
  const isPassive = inside("IsisPassiveInterface").some(
    ({ command }) => !command.negated && (command.interface === face.name || command.interface === "default"),
  );
  if (isPassive || inside("IsisShutdown").length > 0) return undefined;
  const type = inside("IsisType").find(({ command }) => !command.negated);
  const circuit = here("IsisCircuitType")[0];
  const levels = levelsOf(type?.command.type).filter((level) =>
    levelsOf(circuit?.command.type).includes(level),
  );
  const nets = inside("IsisNet").filter(({ command }) => !command.negated);
  const titles = nets.flatMap(({ command }) => titleOf(command.net) ?? []);
  const styles = inside("IsisMetricStyle").filter(({ command }) => !command.negated);
  const padding = [...device.commands.of("IsisHelloPadding"), ...inside("IsisHelloPaddingAll")];
  return {
    at: run.at,
    process,
    levels,
    levelsAt: circuit?.at ?? type?.at ?? process.at,
    areas: titles.map(({ area }) => area),
    systemId: titles[0]?.systemId,
    netAt: nets[0]?.at ?? process.at,
    pointToPoint: here("IsisNetworkType").length > 0,
    style: (level) => styleOf(styles, level),
    styleAt: styles[0]?.at ?? process.at,
    authentication: (level) => authenticationOf(device, face, here, level),
    padded: !padding.some(
      ({ command, within }) => command.negated && (within === process || within?.at.line === face.at.line),
    ),
  };
}

/** What `level-1`, `level-1-2` and `level-2-only` stand for; the default is both. */
function levelsOf(type: string | undefined): readonly IsisLevel[] {
  if (type === "level-1") return [1];
  return type === "level-2-only" ? [2] : [1, 2];
}

/** Area and system of a network entity title: the last octet is the selector, the six before it the system. */
function titleOf(net: string | undefined): { area: string; systemId: string } | undefined {
  const digits = (net ?? "").replaceAll(".", "").toLowerCase();
  if (digits.length < 16 || digits.length > 40) return undefined;
  return { area: digits.slice(0, -14), systemId: digits.slice(-14, -2) };
}

function isFor(level: string | undefined, asked: IsisLevel): boolean {
  return level === undefined || level === "level-1-2" || level === `level-${asked}`;
}

/** Narrow unless written. */
function styleOf(
  lines: readonly Line<"IsisMetricStyle">[],
  level: IsisLevel,
): "narrow" | "wide" | "transition" {
  const line = lines.find(({ command }) => isFor(command.level, level))?.command;
  return line?.transition ? "transition" : (line?.style ?? "narrow");
}

function authenticationOf(
  device: Device,
  face: Interface,
  here: <K extends Kind>(kind: K) => readonly Line<K>[],
  level: IsisLevel,
): IsisAuthentication {
  const mode = here("IsisInterfaceAuthenticationMode").find(({ command }) => isFor(command.level, level));
  const chain = here("IsisInterfaceKeyChain").find(({ command }) => isFor(command.level, level));
  const password = here("IsisPassword").find(({ command }) => isFor(command.level, level));
  const sendOnly = here("IsisInterfaceSendOnly").some(({ command }) => isFor(command.level, level));
  const at = mode?.at ?? chain?.at ?? password?.at ?? face.at;
  if (password && !mode && !chain) {
    const { password: value } = password.command;
    return { method: "text", keys: [{ value, at: password.at }], at, sendOnly };
  }
  if (!mode && !chain)
    return { method: device.text === "complete" ? "none" : "unknown", keys: [], at, sendOnly };
  const keys = device.filters.keyChains.get(chain?.command.keyChain ?? "")?.keys;
  if (!mode || !keys) return { method: "unknown", keys: [], at, sendOnly };
  return {
    method: mode.command.mode ?? "unknown",
    keys: keys.flatMap(({ keyString }) => keyString ?? []),
    at,
    sendOnly,
  };
}
