import { describe, expect, test } from "vitest";
import { CatalogueError, generate } from "../../src/grammar/generate.ts";
import { mistakesIn } from "./support.ts";

/** A mistake, the catalogue that makes it, and what is said. */
const cases: readonly (readonly [what: string, text: string, ...said: string[]])[] = [
  ["an unknown mode", "mode global\nRouter router foo -> nowhere", "2:22: no mode is called nowhere"],
  ["a command before any mode line", "Shutdown shutdown", "1:1: no mode line stands above this command"],
  ["an unknown fragment", "mode global\nEntry entry :acl", "2:13: no fragment is called acl"],
  [
    "a fragment that holds itself",
    "fragment a = x :b\nfragment b = y :a",
    "1:16: fragment b holds itself",
    "2:16: fragment a holds itself",
  ],
  ["a fragment said twice", "fragment a = x\nfragment a = y", "2:10: fragment a is there twice"],
  [
    "an undefined kind of name",
    "mode global\nUse use ROUTE_MAP$map",
    '2:9: no kind of value and no kind of name is called ROUTE_MAP; define it: name ROUTE_MAP "label"',
  ],
  ["a kind of name said twice", 'name A "a"\nname A "b"', "2:6: kind of name A is there twice"],
  ["a value without a field", "mode global\nMtu mtu (1-1500)", "2:9: (1-1500) needs a field: (1-1500)$field"],
  [
    "a field with two types",
    "mode global\nMtu <mtu (1-1500)$size|big WORD$size>",
    "2:28: field size has two types: number (line 2) and string",
  ],
  [
    "a field of one value and of several",
    "mode global\nMtu WORD$size [more WORD$size ...]",
    "2:21: field size has two types: one value and several",
  ],
  [
    "a field that is a flag and a value",
    "mode global\nMtu [fast] mtu [WORD$fast]",
    "2:17: field fast has two types: true and a value",
  ],
  [
    "two lines that accept the same words",
    "mode global\nA ip foo WORD$a\nB ip foo [x] SECRET$b",
    "3:1: B accepts the same words as A (test.ios:2) in mode global: ip foo WORD",
  ],
  [
    "two lines whose ranges overlap",
    "mode global\nA acl (1-99)$n\nB acl (50-150)$n",
    "3:1: B accepts the same words as A (test.ios:2) in mode global: acl (1-99)",
  ],
  [
    "two lines that are the same in some order of options",
    "mode global\nA x {[a] [b]}\nB x b a",
    "3:1: B accepts the same words as A (test.ios:2) in mode global: x b a",
  ],
  [
    "a command that accepts the empty line",
    "mode global\nA [x]",
    "2:1: A accepts the empty line: something must stand there",
  ],
  [
    "a falling range",
    "mode global\nMtu mtu (9-1)$n",
    "2:9: (9-1) is no range: write (1-5) or (1-5,9), rising",
  ],
  [
    "a range of letters",
    "mode global\nMtu mtu (a-b)$n",
    "2:9: (a-b) is no range: write (1-5) or (1-5,9), rising",
  ],
  [
    "a list of a bad range",
    "mode global\nMtu mtu LIST(9-1)$n",
    "2:9: LIST(9-1) is no range: write (1-5) or (1-5,9), rising",
  ],
  ["a reserved field", "mode global\nMtu mtu WORD$kind", "2:13: kind is a reserved field name"],
  ["a reserved field of a flag", "mode global\nMtu mtu [negated]", "2:10: negated is a reserved field name"],
  [
    "a field that is no name",
    "mode global\nMtu mtu WORD$Big [802.1q]",
    '2:13: "Big" is no field name: write $camelCase after the word',
    '2:19: "8021q" is no field name: write $camelCase after the word',
  ],
  [
    "an attribute on a field that is not there",
    "mode global\nMtu mtu WORD$size ; keyed by sice",
    "2:1: Mtu has no field sice",
  ],
  ["an unknown attribute", "mode global\nMtu mtu ; sinze 15.2", "2:11: unknown attribute sinze"],
  [
    "an unknown attribute of a name",
    'name A "a" ; anycase',
    "1:14: unknown attribute anycase, or it needs a value",
  ],
  ["an unknown kind in clears", "mode global\nMtu mtu ; clears Mut", "2:18: no command is of kind Mut"],
  [
    "two identities",
    "mode global\nMtu mtu WORD$a ; keyed by a ; ordered",
    "2:31: a command has one identity: it is named twice",
  ],
  [
    "two lines of a kind with unlike identities",
    "mode global\nMtu mtu WORD$a ; keyed by a\nMtu big WORD$a ; ordered",
    "3:1: Mtu has another identity on another line",
  ],
  ["a mode of a name that is not there", 'name A "a" ; in nowhere', "1:17: no mode is called nowhere"],
  ["a kind of name that is like none", 'name A "a" ; like B', "1:19: no kind of name is called B"],
  ["a reserved kind", "mode global\nUnknown mtu", "2:1: Unknown is a reserved kind"],
  ["a line that begins with none of the words", "mode global\nfragmnt a = b", '2:11: unexpected "="'],
  [
    "a kind in lower case",
    "mode global\nmtu mtu",
    '2:1: "mtu" is neither a kind (CamelCase) nor mode, fragment, name or interfaces',
  ],
  ["an open bracket", "mode global\nMtu mtu [x", "2:11: expected ], found the end of the line"],
  ["a stray bracket", "mode global\nMtu mtu x]", '2:10: unexpected "]"'],
  ["an empty choice", "mode global\nMtu mtu <>", '2:10: unexpected ">"'],
  ["a character of no word", "mode global\nMtu mtu )", '2:9: unexpected ")"'],
  ["a field without a word", "mode global\nMtu $x mtu", '2:5: unexpected "$x"'],
  ["a quoted keyword with a blank", 'mode global\nMtu "a b"', '2:5: "a b" is no keyword: it holds a blank'],
  [
    "a name for a whole that holds values",
    "mode global\nMtu mtu [x WORD$a]$b",
    "2:19: only keywords in brackets can be named as a whole: name the values inside",
  ],
  [
    "a value that is followed although it takes the rest",
    "mode global\nMtu mtu LINE$x more",
    "2:9: LINE takes the rest of the line: nothing can follow",
  ],
  ["keyed by nothing", "mode global\nMtu mtu ; keyed", "2:11: write: keyed by field field"],
  [
    "a list of nothing",
    "mode global\nMtu mtu ; list",
    "2:11: write: list field, or: list field add remove",
    "2:1: Mtu has no field ",
  ],
  [
    "ordered by too much",
    "mode global\nMtu mtu WORD$a ; ordered a",
    "2:18: write: ordered, or: ordered by field",
  ],
  ["closes with a value", "mode global\nMtu mtu ; closes x", "2:18: closes stands alone"],
  ["replaces nothing", "mode global\nMtu mtu ; replaces", "2:11: replaces needs a value"],
  ["a body without an end", "mode global\nMtu mtu ; body quit", '2:11: write: body until "quit"'],
  [
    "a release that is none",
    "mode global\nMtu mtu ; since soon",
    '2:11: write releases as in: since 15.2 16.3, "-" for a line that never had it',
  ],
  [
    "since for nothing",
    "mode global\nMtu mtu ; since 15.2 for",
    "2:11: name the words: since 15.2 16.3 for word",
  ],
  [
    "default-on without since",
    "mode global\nMtu mtu ; default-on 15.2",
    "2:11: write: default-on since 15.7 16.3",
    '2:11: write releases as in: default-on 15.2 16.3, "-" for a line that never had it',
  ],
];

describe("generation stops and tells line and column of", () => {
  test.each(cases)("%s", (_what, text, ...said) => {
    expect([...mistakesIn(text)].sort()).toEqual([...said].sort());
  });
});

test("all mistakes of all files are told in the order of their places", () => {
  const files = [
    { path: "b.ios", text: "mode b\nX x -> c" },
    { path: "a.ios", text: "mode a\nY y WORD\nZ z [" },
  ];
  expect(() => generate(files)).toThrow(CatalogueError);
  expect(() => generate(files)).toThrow(
    /^a\.ios:2:5: WORD needs.*\na\.ios:3:6: .*\nb\.ios:2:8: no mode is called c$/,
  );
});
