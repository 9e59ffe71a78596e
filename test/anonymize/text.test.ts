/** What stands around and below commands in an anonymised file. */
import { describe, expect, it } from "vitest";
import { anonymize } from "../../src/anonymize/anonymize.ts";
import { readDocument } from "../../src/syntax/document.ts";

function other(text: string, path = "a.cfg"): string {
  return anonymize([readDocument(path, text)])
    .map((file) => file.text)
    .join("");
}

describe("an anonymised text", () => {
  it("has other digits in certificates, and as many", () => {
    const lines = [
      "hostname BERLIN",
      "crypto pki certificate chain GRANITE",
      " certificate ca 0ABCDE01",
      "  30820229 30820192 A0030201",
      `  ${"MIIBkTCB".repeat(6)}`,
      "  quit",
      "interface Tunnel0",
      "",
    ];
    const text = other(lines.join("\n"));
    expect(text).toMatch(
      /\n certificate ca [0-9A-F]{8}\n {2}[0-9A-F]{8} [0-9A-F]{8} [0-9A-F]{8}\n.*\n {2}quit\ninterface Tunnel0\n$/,
    );
    expect(text).not.toMatch(/30820229|MIIBkTCB|0ABCDE01/);
  });

  it("keeps what comments say to ioslint, without the reason", () => {
    const text = other(
      "hostname BERLIN\n! ioslint-disable-next-line tunnel/no-address -- Anna builds it\ninterface Tunnel0\n",
    );
    expect(text).toMatch(/\n! ioslint-disable-next-line tunnel\/no-address -- Word\w+ word\w+ word\w+\n/);
  });

  it("keeps the lines of a terminal as such", () => {
    const log = [
      "BERLIN#show running-config",
      "Building configuration...",
      "hostname BERLIN",
      "interface Tunnel0",
      " ip mtu 1400",
      "end",
      "*Mar  1 00:01:02.003: %SYS-5-CONFIG_I: Configured from console by anna on vty0 (10.7.0.9)",
      "BERLIN#ping 10.7.0.9",
      "BERLIN#",
      "",
    ];
    const text = other(log.join("\n"), "berlin.log");
    expect(text).toMatch(/^Rtr01#show running-config\nBuilding configuration\.\.\.\nhostname Rtr01\n/i);
    expect(text).toMatch(/\nRtr01#ping 10\.\d+\.\d+\.\d+\nRtr01#\n$/i);
    expect(text).not.toMatch(/BERLIN|anna|10\.7\.0\.9/);
  });

  it("keeps placeholders as placeholders, and another mode's commands understood", () => {
    const text = other(
      "hostname A\ncrypto isakmp key {{ hub_psk }} address 192.0.2.9\ninterface Tunnel0\n ip mtu 1400\nip nhrp network-id 7\n",
    );
    expect(text).toMatch(/\ncrypto isakmp key \{\{ \w+ \}\} address 192\.0\.2\.\d+\n/);
    expect(text).not.toContain("hub_psk");
  });

  it("keeps the delimiter of a banner, in one line or in several", () => {
    const text = other(
      "hostname A\nbanner login #Granite only#\nbanner motd ^C\nGranite, Berlin\n^C\ninterface Tunnel0\n",
    );
    expect(text).toMatch(
      /\nbanner login #Word\w+ word\w+#\nbanner motd \^C\nWord\w+, Word\w+\n\^C\ninterface Tunnel0\n$/,
    );
  });
});
