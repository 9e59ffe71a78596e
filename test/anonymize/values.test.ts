/** Names, secrets and numbers of an anonymised network. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { drawWith } from "../../src/anonymize/key.ts";
import { createNames } from "../../src/anonymize/names.ts";
import { createAsMap, otherAs, otherDigits, otherHex, otherMac } from "../../src/anonymize/numbers.ts";
import { createSecrets } from "../../src/anonymize/secrets.ts";
import { createSecret, sameSecret } from "../../src/syntax/secret.ts";

const draw = drawWith("Feldspar");

describe("other names", () => {
  it("keep the order of devices, and are one for all spellings of a device", () => {
    const names = createNames(["SPOKE2", "HUB", "SPOKE1"], "Rtr", new Set());
    expect(["HUB", "SPOKE1", "SPOKE2"].map((name) => names.of(name, "Rtr"))).toEqual([
      "Rtr01",
      "Rtr02",
      "Rtr03",
    ]);
    expect(names.of("spoke-1", "Rtr").toLowerCase().replace("-", "")).toBe("rtr02");
    expect(names.known("stranger")).toBeUndefined();
  });

  it("stay different where the names were, and differ in case alone where the names did", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[aAbB]{1,4}$/), { maxLength: 40 }), (texts) => {
        const names = createNames([], "Rtr", new Set());
        const others = new Map(texts.map((text) => [text, names.of(text, "Acl")]));
        expect(new Set(others.values()).size).toBe(others.size);
        expect(texts.map((text) => names.of(text, "Acl"))).toEqual(texts.map((text) => others.get(text)));
      }),
    );
    const names = createNames([], "Rtr", new Set());
    expect(names.of("Mgmt", "Vrf").toLowerCase()).toBe(names.of("MGMT", "Vrf").toLowerCase());
  });

  it("are none that the network has already", () => {
    expect(createNames(["A"], "Rtr", new Set(["rtr01"])).of("A", "Rtr")).toBe("Rtr02");
  });
});

describe("other secrets", () => {
  const secrets = createSecrets(draw);

  it("are as long, and equal where the first ones were, in clear or of type 7", () => {
    const clear = secrets.stored("cisco", undefined);
    expect(clear).toHaveLength(5);
    expect(clear).not.toBe("cisco");
    const coded = secrets.stored("01100F175804", "7");
    expect(sameSecret({ secret: createSecret(coded), type: 7 }, { secret: createSecret(clear) })).toBe(true);
  });

  it("keep the form of a hash, and leave masks as they are", () => {
    expect(secrets.stored("$9$ab12CD", "9")).toMatch(/^\$9\$[a-z]{2}\d{2}[A-Z]{2}$/);
    expect(secrets.stored("<removed>", undefined)).toBe("<removed>");
    expect(secrets.stored("070C", "6")).toMatch(/^\d{3}[A-F]$/);
  });

  it("stay different, however short", () => {
    const all = [..."abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789!$%&/()=?"];
    expect(new Set(all.map((text) => secrets.clear(text))).size).toBe(all.length);
  });
});

describe("other numbers", () => {
  it("of autonomous systems stay public or private, of two or four bytes, and different", () => {
    const map = createAsMap(draw);
    const others = Array.from({ length: 1023 }, (_, index) => map(64512 + index));
    expect(new Set(others).size).toBe(1023);
    for (const other of others) expect(other >= 64512 && other <= 65534).toBe(true);
    expect(map(4200000001)).toBeGreaterThanOrEqual(4200000000);
    expect(map(3320)).toBeLessThan(64496);
    expect([0, 23456, 65535].map(map)).toEqual([0, 23456, 65535]);
    expect(otherAs("64086.59904", map)).toMatch(/^6\d{4}\.\d+$/);
  });

  it("of other kinds keep their form", () => {
    expect(otherMac("0011.2233.4455", draw)).toMatch(/^[0-9a-f]{4}\.[0-9a-f]{4}\.[0-9a-f]{4}$/);
    expect(otherMac("ffff.ffff.ffff", draw)).toBe("ffff.ffff.ffff");
    expect(otherHex("0x30820229 AB", draw)).toMatch(/^0x[0-9A-F]{8} [0-9A-F]{2}$/);
    fc.assert(
      fc.property(fc.integer({ min: 100000, max: 999999999 }), (number) => {
        const other = otherDigits(String(number), draw);
        expect(other).toHaveLength(String(number).length);
        expect(Number(other)).toBeLessThanOrEqual(number);
      }),
    );
  });
});
