/** `show crypto isakmp sa`, `show crypto ikev2 sa` and `show crypto ipsec sa` against the prediction. */
import type {
  Ikev2Sa,
  IpsecAssociation,
  IpsecFlow,
  IpsecSa,
  IsakmpSa,
} from "../../show/generated/results.ts";
import type { IkePrediction, IpsecPrediction, PeerPrediction } from "../prediction.ts";
import { because, contradiction, type Observation, type Scene } from "./observation.ts";

type Spot = IsakmpSa["at"];

export function checkIsakmp({ at, associations }: IsakmpSa, scene: Scene): readonly Observation[] {
  const rows = associations.map((row) => ({
    at: row.at,
    ends: [row.source, row.destination],
    isUp: row.state === undefined ? undefined : row.state === "QM_IDLE",
    says: row.state ?? "",
  }));
  return checkIke(1, "show crypto isakmp sa", at, rows, scene);
}

export function checkIkev2({ at, associations }: Ikev2Sa, scene: Scene): readonly Observation[] {
  const rows = associations.map((row) => ({
    at: row.at,
    ends: [row.local, row.remote],
    isUp: row.status === undefined ? undefined : row.status === "READY",
    says: row.status ?? "",
  }));
  return checkIke(2, "show crypto ikev2 sa", at, rows, scene);
}

/** An IKE SA as any output has it. */
interface IkeRow {
  readonly at: Spot;
  readonly ends: readonly (string | undefined)[];
  /** Undefined where the state is masked or cut. */
  readonly isUp: boolean | undefined;
  readonly says: string;
}

export function checkIke(
  version: 1 | 2,
  command: string,
  at: Spot,
  rows: readonly IkeRow[],
  scene: Scene,
): readonly Observation[] {
  const expected = scene.router.ike.filter((each) => each.version === version);
  return expected.flatMap((each) => {
    const { local, remote } = each;
    if (local === undefined || remote === undefined) return [];
    // Sessions that are down tell of the peer alone.
    const mine = rows.filter(
      ({ ends }) => ends.includes(remote) && (ends.includes(local) || ends.includes(undefined)),
    );
    const about = nameOf(remote, scene);
    const up = mine.find(({ isUp }) => isUp);
    const should = each.state === "QM_IDLE" || each.state === "READY";
    const cause = causeOf(remote, scene);
    if (up !== undefined) {
      if (should || each.state === "unknown") return [];
      const shows = `${scene.router.device} has an IKE SA with ${about}`;
      return [contradiction(scene.place(up.at), about, shows, cause && because(cause))];
    }
    if (mine.some(({ isUp }) => isUp === undefined)) return [];
    return should && !each.onDemand ? [notUp(command, at, mine[0], each, about, scene)] : [];
  });
}

function notUp(
  command: string,
  at: Spot,
  row: IkeRow | undefined,
  { remote }: IkePrediction,
  about: string,
  { router, place }: Scene,
): Observation {
  const device = router.device;
  const end =
    "although the configurations agree: the peer is not reached, UDP 500 or 4500 is filtered, or the box has other lines";
  if (row === undefined) {
    const message = `\`${command}\` of ${device} has no SA with ${about} (${remote}) ${end}`;
    return { kind: "verify/sa-missing", at: place(at), about, message };
  }
  const message = `${device}'s IKE SA with ${about} is in ${row.says} ${end}`;
  return { kind: "verify/peer-state", at: place(row.at), about, message };
}

export function checkIpsec({ at, interfaces }: IpsecSa, scene: Scene): readonly Observation[] {
  const stranger = interfaces.flatMap(({ local }) => ownerOf(local, scene) ?? [])[0];
  if (stranger !== undefined) {
    const { device } = scene.router;
    const message = `this output has the addresses of ${stranger}, not of ${device}: it is another router's, or the names are mixed up`;
    return [{ kind: "verify/contradiction", at: scene.place(at), about: device, message }];
  }
  const flows = interfaces.flatMap((each) => each.flows);
  return scene.router.ipsec.flatMap((each) => {
    const { remote } = each;
    if (remote === undefined) return [];
    const mine = flows.filter((flow) => (flow.peer ?? flow.remoteEnd) === remote);
    const active = mine.find(({ associations }) => associations.length > 0);
    const about = nameOf(remote, scene);
    if (active !== undefined) return checkFlow(active, each, about, scene);
    if (each.state !== "ACTIVE" || each.onDemand) return [];
    const message = `\`show crypto ipsec sa\` of ${scene.router.device} has no SA with ${about} (${remote}), although the configurations agree on IPsec`;
    return [{ kind: "verify/sa-missing" as const, at: scene.place(mine[0]?.at ?? at), about, message }];
  });
}

