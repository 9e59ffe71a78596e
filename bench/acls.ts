/** Access lists for made-up branches: long texts of which hardly a line is another's. */
import type { ConfigFile } from "./fleet.ts";

/** The same files with an access list of so many lines in each, in front of the end. */
export function withAcls(files: readonly ConfigFile[], lines: number): readonly ConfigFile[] {
  return files.map(({ path, text }, index) => ({
    path,
    text: text.replace(/end\n$/, `${acl(index, lines)}end\n`),
  }));
}

function acl(device: number, lines: number): string {
  const entries = Array.from({ length: lines }, (_, line) => {
    const client = `10.${64 + ((device >> 8) & 63)}.${device & 255}.${(line % 254) + 1}`;
    return ` permit tcp host ${client} 10.255.${line % 250}.0 0.0.0.255 eq ${1024 + ((device + line * 7) % 40_000)}\n`;
  });
  return `ip access-list extended BRANCH\n${entries.join("")}!\n`;
}
