/** Captured outputs against the prediction. */
import type { Diagnostic } from "../../lint/diagnostic.ts";
import { compareDiagnostics } from "../../lint/order.ts";
import type { Capture } from "../../show/captures.ts";
import type { RouterPrediction } from "../prediction.ts";
import { withCanonicalAddresses } from "./canonical.ts";
import { checkInterfaces } from "./interfaces.ts";
import { checkBgp, checkEigrp, checkIsis, checkOspf, checkRip } from "./neighbors.ts";
import { merged, type Observation, type Scene } from "./observation.ts";
import { checkDmvpn, checkNhrp, checkNhrpBrief } from "./peers.ts";
import { checkIpv6Routes, checkRoutes } from "./routes.ts";
import { checkIkev2, checkIpsec, checkIsakmp } from "./security.ts";
import { checkServers, checkTraffic } from "./servers.ts";
import { checkSessions, checkSessionsBrief } from "./sessions.ts";
import { isAddressCut, withoutTail } from "./tail.ts";

/** Differences as diagnostics in the order of all outputs; a pair that differs in several outputs is one diagnostic. */
export function verify(
  routers: readonly RouterPrediction[],
  captures: readonly Capture[],
): readonly Diagnostic[] {
  return [...merged(captures.flatMap((capture) => observe(routers, capture)))].sort(compareDiagnostics);
}

function observe(routers: readonly RouterPrediction[], capture: Capture): readonly Observation[] {
  const { path, at } = capture;
  const router = routerOf(routers, capture);
  const device = router?.device ?? capture.device ?? path;
  const place: Scene["place"] = ({ line, column, endColumn }) => ({ device, path, line, column, endColumn });
  if (router === undefined) {
    const message = `no configuration of ${device} is among the files: its output is compared with nothing`;
    return [{ kind: "verify/unknown-device", at: place(at), about: device, message }];
  }
  const isAll = isWhole(capture);
  const mayBeCut = capture.end === "line";
  const asked = { vrf: vrfOf(capture.command), family: familyOf(capture), isWhole: isAll && !mayBeCut };
  const given = withCanonicalAddresses(withoutTail(capture));
  const found = compare(given, { router, routers, place, ...asked });
  if (asked.isWhole) return found;
  const shown = found.filter(({ kind }) => !absences.has(kind));
  if (!isAll) return shown;
  return [
    ...shown,
    ...found.filter(({ kind }) => absences.has(kind)).map((each) => ({ ...each, isOpen: true })),
  ];
}

/** What an output lacks tells something only when nothing was left out of it. */
const absences: ReadonlySet<Observation["kind"]> = new Set([
  "verify/peer-missing",
  "verify/sa-missing",
  "verify/neighbor-missing",
]);

/** Outputs of which each VRF has its own. */
const byVrf: ReadonlySet<Capture["output"]> = new Set([
  "EigrpNeighbors",
  "BgpSummary",
  "IpNhrp",
  "IpNhrpBrief",
  "IpRoutes",
  "Ipv6Routes",
]);

/** Nothing was left out, and of one VRF only where each has an output of its own. */
function isWhole(capture: Capture): boolean {
  const { command, output } = capture;
  return (
    capture.isWhole &&
    !isShort(capture) &&
    !isAddressCut(capture) &&
    (vrfOf(command) === undefined || byVrf.has(output))
  );
}

/** Fewer peers stand there than the heading counts: the text was cut between two rows. */
function isShort(capture: Capture): boolean {
  if (capture.output !== "Dmvpn" || capture.end === "prompt") return false;
  return capture.result.interfaces.some(
    ({ peerCount = 0, peers }) => peers.length > 0 && new Set(peers.map(({ nbma }) => nbma)).size < peerCount,
  );
}

/** The VRF that a command asks for. */
function vrfOf(command = ""): string | undefined {
  return /\svrf\s+(\S+)/i.exec(command)?.[1];
}

/** Outputs of which each family has its own. */
const byFamily: ReadonlySet<Capture["output"]> = new Set([
  "IpNhrp",
  "IpNhrpBrief",
  "IpNhrpNhs",
  "BgpSummary",
  "EigrpNeighbors",
]);

/** The family whose entries a command prints: `ip` says IPv4, also where nothing says it. */
function familyOf({ command, output }: Capture): Scene["family"] {
  const words = command?.toLowerCase().replace(/\|.*/, "").split(/\s+/) ?? [];
  if (words.some((word) => /^(ipv6?|vpnv6)$/.test(word))) return "ipv6";
  if (words.some((word) => /^(ipv4|vpnv4)$/.test(word))) return "ipv4";
  return command !== undefined && byFamily.has(output) && !words.includes("all") ? "ipv4" : undefined;
}

/** Names on prompts are cut after so many characters. */
const promptWidth = 20;

/** By the name on the prompt; without one the names of the file and its folders tell, the longest that fits. */
function routerOf(
  routers: readonly RouterPrediction[],
  { device, path }: Capture,
): RouterPrediction | undefined {
  if (device !== undefined) {
    const name = device.toLowerCase();
    const cut = routers.filter((each) => each.device.toLowerCase().startsWith(name));
    return (
      routers.find((each) => each.device.toLowerCase() === name) ??
      (name.length >= promptWidth && cut.length === 1 ? cut[0] : undefined)
    );
  }
  const parts = path.toLowerCase().split(/[\\/]/);
  const fits = ({ device: each }: RouterPrediction) =>
    parts.some((part) => part === each.toLowerCase() || /^[._ -]/.test(after(part, each.toLowerCase())));
  return routers.filter(fits).toSorted((x, y) => y.device.length - x.device.length)[0];
}

/** What follows a beginning; nothing where the text begins otherwise. */
function after(text: string, beginning: string): string {
  return text.startsWith(beginning) ? text.slice(beginning.length) : "";
}

function compare(capture: Capture, scene: Scene): readonly Observation[] {
  switch (capture.output) {
    case "InterfaceBrief":
      return checkInterfaces(capture.result, scene);
    case "Dmvpn":
      return checkDmvpn(capture.result, scene);
    case "IpNhrpBrief":
      return checkNhrpBrief(capture.result, scene);
    case "IsakmpSa":
      return checkIsakmp(capture.result, scene);
    case "Ikev2Sa":
      return checkIkev2(capture.result, scene);
    case "IpsecSa":
      return checkIpsec(capture.result, scene);
    case "EigrpNeighbors":
      return checkEigrp(capture.result, scene);
    case "OspfNeighbors":
      return checkOspf(capture.result, scene);
    case "OspfNeighborDetail":
      return checkOspf(capture.result, scene);
    case "IsisNeighbors":
      return checkIsis(capture.result, scene);
    case "IpProtocols":
      return checkRip(capture.result, scene);
    case "CryptoSession":
      return checkSessions(capture.result, scene);
    case "CryptoSessionBrief":
      return checkSessionsBrief(capture.result, scene);
    case "IpRoutes":
      return checkRoutes(capture.result, scene);
    case "Ipv6Routes":
      return checkIpv6Routes(capture.result, scene);
    case "NhrpTraffic":
      return checkTraffic(capture.result, scene);
    case "IpNhrp":
      return checkNhrp(capture.result, scene);
    case "IpNhrpNhs":
      return checkServers(capture.result, scene);
    case "BgpSummary":
      return checkBgp(capture.result, scene);
    default:
      return [];
  }
}
