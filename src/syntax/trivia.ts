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
  /^\[OK\]/i,
  // What the box asks and answers while keys are made, a copy is taken, a box is reloaded.
  /^(The name for the keys will be:|Choose the size of the key modulus|General Purpose Keys\.|How many bits in the modulus)/i,
  /^(512|1024|2048|3072|4096)$/,
  /\[confirm\]\S?$/i,
  /^(Proceed with|Overwrite the previous|Compressed configuration from|Translating "|System configuration has been modified)/i,
  /^(Sending \d+, |Type escape sequence|Success rate is |[!.]{5,}$)/i,
  /^Destination filename \[/i,
  /^[*.]?(\d+: )?[*.]?[A-Z][a-z]{2} +\d+ .*: %[A-Z]/,
  /^%/,
  /^\^$/,
  /^(y|yes)$/i,
  /^[-_=*+]{3,}$/,
];

/** Whether a trimmed line is printed by the terminal around a configuration, or is a separator that people draw. */
export function isChatter(text: string): boolean {
  // Second line of `% NOTE: This new crypto map will remain disabled until a peer`.
  if (text.startsWith("and a valid access list have been configured")) return true;
  const first = text.charCodeAt(0);
  // Nearly every command begins with a small letter, hardly anything of this does.
  if (first >= 0x61 && first <= 0x7a && first !== 0x79 && first !== 0x6d) return false;
  return CHATTER.some((pattern) => pattern.test(text));
}

const SHOWS_CONFIG = /^(sh|sho|show|more)\s+(\S*:)?(run|start|conf)/i;
const TERMINAL = /^\S+(\s+t(e(r(m(i(n(al?)?)?)?)?)?)?)?$/i;

/** How a session command is told by its first word. */
type FirstWord = "end" | "exit" | "configure" | "exec" | "exec alone" | "exec with more" | "exec with set";

/** The first words of session commands that people type into scripts, in full and as abbreviated there. */
const FIRST_WORDS: ReadonlyMap<string, FirstWord> = new Map(
  (
    [
      ["end", "end ^z"],
      ["exit", "exit exi ex quit"],
      ["configure", "conf confi config configu configur configure"],
      // `sh` alone shuts an interface down.
      ["exec with more", "sh sho show"],
      ["exec with set", "clock"],
      // `save` ends what people type into virtual PCs.
      ["exec alone", "en ena enable disable logout save tclsh"],
      [
        "exec",
        "do write wr wri copy ping traceroute trace reload clear debug undebug u terminal term erase more",
      ],
    ] as const
  ).flatMap(([type, words]) => words.split(" ").map((word): [string, FirstWord] => [word, type])),
);

/** A word that commands of a session begin with, be it abbreviated: `conf`, `sh`. */
export function isSessionWord(word: string): boolean {
  return FIRST_WORDS.has(word.toLowerCase());
}

/** What a trimmed line does when it is a command of the session and not of the configuration. */
export function sessionCommand(text: string): SessionCommand | undefined {
  const blank = text.search(/\s/);
  const isAlone = blank === -1;
  const first = FIRST_WORDS.get((isAlone ? text : text.slice(0, blank)).toLowerCase());
  switch (first) {
    case undefined:
      return undefined;
    case "end":
    case "exit":
      return isAlone ? first : undefined;
    case "configure":
      return TERMINAL.test(text) ? "end" : undefined;
    case "exec with set":
      return /^\S+\s+set\s/i.test(text) ? "exec" : undefined;
    case "exec alone":
      return isAlone ? "exec" : undefined;
    case "exec with more":
      return isAlone ? undefined : shown(text);
    case "exec":
      return shown(text);
  }
}

function shown(text: string): SessionCommand {
  return SHOWS_CONFIG.test(text.replace(/^do\s+/i, "")) ? "show-config" : "exec";
}
