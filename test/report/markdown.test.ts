import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { markdown } from "../../src/report/markdown.ts";
import { code, escaped } from "../../src/report/markdown-text.ts";
import { hostile, hostileText } from "./hostile.ts";
import { finding, result } from "./result.ts";

const link = (a: string, b: string, state: "up" | "down") => ({
  kind: "hub-spoke" as const,
  a,
  b,
  state,
  outcome: state === "up" ? "up, without IPsec" : "down at key: the pre-shared keys differ",
  steps: [],
});

function withPairs(links: ReturnType<typeof link>[]): ReturnType<typeof result> {
  const cloud = {
    label: "10.0.0.0/24",
    family: "ipv4" as const,
    phase: 2 as const,
    members: [],
    absentHubs: [],
    links,
  };
  return { ...result([finding()]), networks: async () => [{ clouds: [cloud], tunnels: [] }] };
}

describe("a comment on a merge request", () => {
  it("says first which pairs do not come up, then what was found, the gravest first", async () => {
    const text = await markdown(withPairs([link("HUB", "SPOKE1", "up"), link("HUB", "SPOKE2", "down")]));
    expect(text).toBe(
      [
        "### ioslint: 1 error, 0 warnings, 0 infos in 0 files",
        "",
        "| pair | cloud | why it does not come up |",
        "| --- | --- | --- |",
        "| HUB – SPOKE2 | 10.0.0.0/24 | down at key: the pre-shared keys differ |",
        "",
        "|  | place | finding | rule |",
        "| --- | --- | --- | --- |",
        "| 🔴 | `spoke.cfg:3` | SPOKE's tunnel key 7 differs from HUB's 5: packets are dropped without a word | `tunnel/key-mismatch` |",
        "",
      ].join("\n"),
    );
  });

  it("is one line when nothing was found", async () => {
    expect(await markdown(result([], { "a.cfg": [] }))).toBe("### ioslint: no findings in 1 file\n");
  });

  it("stays within what a comment may hold and counts the rest", async () => {
    const many = Array.from({ length: 2000 }, () => finding());
    const text = await markdown({
      ...withPairs(Array(3000).fill(link("HUB", "S", "down"))),
      diagnostics: many,
    });
    expect(text.length).toBeLessThan(65_536);
    expect(text).toMatch(/and \d+ more pairs\n/);
    expect(text).toMatch(/and \d+ more findings\n$/);
  });

  it("makes no link, image, HTML or further cell of what stands in names and messages", async () => {
    const html = await marked(await markdown(hostile), { gfm: true });
    expect(html.replaceAll("<!-- -->", "")).not.toMatch(/<(?!\/?(h3|table|thead|tbody|tr|th|td|code)\b)/);
    expect(html.match(/<td>/g)).toHaveLength(8);
  });
});

it("keeps mentions, references and emoji from being made of a text", () => {
  const text = escaped(`${hostileText} !12 $3 %4 &5 ~6 :rocket: www.evil.example https://evil.example`);
  expect(text).not.toMatch(/[@#!$%](?=\w)(?!\d+;)|https?:\/\/|www\./);
  expect(marked.parseInline(text)).not.toContain("<a");
});

it("fences code longer than what it holds", () => {
  expect(code("a`b``c|d")).toBe("```a`b``c\\|d```");
  expect(code("`x`")).toBe("`` `x` ``");
});
