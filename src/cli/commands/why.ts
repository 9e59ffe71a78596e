/** `ioslint why A B`: can these two routers talk, and if not, at which step it breaks. */
import { rules } from "../../../rules/generated/registry.ts";
import { assumptionsOf } from "../../config/facts.ts";
import type { Fixed } from "../../lint/apply.ts";
import { errorsBetween } from "../../lint/between.ts";
import { curesOf } from "../../lint/cures.ts";
import type { Diagnostic, LintResult } from "../../lint/diagnostic.ts";
import { lint } from "../../lint/lint.ts";
import type { Device } from "../../model/device.ts";
import type { Place } from "../../model/place.ts";
import { networkOf } from "../../network/assume.ts";
import { firstBroken, type Step } from "../../network/chain.ts";
import { detourOf } from "../../network/detours.ts";
import { symptomOf } from "../../network/symptoms.ts";
import type { Link, Network } from "../../network/types.ts";
import { type LinkView, linksBetween, linkView } from "../../network/view.ts";
import { endsOf } from "../../predict/text/ends.ts";
import { safeJson, visible, visiblePath } from "../../report/text.ts";
import { failed } from "../complain.ts";
import { configsOf } from "../configs.ts";
import type { Io } from "../io.ts";
import { type Arguments, UsageError } from "../request.ts";
import { checkDevice, oneOf } from "../values.ts";

const marks: Readonly<Record<Step["state"], string>> = {
  ok: "ok ",
  broken: "NO ",
  unknown: " ? ",
  "not needed": " - ",
};

export async function why(read: Arguments, io: Io): Promise<number> {
  const format = oneOf(read, "format", ["text", "json"], "text");
  const [first, second, ...files] = read.operands;
  if (first === undefined || second === undefined) {
    throw new UsageError(
      "why takes two devices and their configs: ioslint why <device> <device> [file|folder|pattern|-]...",
    );
  }
  const inputs = await configsOf(read, io, files);
  if (inputs === undefined) return failed;
  const { documents, settings } = inputs;
  const network = networkOf(documents, assumptionsOf(settings));
  for (const name of [first, second]) checkDevice(name, network.devices);
  const result = lint(documents, { rules, assumptions: assumptionsOf(settings), ignore: "none" });
  const answers = linksBetween(network, first, second).map((link) => ({ link, view: linkView(link) }));
  if (format === "json") {
    const links = answers.map(({ link, view }) => {
      const { cures } = view.state === "up" ? { cures: [] } : explain(firstBroken(view.steps), link, result);
      return { cloud: link.cloud.label, ...view, cures: cures.map(cureFacts) };
    });
    io.out(`${safeJson({ version: 1, links })}\n`);
  } else if (answers.length === 0) {
    io.out(`${visible(first)} and ${visible(second)} are in no common DMVPN cloud\n`);
  } else {
    io.out(answers.map(({ link, view }) => page(link, view, network, result)).join("\n"));
  }
  return answers.some(({ view }) => view.state === "down") ? 1 : 0;
}

function page(link: Link, view: LinkView, network: Network, result: LintResult): string {
  const broken = firstBroken(view.steps);
  const where = link.cloud.isPair ? "" : ` in cloud ${visible(link.cloud.label)}`;
  const title = `${visible(view.a)} - ${visible(view.b)}${where}: ${verdict(link, view, network)}`;
  const steps = view.steps.map(
    ({ layer, state, says }) => `  ${marks[state]} ${layer.padEnd(10)}  ${visible(says)}`,
  );
  const parts = [title, "", ...steps, ""];
  if (broken !== undefined) parts.push(...brokenText(broken, link, result));
  else if (view.state === "unknown") parts.push(...openText(link, result));
  return parts.join("\n");
}

function cureFacts({ diagnostic, fix }: Fixed) {
  return { rule: diagnostic.rule, device: fix.device, commands: fix.commands };
}

