import { describe, expect, it } from "vitest";
import { commandDocs } from "../../scripts/command-docs.ts";

const grammar = `
name LIST "list of things"
mode global prompt config
## Makes a list.
List list @LIST$name -> list ; keyed by name ; since 15.2 16.3
Use use <LIST$list|any> [(1-5)$times] {[fast] [slow]} ; since 15.4 for fast ; default-on since 15.7 16.3
Range ports INTERFACES$ports
New new name WORD$name
New name WORD$name ; old "name"
mode list
Item item WORD$words ...
`;

const pages = new Map(
  commandDocs([{ path: "grammar/things.ios", text: grammar }]).map(({ path, text }) => [path, text]),
);

describe("the command reference", () => {
  it("has a page for each mode, and an index", () => {
    expect([...pages.keys()]).toEqual([
      "docs/commands/global.md",
      "docs/commands/list.md",
      "docs/commands/index.md",
    ]);
    expect(pages.get("docs/commands/index.md")).toContain("| [list](list.md) | 1 | `list LIST` |");
  });

  it("shows commands in the notation, without the names of fields", () => {
    const page = pages.get("docs/commands/global.md");
    expect(page).toContain("- `use <LIST|any> [(1-5)] {[fast] [slow]}`");
    expect(page).toContain("- `ports INTERFACES`");
    expect(pages.get("docs/commands/list.md")).toContain("- `item WORD ...`\n");
  });

  it("tells help, names, the mode that opens, releases and spellings", () => {
    const page = pages.get("docs/commands/global.md") ?? "";
    expect(page).toContain(
      "- `list LIST`  \n  Makes a list. Defines: list of things. Opens [list](list.md). Since IOS 15.2, IOS XE 16.3.\n",
    );
    expect(page).toContain(
      "Uses: list of things. Since IOS 15.4: `fast`. On by default since IOS 15.7, IOS XE 16.3.\n",
    );
    expect(page).toContain("- `name WORD`  \n  An old or short spelling.\n");
  });

  it("tells from where a mode is opened, and its prompt", () => {
    expect(pages.get("docs/commands/list.md")).toContain(
      "Opened by:\n\n- `list LIST` in [global](global.md)\n",
    );
    expect(pages.get("docs/commands/global.md")).toContain("Prompt `(config)#`.");
  });

  it("is not written from a catalogue with mistakes", () => {
    expect(() => commandDocs([{ path: "grammar/things.ios", text: "mode global\nX x NOTHING$a\n" }])).toThrow(
      /NOTHING/,
    );
  });
});
