/**
 * What the routers of our own networks should show, as text files beside this test: of working networks whole outputs, of the others the
 * states. A change of a prediction is a change of a file to read.
 */
import { describe, expect, it } from "vitest";
import { predict } from "../../src/predict/predict.ts";
import type { RouterPrediction } from "../../src/predict/prediction.ts";
import { render } from "../../src/predict/text/render.ts";
import { networkOf } from "../support/network.ts";
import { networksIn, readNetwork } from "../support/networks.ts";

function predictionsOf(name: string): readonly RouterPrediction[] {
  return predict(networkOf(...readNetwork(name).map(({ path, text }) => [path, text] as const)));
}

/** One line for each tunnel that is not up, for each peer, for each IKE and IPsec SA that was not made on demand, and for each neighbour. */
function states({ device, interfaces, tunnels, ike, ipsec, neighbors }: RouterPrediction): string {
  const peers = tunnels.flatMap(({ interface: name, type, peers, detour }) => [
    `  ${name} ${type}${detour === undefined ? "" : `; through the hub: ${detour}`}`,
    ...peers.map(({ tunnel, nbma, type: how, state, onDemand, cause }) =>
      [
        `  ${tunnel} at ${nbma}: ${state}, ${how}${onDemand ? " on demand" : ""}`,
        cause === undefined ? [] : `${cause.layer}: ${cause.says}`,
      ]
        .flat()
        .join("; "),
    ),
  ]);
  const down = interfaces
    .filter(({ interface: name, protocol }) => name.startsWith("Tunnel") && protocol !== "up")
    .map(({ interface: name, protocol }) => `  ${name} is ${protocol}`);
  const isMeant = ({ onDemand }: { readonly onDemand: boolean }) => !onDemand || tunnels.length === 0;
  const sas = [
    ...ike.filter(isMeant).map(({ version, remote, state }) => `  IKEv${version} with ${remote}: ${state}`),
    ...ipsec.filter(isMeant).map(({ remote, state }) => `  IPsec with ${remote}: ${state}`),
  ];
  const others = neighbors.map(
    (each) => `  ${each.protocol} ${each.number} with ${each.device}: ${each.state}`,
  );
  const lines = [...down, ...peers, ...sas, ...others];
  return lines.length === 0 ? "" : [device, ...lines].map((line) => `${line}\n`).join("");
}

describe("the routers of a working network show", () => {
  it.each(networksIn("clean").map((name) => `clean/${name}`))("%s", async (name) => {
    const text = predictionsOf(name)
      .map((router) => render(router, "classic"))
      .join("\n");
    await expect(text).toMatchFileSnapshot(`expected/${name}.txt`);
  });
});

describe("the routers of a broken network show", () => {
  it.each(networksIn("broken").map((name) => `broken/${name}`))("%s", async (name) => {
    await expect(predictionsOf(name).map(states).join("")).toMatchFileSnapshot(`expected/${name}.txt`);
  });
});

describe("the routers of a network that looks broken and is not show", () => {
  it.each(networksIn("near-miss").map((name) => `near-miss/${name}`))("%s", async (name) => {
    await expect(predictionsOf(name).map(states).join("")).toMatchFileSnapshot(`expected/${name}.txt`);
  });
});

it("lays outputs out as IOS XE does", async () => {
  const [hub] = predictionsOf("clean/phase3-named-eigrp-ikev2-fvrf");
  await expect(hub && render(hub, "xe")).toMatchFileSnapshot("expected/xe.txt");
});
