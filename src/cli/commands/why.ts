/** `ioslint why A B`: can these two routers talk, and if not, at which step it breaks. */
import { rules } from "../../../rules/generated/registry.ts";
import { assumptionsOf } from "../../config/facts.ts";
import { errorsBetween } from "../../lint/between.ts";
import type { LintResult } from "../../lint/diagnostic.ts";
import { lint } from "../../lint/lint.ts";
import { networkOf } from "../../network/assume.ts";
import { firstBroken, type Step } from "../../network/chain.ts";
import { symptomOf } from "../../network/symptoms.ts";
import type { Link, Network } from "../../network/types.ts";
import { type LinkView, linksBetween, linkView } from "../../network/view.ts";
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
    io.out(
      `${safeJson({ version: 1, links: answers.map(({ link, view }) => ({ cloud: link.cloud.label, ...view })) })}\n`,
    );
  } else if (answers.length === 0) {
    io.out(`${visible(first)} and ${visible(second)} are in no common DMVPN cloud\n`);
  } else {
    io.out(answers.map(({ link, view }) => page(link, view, network, result)).join("\n"));
  }
  return answers.some(({ view }) => view.state === "down") ? 1 : 0;
}

function page(link: Link, view: LinkView, network: Network, result: LintResult): string {
  const broken = firstBroken(view.steps);
  const title = `${visible(view.a)} - ${visible(view.b)} in cloud ${visible(link.cloud.label)}: ${verdict(link, view, network)}`;
  const steps = view.steps.map(
    ({ layer, state, says }) => `  ${marks[state]} ${layer.padEnd(10)}  ${visible(says)}`,
  );
  const parts = [title, "", ...steps, ""];
  if (broken !== undefined) parts.push(...brokenText(broken, link, result));
  return parts.join("\n");
}

/** Directly, through a hub, or not at all. */
function verdict(link: Link, view: LinkView, network: Network): string {
  if (view.state === "up")
    return link.kind === "spoke-spoke" ? "they can talk directly" : "the tunnel comes up";
  const doubt =
    view.state === "unknown" ? "nothing is broken in what is shown" : "the tunnel does not come up";
  if (link.kind !== "spoke-spoke") return doubt;
  if (firstBroken(view.steps)?.layer === "routing")
    return "the tunnel comes up, but neither knows the other's networks";
  const detour = link.cloud.hubs.find((hub) =>
    [link.a, link.b].every((spoke) =>
      linksBetween(network, hub.device.name, spoke.device.name).some(
        (each) => !firstBroken(linkView(each).steps),
      ),
    ),
  );
  if (view.state === "unknown") return `${doubt} of the direct way`;
  return detour === undefined ? "not at all" : `not directly, but through ${visible(detour.device.name)}`;
}

function brokenText(broken: Step, { a, b }: Link, result: LintResult): readonly string[] {
  const { state, shows } = symptomOf(broken);
  const lines = broken.spots.flatMap(({ at, says }) => {
    const excerpt = result.excerpt(at);
    const place = `${visiblePath(at.path)}:${at.line}:${at.column}`;
    return [
      `  ${place}  ${visible(says)}`,
      ...(excerpt === undefined ? [] : [`    | ${visible(excerpt.text.trim())}`]),
    ];
  });
  const findings = errorsBetween(result.diagnostics)(
    a.device.name,
    b.device.name,
    broken.spots.map(({ at }) => at),
  );
  return [
    `It breaks at ${broken.layer}: ${visible(broken.says)}.`,
    ...lines,
    `The boxes show: state ${state} in \`show dmvpn\`; ${shows}.`,
    ...findings.map(
      ({ message, rule }) =>
        `Finding: ${visible(message)} [${rule}]; \`ioslint explain ${rule}\` tells the cure.`,
    ),
    "",
  ];
}
