import { expect, test } from "vitest";
import { createInterfaceNames } from "../../src/syntax/interface-names.ts";
import { createValueTypes } from "../../src/syntax/values.ts";
import { generated } from "../grammar/support.ts";

const notations = [
  ...[
    "A.B.C.D",
    "A.B.C.D/M",
    "X:X::X:X",
    "X:X::X:X/M",
    "H.H.H",
    "(1-9)",
    "(1-5,9)",
    "N.N",
    "AS",
    "RD",
    "HEX",
    "TIME",
  ],
  ...["HOST", "WORD", "LINE", "SECRET", "SECRET_LINE", "TEXT", "LIST(1-9)", "INTERFACE", "INTERFACES"],
];

test.each(notations)(
  "a masked %s leaves its field out exactly where the field's type says that it may be missing",
  (notation) => {
    const typeOf = createValueTypes(createInterfaceNames([]));
    const types = generated(`mode global\nX x ${notation}$field`, "kinds/test.ts");
    expect(types.includes("| undefined")).toBe(typeOf(notation).maskable);
  },
);
