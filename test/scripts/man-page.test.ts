import { expect, it } from "vitest";
import { manPage } from "../../scripts/man-page.ts";
import { commands, optionsOf } from "../../src/cli/table.ts";

const page = manPage();
const plain = page.replaceAll("\\-", "-").replace(/\\f[BIR]/g, "");

it("names every command and every option with its help", () => {
  for (const command of commands) {
    expect(plain).toContain(command.summary);
    for (const { name, help } of optionsOf(command)) {
      expect(plain).toContain(`--${name}`);
      expect(plain).toContain(help);
    }
  }
});

it("has no line that roff would take for another request", () => {
  const requests = page.split("\n").filter((line) => /^[.']/.test(line));
  expect(requests.filter((line) => !/^\.(TH|SH|SS|TP|B|I|\\")( |$)/.test(line))).toEqual([]);
});
