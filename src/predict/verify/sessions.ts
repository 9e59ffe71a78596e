/** `show crypto session`, in full, in short and in detail, against the prediction of IKE and of IPsec. */
import type { CryptoSession, CryptoSessionBrief, CryptoSessionPeer } from "../../show/generated/results.ts";
import type { IpsecPrediction } from "../prediction.ts";
import { because, contradiction, type Observation, type Scene } from "./observation.ts";
import { causeOf, checkIke, nameOf, oneWay } from "./security.ts";

/** What a session carries: nothing, IKE alone, or IPsec; unknown where its status is masked or cut. */
interface Row {
  readonly at: CryptoSession["at"];
  readonly peer: string | undefined;
  readonly local: string | undefined;
  readonly carries: "nothing" | "IKE" | "IPsec" | "unknown";
  readonly says: string;
  readonly encaps: number | undefined;
  readonly decaps: number | undefined;
}

export function checkSessions({ at, sessions }: CryptoSession, scene: Scene): readonly Observation[] {
  const rows = sessions.map(
    (each): Row => ({
      at: each.at,
      peer: each.peer,
      local: each.ike[0]?.local,
      carries: carriedBy(each.status),
      says: each.status ?? "",
      encaps: sum(each, "encrypted"),
      decaps: sum(each, "decrypted"),
    }),
  );
  return check("show crypto session", at, rows, scene);
}

/** `UP-NO-IKE` is an IKE SA that ran out while IPsec lives on. */
function carriedBy(status: string | undefined): Row["carries"] {
  if (status === undefined) return "unknown";
  if (!status.startsWith("UP")) return "nothing";
  return status === "UP-IDLE" ? "IKE" : "IPsec";
}

/** Undefined where no flow has the counter. */
function sum({ flows }: CryptoSessionPeer, counter: "encrypted" | "decrypted"): number | undefined {
  const counts = flows.flatMap((flow) => flow[counter] ?? []);
  return counts.length === 0 ? undefined : counts.reduce((total, each) => total + each, 0);
}

/** Letters: `U` up, `A` active, `I` idle, `D` down, `N` negotiating, `K` without IKE. */
export function checkSessionsBrief(
  { at, sessions }: CryptoSessionBrief,
  scene: Scene,
): readonly Observation[] {
  const rows = sessions.map((each): Row => {
    const says = each.status ?? "";
    const carries = inLetters(says);
    return {
      at: each.at,
      peer: each.peer,
      local: undefined,
      carries,
      says,
      encaps: undefined,
      decaps: undefined,
    };
  });
  return check("show crypto session brief", at, rows, scene);
}

function inLetters(says: string): Row["carries"] {
  if (says === "") return "unknown";
  if (!says.startsWith("U")) return "nothing";
  return says.startsWith("UI") ? "IKE" : "IPsec";
}

/** The version of a session that is down is not told. */
function check(command: string, at: Row["at"], rows: readonly Row[], scene: Scene): readonly Observation[] {
  const ike = rows.map(({ at: spot, peer, local, carries, says }) => ({
    at: spot,
    ends: [peer, local],
    isUp: carries === "unknown" ? undefined : carries !== "nothing",
    says,
  }));
  return [
    ...([1, 2] as const).flatMap((version) => checkIke(version, command, at, ike, scene)),
    ...scene.router.ipsec.flatMap((each) => checkIpsec(each, rows, scene)),
  ];
}

function checkIpsec(each: IpsecPrediction, rows: readonly Row[], scene: Scene): readonly Observation[] {
  const { local, remote, state, onDemand } = each;
  if (remote === undefined) return [];
  const mine = rows.filter((row) => row.peer === remote && (row.local ?? local) === local);
  const { device } = scene.router;
  const about = nameOf(remote, scene);
  const active = mine.find(({ carries }) => carries === "IPsec");
  if (active !== undefined) {
    const at = scene.place(active.at);
    if (state === "none") {
      const cause = causeOf(remote, scene);
      return [contradiction(at, about, `${device} has IPsec SAs with ${about}`, cause && because(cause))];
    }
    const silence = mine.length === 1 ? oneWay(active, each) : undefined;
    if (silence === undefined) return [];
    return [{ kind: "verify/one-way", at, about, message: `${device} and ${about}: ${silence}` }];
  }
  const idle = mine.find(({ carries }) => carries === "IKE");
  if (idle === undefined || state !== "ACTIVE" || onDemand) return [];
  const message = `${device}'s session with ${about} is ${idle.says}: IKE is up and IPsec is not, although the configurations agree: the box has another transform set, PFS group or access list, or old SAs hold`;
  return [{ kind: "verify/peer-state", at: scene.place(idle.at), about, message }];
}
