import { describe, expect, test } from "vitest";
import { compile, generate } from "../../src/grammar/generate.ts";
import { generated } from "./support.ts";

const types = (text: string): string => generated(text, "kinds/test.ts");

/** The fields of the only kind of a catalogue. */
function fieldsOf(command: string, before = ""): string {
  const text = types(`${before}\nmode global\n${command}`);
  return [...text.matchAll(/^ {4}readonly (.*);$/gm)].map((match) => match[1]).join("; ");
}

describe("a field's type follows from the notation", () => {
  test.each([
    ["Mtu ip mtu (68-9216)$bytes", "bytes: number | undefined"],
    ["Name hostname WORD$name", "name: string"],
    ["Address ip address A.B.C.D$address", "address: string | undefined"],
    ["Key key SECRET$key", "key: Secret | undefined"],
    ["Vlans vlan LIST(1-4094)$vlans", "vlans: readonly NumberRange[] | undefined"],
    ["Range interface range INTERFACES$names", "names: readonly string[]"],
    ["Mode mode <in|out>$direction", 'direction: "in" | "out"'],
    ["Mode mode <fast|(1-9)>$speed", 'speed: number | "fast" | undefined'],
    ["Mode mode <fast|WORD>$speed", "speed: string"],
    ["Mode mode <gre ip|gre multipoint>$mode", 'mode: "gre ip" | "gre multipoint"'],
    ["Mode mode <gre|any>$mode WORD$name", 'mode: "gre" | "any"; name: string'],
    ["Mode mode [no-xauth]", "noXauth?: true"],
    ["Mode mode [no-xauth]$plain", "plain?: true"],
    ["Mode mode [very fast]$fast", "fast?: true"],
    ["Mode mode [<a|b>]$letter", 'letter?: "a" | "b"'],
    ["Mode mode [a|b]$letter", 'letter?: "a" | "b"'],
    ["Mode mode [mtu (1-9)$mtu]", "mtu?: number"],
    ["Mode mode {[a] [b WORD$b]}", "a?: true; b?: string"],
    ["Mode mode <a WORD$x|b (1-9)$y>", "x?: string; y?: number"],
    ["Mode mode <a WORD$x|b WORD$x>", "x: string"],
    ["Mode mode WORD$x ...", "x: readonly string[]"],
    ["Mode mode (1-9)$x ...", "x: readonly number[]"],
    ["Mode mode [<a|(1-9)>$x ...]", 'x?: readonly (number | "a")[]'],
    ["Mode mode dynamic$source", 'source: "dynamic"'],
    ["Mode mode :end$from :end$to", "fromHost: string; toHost: string", "fragment end = WORD$host"],
    ["Mode mode POLICY$policy", "policy: number | undefined", 'name POLICY "policy" ; number'],
    ["Mode mode\nMode mode big WORD$x", "x?: string"],
    ["Mode mode \\\n  WORD$x", "x: string"],
  ])("%s", (command, fields, before = "") => {
    expect(fieldsOf(command, before)).toBe(fields);
  });

  test("a kind without fields is an object", () => {
    expect(types("mode global\nEnd end")).toContain("  End: object;\n");
  });

  test("help stands beside the kind", () => {
    expect(types("mode global\n## Ends it.\n## Really.\nEnd end")).toContain(
      "  /** Ends it. Really. */\n  End: object;\n",
    );
  });
});

test("the map of all kinds extends one interface a file", () => {
  const files = generate([
    { path: "grammar/b-two.ios", text: "mode global\nB b" },
    { path: "grammar/a.ios", text: "mode global\nA a" },
  ]);
  const text = files.find((file) => file.path.endsWith("/commands.ts"))?.text;
  expect(text).toMatch(/extends\s+ACommands,\s+BTwoCommands,\s+OtherCommands/);
  expect(files.map((file) => file.path)).toContain("src/syntax/generated/kinds/b-two.ts");
});

test("the order of the files changes nothing", () => {
  const files = [
    { path: "a.ios", text: "mode global\nA a WORD$x" },
    { path: "b.ios", text: "mode interface, global\nB b [x]" },
  ];
  expect(generate(files.toReversed())).toEqual(generate(files));
});

test("commands that begin alike share their beginning", () => {
  const graph = compile([
    {
      path: "a.ios",
      text: "mode global\nA neighbor <A.B.C.D|WORD>$peer activate\nB neighbor <A.B.C.D|WORD>$peer weight (1-9)$weight",
    },
  ]).graphs.get("global");
  expect(graph?.states).toHaveLength(6);
});