/** Directly, through a hub, or not at all. */
function verdict(link: Link, view: LinkView, network: Network): string {
  if (view.state === "up") return link.kind === "spoke-spoke" ? directly(link) : "the tunnel comes up";
  const isRouting = firstBroken(view.steps)?.layer === "routing";
  const doubt =
    view.state === "unknown"
      ? "nothing is broken in what is shown"
      : isRouting
        ? "the tunnel comes up, but nothing routes over it"
        : "the tunnel does not come up";
  if (link.kind !== "spoke-spoke") return doubt;
  if (isRouting) return "the tunnel comes up, but neither knows the other's networks";
  const detour = hubsOf(link, network).find((hub) =>
    [link.a, link.b].every((spoke) =>
      linksBetween(network, hub.name, spoke.device.name).some((each) => !firstBroken(linkView(each).steps)),
    ),
  );
  if (view.state === "unknown") return `${doubt} of the direct way`;
  return detour === undefined ? "not at all" : `not directly, but through ${visible(detour.name)}`;
}

/** Routers through which two spokes may talk: those of their cloud, or of FlexVPN those that send redirects. */
function hubsOf({ cloud }: Link, { devices }: Network): readonly Device[] {
  if (!cloud.isPair) return cloud.hubs.map(({ device }) => device);
  return devices.filter(({ interfaces }) =>
    [...interfaces.values()].some(({ type, nhrp }) => type === "Virtual-Template" && nhrp?.redirect.on),
  );
}

function directly({ cloud }: Link): string {
  const detour = detourOf(cloud);
  return detour === undefined
    ? "they can talk directly"
    : `they could talk directly, but what their networks send each other stays on the hub: ${visible(detour)}`;
}

/** Errors at one of the two, where the chain itself is left open. */
function openText(link: Link, result: LintResult): readonly string[] {
  const { findings, cures } = explain(undefined, link, result);
  if (findings.length === 0) return [];
  return ["It may be one of these:", ...findings.map(findingText), ...cureText(cures), ""];
}

function brokenText(broken: Step, link: Link, result: LintResult): readonly string[] {
  const lines = eachPlaceOnce(broken.spots).flatMap(({ at, says }) => {
    const excerpt = result.excerpt(at);
    const place = placeText(at);
    return [
      `  ${place}  ${visible(says)}`,
      ...(excerpt === undefined ? [] : [`    | ${visible(excerpt.text.trim())}`]),
    ];
  });
  const { findings, cures } = explain(broken, link, result);
  return [
    `It breaks at ${broken.layer}: ${visible(broken.says)}.`,
    ...lines,
    ...endsOf(link).flatMap(({ device, lines: shown }) => [
      `${visible(device)} shows`,
      ...shown.map((line) => `  ${visible(line)}`),
    ]),
    `Log and debug: ${symptomOf(broken, link)}.`,
    ...findings.map(findingText),
    ...cureText(cures),
    "",
  ];
}

/** The findings that explain a broken step, and what to enter. */
function explain(broken: Step | undefined, { a, b }: Link, { diagnostics }: LintResult) {
  const lines = (broken?.spots ?? []).map(({ at }) => at);
  const findings = errorsBetween(diagnostics)(a.device.name, b.device.name, lines);
  return { findings, cures: curesOf(findings, lines) };
}

/** A line that stands for two things is shown once. */
function eachPlaceOnce(spots: Step["spots"]): Step["spots"] {
  const byPlace = new Map<string, Step["spots"][number]>();
  for (const spot of spots) {
    const key = `${spot.at.path}:${spot.at.line}:${spot.at.column}`;
    const known = byPlace.get(key);
    const says = known === undefined || known.says === spot.says ? spot.says : `${known.says}, ${spot.says}`;
    byPlace.set(key, { at: spot.at, says });
  }
  return [...byPlace.values()];
}

/** A finding; where the page names no rule, its own page may tell the cure. */
function findingText({ at, message, rule, fix }: Diagnostic): string {
  const told = fix === undefined ? `; \`ioslint explain ${rule}\` tells the cure` : "";
  return `Finding: ${placeText(at)}: ${visible(message)} [${rule}]${told}.`;
}

function placeText({ path, line, column }: Place): string {
  return `${visiblePath(path)}:${line}:${column}`;
}

/** What to enter, router by router; the end of the page. */
function cureText(cures: readonly Fixed[]): readonly string[] {
  const lines = cures.flatMap(({ fix }) => [
    `Enter on ${visible(fix.device)}:`,
    ...fix.commands.map((command) => `    ${visible(command)}`),
  ]);
  const isOpen = cures.some(({ fix }) => fix.commands.some((command) => /<[^>]+>/.test(command)));
  return isOpen ? [...lines, "What stands in angle brackets is to be filled in."] : lines;
}
