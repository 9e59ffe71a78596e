/**
 * What lines of a text are when they are no configuration: remarks, what a terminal prints around a configuration, and
 * commands of the session that leave no trace in it.
 */

/** What a session command does to the reader. */
export type SessionCommand =
  /** Leaves configuration mode: closes every section (`end`, `^Z`, `configure terminal`). */
  | "end"
  /** Leaves the innermost section. */
  | "exit"
  /** Shows the configuration: what follows is one. */
  | "show-config"
  /** Any other command of exec mode; what follows is its output. */
  | "exec";

/** Lines that `show running-config`, paging, logging and the session itself print; sources: transcripts of IOS 12.4 to 17.x. */
const CHATTER: readonly RegExp[] = [
  /^Building configuration\.\.\.$/i,
  /^Current configuration( :|:) ?\d+ bytes/i,
  /^Using \d+ out of \d+ bytes/i,
  /^Load for five secs:/,
  /^Time source is /,
  /^No time source, /,
  /^(<--- )?-*\s*more\s*-*(--->)?$/i,
  /^Enter configuration commands, one per line/i,
  /^Press RETURN to get started/i,
  /^\[OK\]$/i,
  /^Destination filename \[/i,
  /^[*.]?(\d+: )?[*.]?[A-Z][a-z]{2} +\d+ .*: %[A-Z]/,
  /^%/,
  /^\^$/,
  /^(y|yes)$/i,
  /^[-_=*+]{3,}$/,
];

/** Whether a trimmed line is printed by the terminal around a configuration, or is a separator that people draw. */
export function isChatter(text: string): boolean {
  return CHATTER.some((pattern) => pattern.test(text));
}

const EXEC =
  /^(do|show|write|copy|ping|traceroute|reload|clear|debug|undebug|terminal|enable|disable|erase|logout)$/;
const SHOWS_CONFIG = /^(sh|sho|show|more)\s+(\S*:)?(run|start|conf)/i;

/** Shortest abbreviation of the exec commands that people type into scripts; `sh` alone is `shutdown`. */
const EXEC_ABBREVIATIONS = new Map([
  ["en", "enable"],
  ["ena", "enable"],
  ["wr", "write"],
  ["wri", "write"],
  ["sh", "show"],
  ["sho", "show"],
  ["term", "terminal"],
  ["trace", "traceroute"],
  ["u", "undebug"],
]);

/** What a trimmed line does when it is a command of the session and not of the configuration. */
export function sessionCommand(text: string): SessionCommand | undefined {
  const words = text.toLowerCase().split(/\s+/, 3);
  const first = words[0] ?? "";
  const alone = words.length === 1;
  if (alone && (first === "end" || first === "^z")) return "end";
  if (alone && (first === "exit" || first === "exi" || first === "ex" || first === "quit")) return "exit";
  if (first.length >= 4 && "configure".startsWith(first)) {
    return alone || (words.length === 2 && "terminal".startsWith(words[1] ?? "")) ? "end" : undefined;
  }
  const command = EXEC_ABBREVIATIONS.get(first) ?? first;
  if (!EXEC.test(command)) return undefined;
  if (command === "enable" && !alone) return undefined;
  if (command === "show" && alone) return undefined;
  const shown = command === "do" ? text.replace(/^\S+\s+/, "") : text;
  return SHOWS_CONFIG.test(shown) ? "show-config" : "exec";
}
