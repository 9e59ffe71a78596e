/**
 * The mistakes that tests of rules make in working networks, and what the routers show then: a rule that says that two routers do not come
 * together, or lose a neighbour, must not stand beside a prediction in which all is well.
 */
import { expect, it } from "vitest";
import { predict } from "../../src/predict/predict.ts";
import type { RouterPrediction } from "../../src/predict/prediction.ts";
import { faults } from "../mutation/faults/all.ts";
import { mutate } from "../mutation/mutant.ts";
import type { Text } from "../support/lint.ts";
import { networkOf } from "../support/network.ts";
import { readNetwork } from "../support/networks.ts";

/** States of `show dmvpn` that were measured for what a rule finds; the tunnels of those that were not measured are unknown or down. */
const waiting: Readonly<Record<string, readonly string[]>> = {
  "acl/blocks-tunnel": ["IKE", "NHRP"],
  "ike/version-mismatch": ["IKE"],
  "ikev2/key-mismatch": ["IKE"],
  "ikev2/peer-unreachable": ["IKE"],
  "ikev2/profile-incomplete": ["IKE"],
  "ipsec/mode-mismatch": ["IPSEC"],
  "ipsec/pfs-mismatch": ["IPSEC"],
  "ipsec/transform-set-mismatch": ["IPSEC"],
  "ipsec/unprotected-peer": ["IKE", "NHRP"],
  "isakmp/key-mismatch": ["IKE"],
  "isakmp/key-missing": ["IKE"],
  "isakmp/policy-mismatch": ["IKE"],
  "nhrp/authentication-mismatch": ["NHRP"],
  "nhrp/authentication-too-long": ["NHRP"],
  "nhrp/nbma-in-overlay": ["IKE"],
  "nhrp/nbma-mismatch": ["IKE"],
  "nhrp/network-id-missing": ["NHRP"],
  "nhrp/nhs-unknown": ["NHRP"],
  "nhrp/nhs-unmapped": ["NHRP"],
  "routing/nbma-unreachable": ["IKE"],
  "tunnel/endpoints-mismatch": ["unknown"],
  "tunnel/key-mismatch": ["NHRP"],
  "tunnel/mode-mismatch": ["unknown"],
  "tunnel/no-address": ["unknown"],
  "tunnel/no-destination": ["unknown"],
  "tunnel/source-invalid": ["unknown"],
  "tunnel/vrf-mismatch": ["unknown"],
};

/** Rules about neighbours: fewer of them are up than in the working network. */
const losing = new Set([
  "bgp/as-mismatch",
  "bgp/password-mismatch",
  "eigrp/as-mismatch",
  "eigrp/authentication-mismatch",
  "eigrp/not-on-tunnel",
  "eigrp/passive-tunnel",
  "eigrp/timers",
  "eigrp/weights-mismatch",
  "nhrp/multicast-not-nbma",
  "nhrp/multicast-unmapped",
  "ospf/area-mismatch",
  "ospf/authentication-mismatch",
  "ospf/mtu-mismatch",
  "ospf/not-on-tunnel",
  "ospf/passive-tunnel",
  "ospf/timers-mismatch",
  "rip/version-mismatch",
  "tunnel/subnet-mismatch",
]);

const errors = faults.filter(({ expect: { severity } }) => severity === "error");

function predictionsOf(texts: readonly Text[]): readonly RouterPrediction[] {
  return predict(networkOf(...texts.map(({ path, text }) => [path, text] as const)));
}

function statesIn(routers: readonly RouterPrediction[]): readonly string[] {
  return routers.flatMap(({ tunnels }) => tunnels.flatMap(({ peers }) => peers.map(({ state }) => state)));
}

const isUp = (state: string) => ["ACTIVE", "QM_IDLE", "READY", "up"].includes(state);

/** How much is up: sessions that carry something both ways, and neighbours; half of what is not known. */
function standing(routers: readonly RouterPrediction[]): number {
  const states = routers.flatMap(({ ike, ipsec, neighbors }) => [
    ...ipsec.map(({ state, sends, receives }) => (isUp(state) && !(sends && receives) ? "one way" : state)),
    ...[...ike, ...neighbors].map(({ state }) => state),
  ]);
  return states.reduce((sum, state) => sum + (isUp(state) ? 2 : state === "unknown" ? 1 : 0), 0);
}

function upNeighbors(routers: readonly RouterPrediction[]): number {
  return routers.flatMap(({ neighbors }) => neighbors).filter(({ state }) => isUp(state)).length;
}

it.each(
  errors
    .filter(({ expect: { rule } }) => waiting[rule] !== undefined)
    .map((each) => [each.network, each.fault, each] as const),
)("in %s a peer waits, or a session is missing, where %s", (name, _fault, mutant) => {
  const before = predictionsOf(readNetwork(`clean/${name}`));
  const after = predictionsOf(mutate(readNetwork(`clean/${name}`), mutant));
  if (after.some(({ tunnels }) => tunnels.length > 0))
    expect(statesIn(after)).toContainEqual(
      expect.stringMatching(waiting[mutant.expect.rule]?.join("|") ?? ""),
    );
  expect(standing(after)).toBeLessThan(standing(before));
});

it.each(
  errors
    .filter(({ expect: { rule } }) => losing.has(rule))
    .map((each) => [each.network, each.fault, each] as const),
)("in %s a neighbour is lost where %s", (name, _fault, mutant) => {
  const before = predictionsOf(readNetwork(`clean/${name}`));
  const after = predictionsOf(mutate(readNetwork(`clean/${name}`), mutant));
  expect(upNeighbors(after)).toBeLessThan(upNeighbors(before));
});
