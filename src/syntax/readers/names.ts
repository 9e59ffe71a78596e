/** Names of devices where no `hostname` says one: from the file, from headings. */

/** File names that say nothing about the device: its folder does. */
const GENERIC =
  /^(startup|running|run|start|show-run|sh-run|show|config|configs|configuration|configurations|readme|index|router|device|cisco|ios|notes?|solution|final|initial|backup)([-_. ]?(config|confg|cfg|run|running|configuration))?$/i;

/** The name of the device that a file is named after. */
export function nameOfFile(path: string): string {
  const parts = path.split(/[/\\]/).filter((part) => part !== "" && part !== ".");
  const file = parts.at(-1) ?? path;
  const stem = file
    .replace(/\.(cfg|conf|txt|ios|config|log|md|markdown|ya?ml)$/i, "")
    .replace(/-confg$/i, "");
  const folder = parts.at(-2);
  return GENERIC.test(stem) && folder !== undefined && folder !== ".." ? folder : stem;
}

const ROLE =
  /^(the )?(dmvpn[- ])?(hub|spoke|router|branch|headquarters|hq|site|peer|isp|wan|core|edge|pe|ce|switch)\b/i;

/** Longer lines are no headings. */
const LONGEST = 100;

/**
 * The device that a heading announces: `R1`, `DC-CORE — Hub`, `ROUTER 2 – SPOKE 1`, `Spoke - 2`.
 * @returns undefined for headings about a topic
 */
export function nameInHeading(heading: string): string | undefined {
  if (heading.length > LONGEST) return undefined;
  const bare = heading
    .replace(/[`*_#=!]+/g, " ")
    .replace(/^\W+|\W+$/g, "")
    .trim();
  const numbered = /^([A-Za-z][\w.]*) ?- ?(\d+)$/.exec(bare);
  const name = numbered
    ? `${numbered[1]} ${numbered[2]}`
    : (bare.split(/\s+[\u2014\u2013-]+\s+|\s*[:(,]/, 1)[0] ?? "").trim();
  const words = name.split(/\s+/);
  if (words.length === 1 && /^[A-Za-z][\w.-]*$/.test(name) && (/\d/.test(name) || ROLE.test(name)))
    return name;
  if (words.length === 1 && /^[A-Z][A-Z0-9_-]+-[A-Z0-9_-]+$/.test(name)) return name;
  return words.length === 2 && ROLE.test(name) && /^[A-Z0-9]{1,3}$/.test(words[1] ?? "") ? name : undefined;
}
