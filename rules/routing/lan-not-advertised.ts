import { rule } from "../../src/lint/rule.ts";
import { devicesOf } from "../../src/lint/words.ts";
import { those } from "../../src/network/gathered.ts";
import { advertisedLans, lansOf, toldByIgps } from "../../src/network/lans.ts";
import { overlayOf } from "../../src/network/overlay.ts";
import type { Member } from "../../src/network/types.ts";

const dynamic: ReadonlySet<string> = new Set(["eigrp", "ospf", "rip", "bgp"]);

/** What it tells may come from elsewhere. */
function redistributes({ device }: Member): boolean {
  const { eigrp, ospf, rip, bgp } = device;
  return [...eigrp, ...ospf, ...rip, ...(bgp?.tables ?? [])].some(
    ({ redistribute }) => redistribute.length > 0,
  );
}

/** A stub that keeps its connected networks for itself is a fault of its own: eigrp/stub-hides-routes. */
function isQuietStub({ device }: Member): boolean {
  return device.eigrp.some(({ stubKinds: kinds }) => kinds.length > 0 && !kinds.includes("connected"));
}

/** Who tells none of its networks, unless BGP does. */
const maybeSilentIn = those((member: Member) => lansOf(member).length > 0 && toldByIgps(member).length === 0);

export default rule({
  id: "routing/lan-not-advertised",
  summary: "A spoke announces none of its networks while all others do",
  scope: "cloud",
  severity: "info",
  check({ cloud, report }) {
    if (cloud.family === "ipv6" || cloud.spokes.length < 3) return;
    if (maybeSilentIn(cloud.spokes).length === 0) return;
    const speakers = cloud.spokes.filter((member) => {
      const { protocols, unknown } = overlayOf(cloud, member);
      if (redistributes(member) || isQuietStub(member)) return false;
      return !unknown && [...protocols].some((each) => dynamic.has(each)) && lansOf(member).length > 0;
    });
    const silent = speakers.filter((member) => advertisedLans(cloud, member).length === 0);
    const [odd, ...more] = silent;
    if (odd === undefined || more.length > 0 || speakers.length < 3) return;
    const [lan] = lansOf(odd);
    report({
      at: lan?.at ?? odd.interface.at,
      message: `${odd.device.name} announces none of the networks behind it over the tunnel, ${devicesOf(speakers.filter((each) => each !== odd))} do: the others have no route to ${lan?.interface.name ?? "its LAN"}`,
    });
  },
});
