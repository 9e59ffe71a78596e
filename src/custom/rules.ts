/** Rules that a configuration describes: definitions checked against the catalogue, and made rules like ioslint's own. */
import { type Rule, rule } from "../lint/rule.ts";
import { defaultOn } from "../model/build/release.ts";
import type { Line } from "../model/commands.ts";
import type { Device } from "../model/device.ts";
import { metaOf } from "../syntax/meta.ts";
import type { Complain } from "./condition.ts";
import type { Definition, Selector } from "./definition.ts";
import { messageOf } from "./message.ts";
import { rolesOf } from "./roles.ts";
import { sameRule } from "./same.ts";
import { checkPlace, linesIn, type NetworkOf, type Scope, type Subject, scopeOf } from "./scope.ts";
import { conditionsTest, type Lines, linesOf } from "./selector.ts";

/** What is wrong in one subject: the lines that are, or that one is missing. */
type Judge = (subject: Subject, lines: readonly Line[]) => readonly (Line | "missing")[];

/**
 * The rule that a definition describes.
 *
 * @param complain told of each mistake; then the rule is none to be used
 */
export function ruleOf(id: string, definition: Definition, complain: Complain): Rule | undefined {
  const { message, severity = "warning", summary = message, help, presets, same } = definition;
  const facts = { id, summary, severity, ...(help !== undefined && { help }), ...(presets && { presets }) };
  if (same) return sameRule(facts, definition, same, complain);
  const scope = scopeOf(definition, complain);
  const [asked, lines, judge] = judged(definition, complain) ?? [];
  if (!(scope && lines && judge)) return undefined;
  checkPlace(lines, definition, (path, says) => complain([asked ?? "", ...path], says));
  const text = messageOf(message, namesOf(scope, lines), (_, says) => complain(["message"], says));
  return rule({
    ...facts,
    scope: "device",
    check(context) {
      const { device, report } = context;
      const network = () => context.network;
      const subjects = scope.subjectsOf(device, network);
      if (subjects.length === 0) return;
      const found = linesIn(subjects, lines.of(device));
      for (const subject of subjects) {
        for (const wrong of judge(subject, found.get(subject) ?? [])) {
          const line = wrong === "missing" ? undefined : wrong;
          const words = wordsOf(device, network);
          report({ at: line?.at ?? subject.at, message: text({ words, line, section: subject.section }) });
        }
      }
    },
  });
}

function namesOf({ sectionFields }: Scope, { fields }: Lines) {
  return { words: ["device", "role"], fields, section: sectionFields };
}

/** The role is looked up when a message asks for it. */
function wordsOf(device: Device, network: NetworkOf) {
  return {
    device: device.name,
    get role() {
      return rolesOf(network(), device).join(" and ");
    },
  };
}

/** What the definition asks for, the lines that it is about, and the judge of them. */
function judged(
  { require, forbid, match }: Definition,
  complain: Complain,
): readonly [key: string, Lines, Judge] | undefined {
  const under =
    (key: string): Complain =>
    (path, says) =>
      complain([key, ...path], says);
  if (forbid) {
    const lines = linesOf(forbid, under("forbid"));
    return lines && ["forbid", lines, (_, found) => found.filter((line) => lines.test(line) === true)];
  }
  if (match) {
    const lines = linesOf(match, under("match"));
    const expected = conditionsTest(match.kind, lines ? match.expect : {}, (path, says) =>
      complain(["match", "expect", ...path], says),
    );
    const isWrong = (lines: Lines) => (line: Line) => lines.test(line) === true && expected(line) === false;
    return lines && ["match", lines, (_, found) => found.filter(isWrong(lines))];
  }
  const lines = require && linesOf(require, under("require"));
  return require && lines && ["require", lines, requirement(require, lines)];
}

/** Absence is judged in complete texts only, and where the box does not behave as if the line stood there. */
function requirement({ kind, negated }: Selector, lines: Lines): Judge {
  const { identity, defaultOn: first } = metaOf(kind);
  const opposite = first && !negated ? linesOf({ kind, negated: true }, () => {}) : undefined;
  return (subject, found) => {
    if (found.some((line) => lines.test(line) !== false)) return [];
    const last = identity.type === "single" ? found.at(-1) : undefined;
    if (last) return [last];
    const { device } = subject;
    if (device.text === "excerpt") return [];
    if (opposite === undefined || defaultOn(first, device.release?.value) === false) return ["missing"];
    const turnedOff = linesIn([subject], opposite.of(device)).get(subject)?.at(-1);
    return turnedOff ? [turnedOff] : [];
  };
}