function checkFlow(
  flow: IpsecFlow,
  each: IpsecPrediction,
  about: string,
  scene: Scene,
): readonly Observation[] {
  const at = scene.place(flow.at);
  const { device } = scene.router;
  if (each.state === "none") {
    const cause = each.remote === undefined ? undefined : causeOf(each.remote, scene);
    return [contradiction(at, about, `${device} has IPsec SAs with ${about}`, cause && because(cause))];
  }
  const [first] = flow.associations;
  const silence = oneWay(flow, each);
  const differences = [
    ...termsDiffer(first, each),
    ...(pfsDiffers(flow, each, scene) ? ["another PFS group than the configurations say"] : []),
  ];
  return [
    ...differences.map((text) => ({
      kind: "verify/not-as-configured" as const,
      at,
      about,
      message: `${device}'s SA with ${about} has ${text}`,
    })),
    ...(silence === undefined
      ? []
      : [{ kind: "verify/one-way" as const, at, about, message: `${device} and ${about}: ${silence}` }]),
  ];
}

/** So many packets go out before silence from the other end means something. */
const some = 5;

/** One counter rises and the other stays at 0, where both should rise. */
export function oneWay(
  { encaps, decaps }: { readonly encaps?: number | undefined; readonly decaps?: number | undefined },
  { sends, receives }: IpsecPrediction,
): string | undefined {
  if (encaps === undefined || decaps === undefined || sends !== true || receives !== true) return undefined;
  if (decaps === 0 && encaps >= some)
    return `${encaps} packets went out and none came in, although the configurations agree: ESP is filtered on the way, or the other end drops what it decrypts (tunnel key, NHRP, an access list)`;
  if (encaps === 0 && decaps >= some)
    return `${decaps} packets came in and none went out, although the configurations agree: what comes in is dropped after it was decrypted (tunnel key, NHRP, an access list), or nothing is routed to the other end`;
  return undefined;
}

function termsDiffer(
  sa: IpsecAssociation | undefined,
  { transform, mode }: IpsecPrediction,
): readonly string[] {
  const found = sa?.transform?.trim();
  // AH and ESP of one set are SAs of their own.
  const wanted = transform
    ?.split(" ")
    .filter((word) => word.startsWith("ah-") === (sa?.protocol?.toLowerCase() === "ah"))
    .join(" ");
  return [
    ...(found !== undefined && wanted !== undefined && found !== wanted
      ? [`transform ${found}, the configurations say ${wanted === "" ? transform : wanted}`]
      : []),
    ...(sa?.settings !== undefined && mode !== undefined && !sa.settings.includes(mode)
      ? [`another mode than ${mode}, which the configurations say`]
      : []),
  ];
}

/** The first SA of IKEv2 has no PFS, later ones may. */
function pfsDiffers(
  { pfs, group }: IpsecFlow,
  { pfs: expected, remote }: IpsecPrediction,
  { router }: Scene,
): boolean {
  const isIkev2 = router.ike.some((each) => each.version === 2 && each.remote === remote);
  if (pfs === undefined || expected === undefined || isIkev2) return false;
  if (expected === "none") return pfs === "Y";
  return pfs === "N" || (group !== undefined && /\d/.test(group) && group !== `group${expected}`);
}

/** Another router that sends from an address which is none of this one. */
function ownerOf(address: string | undefined, { router, routers }: Scene): string | undefined {
  const bears = ({ interfaces, ipsec }: Scene["router"]) =>
    interfaces.some((each) => each.address === address) || ipsec.some(({ local }) => local === address);
  if (address === undefined || bears(router)) return undefined;
  return routers.find((each) => each !== router && bears(each))?.device;
}

/** The router that sends from a transport address. */
export function nameOf(address: string, { router, routers }: Scene): string {
  const peer = router.tunnels.flatMap(({ peers }) => peers).find(({ nbma }) => nbma === address)?.device;
  if (peer !== undefined) return peer;
  const owner = routers.find(
    ({ tunnels, ike }) =>
      tunnels.some(({ self }) => self === address) || ike.some(({ local }) => local === address),
  );
  return owner?.device ?? address;
}

export function causeOf(remote: string, { router }: Scene): PeerPrediction["cause"] {
  return router.tunnels.flatMap(({ peers }) => peers).find((peer) => peer.nbma === remote)?.cause;
}
