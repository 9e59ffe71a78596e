/** Interfaces that IKEv2 makes from templates for the peers that call. */
import type { Device } from "../model/device.ts";
import type { Interface } from "../model/interface.ts";
import type { Place } from "../model/place.ts";

/** A line that names a template by its number. */
export interface TemplateUse {
  readonly number: number;
  readonly at: Place;
  /** Name of the IKEv2 profile; undefined for `ip nhrp shortcut`. */
  readonly profile?: string;
}

/** Which templates the IKEv2 profiles name. */
export function templatesOfProfiles({ commands }: Device): readonly TemplateUse[] {
  return commands.of("Ikev2ProfileTemplate").flatMap(({ command, at, within }) => {
    const opener = within?.command;
    const profile = opener?.kind === "Ikev2Profile" && "name" in opener ? String(opener.name) : undefined;
    if (command.negated || command.template === undefined || profile === undefined) return [];
    return [{ number: command.template, at, profile }];
  });
}

/** From which templates NHRP is to make direct tunnels. */
export function templatesOfShortcuts({ commands }: Device): readonly TemplateUse[] {
  return commands.of("NhrpShortcutTemplate").flatMap(({ command, at }) => {
    return command.negated || command.template === undefined ? [] : [{ number: command.template, at }];
  });
}

/** The template of a number. */
export function templateOf({ interfaces }: Device, number: number): Interface | undefined {
  return interfaces.get(`Virtual-Template${number}`);
}

/** The number of a template interface. */
export function numberOf({ name }: Interface): number {
  return Number(name.slice("Virtual-Template".length));
}

/** The name of the IKEv2 profile that protects an interface; undefined where there is none. */
export function ikev2ProfileOf({ ipsec }: Device, { tunnel }: Interface): string | undefined {
  const protection = tunnel?.protection;
  const profile = ipsec.profiles.get(protection?.profile.value ?? "");
  return protection && (protection.ikev2Profile ?? profile?.ikev2Profile)?.value;
}