test("remarks, blanks, continuation and Windows line ends say nothing", () => {
  const plain = generate([{ path: "a.ios", text: "mode global\nA a [b]" }]);
  expect(
    generate([
      { path: "a.ios", text: "\uFEFF# remark\r\nmode global\r\n\r\n  A a \\\r\n   [b]  # remark\r\n" },
    ]),
  ).toEqual(plain);
});

describe("facts about kinds", () => {
  const facts = (text: string, kind: string): unknown => {
    const source = generated(text, "facts.ts");
    const line = source.split("\n").find((each) => each.startsWith(`"${kind}":`)) ?? "";
    return JSON.parse(line.slice(line.indexOf(":") + 1).replace(/,$/, ""));
  };

  test("identity, releases, names and modes are written down", () => {
    const text = `
name MAP "map" ; in global ; like OTHER ; builtin default a ; any-case ; never-unused
name OTHER "other"
mode global prompt config
Map map @MAP$name use OTHER$other INTERFACE$via -> map ; keyed by name ; since 15.2 - ; until 15.9 17.3 ; clears End
End end ; default-on since 15.7 16.3 ; old "e"
mode map prompt config-map "config-map+"
End end ; closes
`;
    expect(facts(text, "Map")).toEqual({
      identity: { type: "keyed", by: ["name"] },
      modes: ["global"],
      opens: ["map"],
      defines: [{ field: "name", name: "MAP" }],
      uses: [
        { field: "other", name: "OTHER" },
        { field: "via", name: "INTERFACE" },
      ],
      clears: ["End"],
      history: [{ since: { classic: "15.2" } }, { until: { classic: "15.9", xe: "17.3" } }],
    });
    expect(facts(text, "End")).toEqual({
      identity: { type: "single" },
      modes: ["global", "map"],
      closes: true,
      defaultOn: { classic: "15.7", xe: "16.3" },
    });
    expect(facts(text, "MAP")).toEqual({
      label: "map",
      in: "global",
      like: "OTHER",
      builtin: ["default", "a"],
      anyCase: true,
      neverUnused: true,
    });
    expect(generated(text, "facts.ts")).toContain('"config-map+"');
  });

  test.each([
    ["; merge by a", { type: "merge", by: ["a"] }],
    ["; list a", { type: "list", field: "a" }],
    ["; list a b c", { type: "list", field: "a", add: "b", remove: "c" }],
    ["; ordered", { type: "ordered" }],
    ["; ordered by a", { type: "ordered", by: "a" }],
    ["; opaque", { type: "opaque" }],
    ["", { type: "single" }],
  ])("the identity of a line that ends in `%s`", (attribute, identity) => {
    expect(facts(`mode global\nX x WORD$a [b] [c] ${attribute}`, "X")).toMatchObject({ identity });
  });

  test("releases belong to a line of its kind, or to some of its words", () => {
    const text =
      "mode global\nX old x WORD$a ; until 15.1 16.1\nX new x [fast] [WORD$a] ; since 15.2 for fast\nY y ; since 15.4 -";
    expect(facts(text, "X")).toMatchObject({
      history: [
        { begins: ["old", "x"], until: { classic: "15.1", xe: "16.1" } },
        { begins: ["new", "x"], since: { classic: "15.2" }, words: ["fast"] },
      ],
    });
    expect(facts(text, "Y")).toMatchObject({ history: [{ since: { classic: "15.4" } }] });
  });

  test("of two lines of a kind the identity that names more fields counts", () => {
    const text = "mode global\nX x WORD$a ; keyed by a\nX x WORD$a y WORD$b ; keyed by a b";
    expect(facts(text, "X")).toMatchObject({ identity: { type: "keyed", by: ["a", "b"] } });
    const reversed = "mode global\nX x WORD$a y WORD$b ; keyed by a b\nX x WORD$a ; keyed by a";
    expect(facts(reversed, "X")).toMatchObject({ identity: { type: "keyed", by: ["a", "b"] } });
  });

  test("the older spelling and help are kept, whatever characters they hold", () => {
    const help = `Uses \`\${x}\` and "y\\z".`;
    const text = `mode global\n## ${help}\nX x ; replaces "ip x"`;
    const source = generated(text, "facts.ts");
    const literal = /export const kinds = (`[\s\S]*?[^\\]`);/.exec(source)?.[1] ?? "";
    const kinds = JSON.parse(new Function(`return ${literal}`)() as string) as Record<string, object>;
    expect(kinds).toMatchObject({ X: { help, replaces: "ip x" } });
  });
});
