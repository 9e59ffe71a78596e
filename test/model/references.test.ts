import { describe, expect, it } from "vitest";
import { definitionAt, nameAt, referencesTo } from "../../src/index.ts";
import type { Place } from "../../src/model/place.ts";
import { readDocument } from "../../src/syntax/document.ts";

const text = `hostname R1
vrf definition INET
!
crypto ipsec transform-set STRONG esp-gcm 256
crypto ipsec transform-set OLD esp-aes esp-sha-hmac
crypto ipsec profile DMVPN
 set transform-set STRONG OLD
!
interface range Gi0/1 - 3
 no shutdown
interface Tunnel0
 tunnel source GigabitEthernet0/2
 tunnel vrf INET
 tunnel protection ipsec profile DMVPN
!
ip route vrf INET 0.0.0.0 0.0.0.0 Null0
ip access-list standard LAN
 permit 10.0.0.0 0.255.255.255
ip access-list standard LAN
 permit 172.16.0.0 0.15.255.255
end
`;
const document = readDocument("r1.cfg", text);

/** Line and column of the n-th place at which a word stands. */
function positionOf(word: string, nth = 1): [line: number, column: number] {
  let offset = -1;
  for (let count = 0; count < nth; count++) offset = text.indexOf(word, offset + 1);
  const before = text.slice(0, offset).split("\n");
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}

const shown = (places: readonly Place[]) =>
  places.map(
    ({ line, column, endColumn }) =>
      `${line}: ${text.split("\n")[line - 1]?.slice(column - 1, endColumn - 1)}`,
  );

describe("from a name to its definition", () => {
  it("a use leads to the line that defines it", () => {
    expect(shown(definitionAt(document, ...positionOf("DMVPN", 2)))).toEqual(["6: DMVPN"]);
    expect(shown(definitionAt(document, ...positionOf("INET", 3)))).toEqual(["2: INET"]);
  });

  it("each of several names in one line leads to its own", () => {
    expect(shown(definitionAt(document, ...positionOf("STRONG", 2)))).toEqual(["4: STRONG"]);
    expect(shown(definitionAt(document, ...positionOf("OLD", 2)))).toEqual(["5: OLD"]);
  });

  it("an interface of a range is defined by the range", () => {
    expect(shown(definitionAt(document, ...positionOf("GigabitEthernet0/2")))).toEqual(["9: Gi0/1 - 3"]);
  });

  it("a section that is entered again is defined where it is entered first", () => {
    expect(shown(definitionAt(document, ...positionOf("LAN")))).toEqual(["17: LAN"]);
  });

  it("the column right behind a name is its own, the one before it is not", () => {
    const [line, column] = positionOf("DMVPN", 2);
    expect(definitionAt(document, line, column + 5)).toHaveLength(1);
    expect(definitionAt(document, line, column - 1)).toEqual([]);
  });

  it("what the box knows by itself, and what is no name, leads nowhere", () => {
    expect(nameAt(document, ...positionOf("Null0"))).toMatchObject({ builtin: true });
    expect(definitionAt(document, ...positionOf("Null0"))).toEqual([]);
    expect(definitionAt(document, ...positionOf("shutdown"))).toEqual([]);
    expect(nameAt(document, 400, 1)).toBeUndefined();
  });
});

describe("from a name to its uses", () => {
  it("all uses are found from the definition and from each of them", () => {
    const uses = ["13: INET", "16: INET"];
    for (const nth of [1, 2, 3])
      expect(shown(referencesTo(document, ...positionOf("INET", nth)))).toEqual(uses);
  });

  it("a name that nothing uses has none", () => {
    expect(referencesTo(document, ...positionOf("LAN"))).toEqual([]);
  });

  it("the name tells its kind in words", () => {
    expect(nameAt(document, ...positionOf("STRONG"))).toMatchObject({
      kind: "TRANSFORM_SET",
      label: "transform set",
    });
  });
});

describe("lines whose values add up", () => {
  const list = readDocument(
    "r1.cfg",
    "hostname R1\nroute-map M permit 10\n match ip address A\n match ip address B C\nip access-list standard B\n permit any\n",
  );

  it("are each the place of their own names", () => {
    expect(nameAt(list, 3, 19)?.name).toBe("A");
    expect(nameAt(list, 4, 19)?.name).toBe("B");
    expect(nameAt(list, 4, 21)?.name).toBe("C");
    expect(referencesTo(list, 5, 25)).toMatchObject([{ line: 4, column: 19, endColumn: 20 }]);
  });
});

describe("a router whose text is in two files", () => {
  const first = readDocument("net/a.cfg", "hostname R1\ninterface Tunnel0\n tunnel vrf INET\n");
  const second = readDocument("net/b.cfg", "hostname R1\nvrf definition INET\n");
  const files = [first, second];

  it("defines a name in one that the other uses", () => {
    expect(definitionAt(first, 3, 13)).toEqual([]);
    expect(definitionAt(first, 3, 13, files)).toMatchObject([{ path: "net/b.cfg", line: 2, column: 16 }]);
    expect(referencesTo(second, 2, 16, files)).toMatchObject([{ path: "net/a.cfg", line: 3 }]);
  });
});
