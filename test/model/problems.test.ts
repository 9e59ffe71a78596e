import { describe, expect, it } from "vitest";
import { router, wordsAt } from "./routers.ts";

describe("lines that are not understood", () => {
  it("a bad value is told with what may stand there", () => {
    const text = "hostname R1\ninterface Tunnel0\n ip nhrp network-id 0\nend\n";
    const [problem, ...others] = router(text).problems;
    expect(others).toEqual([]);
    expect(problem).toMatchObject({
      type: "invalid-value",
      mode: "interface",
      before: "ip nhrp network-id",
      word: "0",
    });
    expect(problem?.expected.join(" ")).toContain("1-4294967295");
    expect(wordsAt(text, problem?.at)).toBe("0");
  });

  it("an unknown word, with the nearest that fits", () => {
    const text = "hostname R1\ninterface Tunnel0\n tunel key 5\nend\n";
    const [problem] = router(text).problems;
    expect(problem).toMatchObject({ type: "unknown", before: "", word: "tunel", suggestion: "tunnel" });
    expect(wordsAt(text, problem?.at)).toBe("tunel");
  });

  it("a line that stops too early has no word to name", () => {
    const text = "hostname R1\ninterface Tunnel0\n ip nhrp map\nend\n";
    const [problem] = router(text).problems;
    expect(problem).toMatchObject({ type: "incomplete", before: "ip nhrp map" });
    expect(problem).not.toHaveProperty("word");
    expect(wordsAt(text, problem?.at)).toBe("ip nhrp map");
  });

  it("what may be a key is never told", () => {
    const text =
      "hostname R1\ncrypto isakmp kye Sesame77 adress 192.0.2.1\nusername admin pasword 7 0822455D0A16 extra\ncrypto isakmp key Sesame77 address 192.0.2.999\nend\n";
    const { problems } = router(text);
    expect(problems).toHaveLength(3);
    expect(JSON.stringify(problems)).not.toMatch(/Sesame77|0822455D0A16/);
  });

  it("what the reader has to say is a note at its line", () => {
    const text = "hostname R1\nbanner motd ^C\nAuthorized users only\n";
    const note = router(text).problems.find(({ type }) => type === "note");
    expect(note).toMatchObject({ at: { device: "R1", path: "r1.cfg" }, expected: [] });
    expect(note?.message).toMatch(/end/);
  });
});
