/** Captured outputs against the prediction. */
import type { Diagnostic } from "../../lint/diagnostic.ts";
import { compareDiagnostics } from "../../lint/order.ts";
import type { Capture } from "../../show/captures.ts";
import type { RouterPrediction } from "../prediction.ts";
import { checkInterfaces } from "./interfaces.ts";
import { checkBgp, checkEigrp, checkOspf } from "./neighbors.ts";
import { merged, type Observation, type Scene } from "./observation.ts";
import { checkDmvpn, checkNhrpBrief } from "./peers.ts";
import { checkIkev2, checkIpsec, checkIsakmp } from "./security.ts";

/** Differences as diagnostics in the order of all outputs; a pair that differs in several outputs is one diagnostic. */
export function verify(
  routers: readonly RouterPrediction[],
  captures: readonly Capture[],
): readonly Diagnostic[] {
  return [...merged(captures.flatMap((capture) => observe(routers, capture)))].sort(compareDiagnostics);
}

function observe(routers: readonly RouterPrediction[], capture: Capture): readonly Observation[] {
  const { path, at } = capture;
  const router = routers.find((each) => isOf(each.device, capture));
  const device = router?.device ?? capture.device ?? path;
  const place: Scene["place"] = ({ line, column, endColumn }) => ({ device, path, line, column, endColumn });
  if (router === undefined) {
    const message = `no configuration of ${device} is among the files: its output is compared with nothing`;
    return [{ kind: "verify/unknown-device", at: place(at), about: device, message }];
  }
  return compare(capture, { router, routers, place });
}

/** By the name on the prompt; without one the name of the file tells. */
function isOf(name: string, { device, path }: Capture): boolean {
  if (device !== undefined) return device.toLowerCase() === name.toLowerCase();
  const base = path.replace(/^.*[\\/]/, "").toLowerCase();
  return base === name.toLowerCase() || base.startsWith(`${name.toLowerCase()}.`);
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
    case "BgpSummary":
      return checkBgp(capture.result, scene);
    default:
      return [];
  }
}
