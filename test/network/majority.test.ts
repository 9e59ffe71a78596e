import { describe, expect, it } from "vitest";
import { minority } from "../../src/network/majority.ts";
import type { Member } from "../../src/network/types.ts";
import { cloudOf, hub, spoke } from "../support/network.ts";

const cloud = cloudOf(hub(), spoke(1), spoke(2), spoke(3));

function odd(
  values: Readonly<Record<string, string | undefined>>,
  members: readonly Member[] = cloud.members,
) {
  return minority(members, ({ device }) => values[device.name]).map(
    ({ member, value, usual, others }) => `${member.device.name} ${value} not ${usual} of ${others.length}`,
  );
}

describe("the odd one out", () => {
  it("is who holds another value than most, hub or spoke", () => {
    expect(odd({ HUB: "a", SPOKE1: "a", SPOKE2: "b", SPOKE3: "a" })).toEqual(["SPOKE2 b not a of 3"]);
    expect(odd({ HUB: "x", SPOKE1: "a", SPOKE2: "a", SPOKE3: "a" })).toEqual(["HUB x not a of 3"]);
  });

  it("is the spoke in a tie, and the later one among equals", () => {
    expect(odd({ SPOKE1: "a", SPOKE2: "b", HUB: "b", SPOKE3: "a" })).toEqual([
      "SPOKE1 a not b of 2",
      "SPOKE3 a not b of 2",
    ]);
    expect(odd({ SPOKE1: "a", SPOKE2: "b" }, cloud.spokes)).toEqual(["SPOKE2 b not a of 1"]);
  });

  it("is nobody whose value is not known, and nobody when all agree or nothing is known", () => {
    expect(odd({ HUB: "a", SPOKE1: "a" })).toEqual([]);
    expect(odd({})).toEqual([]);
  });

  it("are named in the order of the members", () => {
    expect(odd({ HUB: "a", SPOKE1: "c", SPOKE2: "b", SPOKE3: "a" })).toEqual([
      "SPOKE1 c not a of 2",
      "SPOKE2 b not a of 2",
    ]);
  });
});
