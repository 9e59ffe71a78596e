/** The part of the schema that describes rules of one's own. What it says of commands is checked later, against the catalogue. */
import * as z from "zod";
import { rulePresets } from "../lint/presets.ts";
import { keyed, list, oneOf, text } from "./schema-parts.ts";

const scalar = z.union([z.string(), z.number(), z.boolean()], {
  error: "must be a text, a number, true or false",
});
const number = z.number({ error: "must be a number" });
const parts = {
  min: number.optional().describe("At least this number"),
  max: number.optional().describe("At most this number"),
  glob: text("The whole text fits; * stands for any characters, ? for one").optional(),
  regex: text(
    "Some part of the text fits; as in JavaScript, without look-around and back-references",
  ).optional(),
  prefix: list("The address lies in this prefix, or one of these").optional(),
  present: z
    .boolean({ error: "must be true or false" })
    .optional()
    .describe("Whether the line gives the field"),
};
const condition = z
  .union(
    [
      scalar,
      z.array(scalar),
      keyed({
        ...parts,
        not: z
          .union([scalar, z.array(scalar), keyed(parts)], { error: "must be a value, a list or conditions" })
          .optional()
          .describe("None of this"),
      }),
    ],
    {
      error: "must be a value, a list of values, or conditions: min, max, glob, regex, prefix, present, not",
    },
  )
  .describe("A value, a list of which one fits, or conditions that all hold");
const conditions = z.record(z.string(), condition, { error: "must hold conditions by field" });

const selector = {
  kind: text("Kind of command, as ioslint parse and docs/commands name it"),
  mode: list("Modes in which it stands").optional(),
  where: conditions.optional().describe("Conditions on its fields"),
  negated: z
    .boolean({ error: "must be true or false" })
    .optional()
    .describe("The no lines instead of the others"),
};
const lines = keyed(selector);

const judgements = ["require", "forbid", "match", "same"] as const;

const definition = keyed({
  message: text(
    "What a finding says; {device}, {role}, {line}, {section} and fields in braces are filled in",
  ),
  summary: text("Its title in lists of rules").optional(),
  severity: oneOf("severity", ["info", "warning", "error"]).optional().describe("warning by default"),
  help: z
    .string({ error: "must be an address" })
    .regex(/^https?:\/\/\S+$/, { error: "must be an address, as https://wiki.example.net/mtu" })
    .optional()
    .describe("Address of a page about it"),
  presets: z
    .array(oneOf("preset", rulePresets), { error: "must be a list" })
    .optional()
    .describe("Only where one of these presets is on"),
  role: z
    .union([oneOf("role", ["hub", "spoke", "other"]), z.array(oneOf("role", ["hub", "spoke", "other"]))], {
      error: "must be hub, spoke or other, or a list of these",
    })
    .transform((value) => (typeof value === "string" ? [value] : value))
    .optional()
    .describe("Only routers, or tunnels, with this role in a cloud"),
  devices: list("Only devices with such names; * stands for any letters").optional(),
  within: z
    .union([z.literal("tunnel"), lines], { error: "must be tunnel, or an object with kind" })
    .optional()
    .describe("Look at each DMVPN tunnel, or each section that such a line opens, instead of whole devices"),
  when: lines.optional().describe("Only where such a line stands"),
  unless: lines.optional().describe("Only where no such line stands"),
  require: lines.optional().describe("Such a line has to be there"),
  forbid: lines.optional().describe("Such a line must not be there"),
  match: keyed({ ...selector, expect: conditions.describe("What such a line has to fulfil") })
    .optional()
    .describe("Each such line has to fulfil what is expected"),
  same: keyed({
    ...selector,
    field: list("Fields that are compared"),
    among: oneOf("group", ["cloud", "network"])
      .optional()
      .describe("Whose values are compared: cloud by default"),
    absent: oneOf("word", ["differs", "ignored"])
      .optional()
      .describe("What a member without the line is: differs by default"),
  })
    .optional()
    .describe("All have to have the same values"),
}).refine((rule) => judgements.filter((each) => rule[each] !== undefined).length === 1, {
  error: "needs one of require, forbid, match and same",
  // Of a misspelt one the key itself is told.
  when: ({ issues }) => issues.length === 0,
});

const word = "[a-z][a-z0-9-]*";

/** What names a rule of one's own, as a pattern: `team/tunnel-mtu` in a topic that is not ioslint's, or all of the topic, `team/*`. */
export function customPattern(topics: readonly string[], rule = `(?:${word}|\\*)`): string {
  return `^(?!(?:${topics.join("|")})/)${word}/${rule}$`;
}

/** What names one rule of one's own, where ioslint has these topics. */
export function customId(topics: readonly string[]): RegExp {
  return new RegExp(customPattern(topics, word));
}

/**
 * Rules of one's own by id.
 *
 * @param topics beginnings of ids that are taken
 */
export function customRules(topics: readonly string[]) {
  const says = (id: string) =>
    topics.includes(id.replace(/\/.*/, ""))
      ? `"${id}": ioslint has a topic of this name, take one of your own`
      : `"${id}" is no name of a rule: write topic/what-is-wrong, as team/tunnel-mtu`;
  const id = z.string().regex(customId(topics));
  return z
    .record(id, definition, {
      error: (issue) =>
        issue.code === "invalid_key" ? says(String(issue.path?.at(-1))) : "must hold rules by name",
    })
    .describe("Rules of your own by name");
}
