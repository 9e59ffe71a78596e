/**
 * What a configuration may say. The JSON Schema that editors complete by is made from this, as are the messages about
 * mistakes: each part knows its valid keys and values.
 */
import * as z from "zod";
import { hint } from "../lint/nearest.ts";
import { presets } from "../lint/presets.ts";
import type { Rule } from "../lint/rule.ts";
import { namesRule } from "../lint/suppressions.ts";
import { readValue } from "../syntax/command.ts";
import { customPattern, customRules } from "./custom-schema.ts";
import { keyed, list, must, oneOf, text } from "./schema-parts.ts";
import { grades } from "./settings.ts";

/** What the schema has to know of a rule. */
export type KnownRule = Pick<Rule, "id" | "summary" | "options">;

const limits = ["error", "warning", "info", "never"] as const;

const optionTypes = {
  array: z.array,
  boolean: z.boolean,
  enum: z.enum,
  int: z.int,
  number: z.number,
  strictObject: keyed as typeof z.strictObject,
  string: z.string,
};

/**
 * The schema of a configuration file.
 *
 * @param own the rules that come with ioslint
 * @param custom those that the configuration brings
 */
export function configSchema(own: readonly KnownRule[], custom: readonly KnownRule[] = []) {
  const rules = [...own, ...custom];
  const ruleSettings = settingsOf(rules).describe("Severity by rule, or severity and options");
  return keyed({
    $schema: text("Address of the JSON Schema, for editors").optional(),
    extends: list("Presets and files to start from; the settings of this file win")
      .optional()
      .describe(`${presets.map(({ name }) => name).join(", ")}, or a path such as ./base.yaml`),
    plugins: list(
      "Modules with rules: paths such as ./rules.mjs, or packages; loaded with --allow-plugins",
    ).optional(),
    rules: ruleSettings.optional(),
    customRules: customRules(topicNames(own)).optional(),
    failOn: oneOf("severity", limits)
      .optional()
      .describe("Exit with 1 from this severity on: error by default"),
    maxWarnings: z
      .int({ error: "must be a whole number" })
      .min(0, { error: "must not be negative" })
      .optional()
      .describe("Exit with 1 when there are more warnings"),
    include: list("Files that are read in folders, instead of those with the usual endings").optional(),
    exclude: list("Files and folders that are left alone unless named, as in .gitignore").optional(),
    overrides: z
      .array(
        keyed({
          files: list("Files that this is for").optional(),
          devices: list("Names of devices that this is for; * stands for any letters").optional(),
          rules: severitiesOf(rules).describe("Severity by rule"),
        }).refine(({ files, devices }) => files !== undefined || devices !== undefined, {
          error: "needs files or devices",
        }),
        { error: "must be a list" },
      )
      .optional()
      .describe("Other severities for some files or devices; the last that fits wins"),
    networks: z
      .array(
        keyed({
          name: text("What to call it").optional(),
          files: list("Its files").optional(),
          folders: list("Each folder that fits is a network of its own").optional(),
        }).refine(({ files, folders }) => (files === undefined) !== (folders === undefined), {
          error: "needs files or folders",
        }),
        { error: "must be a list" },
      )
      .optional()
      .describe("Which files belong together; all of them without it"),
    ignore: z
      .array(
        keyed({
          rule: ruleNames(rules),
          device: list("Names of devices; * stands for any letters").optional(),
          path: list("Files").optional(),
          text: text("Part of the line that is reported, secrets as <secret>").optional(),
          reason: text("Why").refine((reason) => reason.trim() !== "", { error: "must not be empty" }),
          until: text("Last day on which this holds, as 2027-01-31")
            .refine(isDay, { error: "must be a day, as 2027-01-31" })
            .optional(),
        }),
        { error: "must be a list" },
      )
      .optional()
      .describe("Findings to leave out"),
    version: z
      .string({ error: 'must be a text: write "15.7" in quotes, as 15.10 is no number' })
      .regex(/^\d+\.\d+/, { error: 'must be a release, as "15.7" or "17.9.4"' })
      .optional()
      .describe("Release of devices whose text has no version line"),
    devices: z
      .record(
        z.string(),
        keyed({
          addresses: addresses(
            "allowed",
            "Usual address of an interface that gets one by DHCP, as 198.51.100.7/30",
          ).optional(),
          translated: addresses(
            "none",
            "Address under which others reach one of its own, where NAT is on the way",
          ).optional(),
          tunnel: address("needed")
            .optional()
            .describe("Tunnel address and length, as 10.0.0.1/24, of a hub that is not among the files"),
          nbma: address("none").optional().describe("Transport address of that hub"),
        }),
        { error: "must hold names of devices" },
      )
      .optional()
      .describe("Facts that no configuration holds, by name of the device"),
    baseline: text("File with known findings, as --baseline").optional(),
  });
}

/** What a file may say, read. */
export type ConfigFile = z.output<ReturnType<typeof configSchema>>;

/** The JSON Schema of configuration files. Where ids of rules are keys, those of one's own may stand as well. */
export function jsonSchema(rules: readonly KnownRule[]): unknown {
  const pattern = customPattern(topicNames(rules));
  const [plain] = rules.filter(({ options }) => options === undefined);
  return z.toJSONSchema(configSchema(rules), {
    target: "draft-7",
    io: "input",
    reused: "ref",
    override({ jsonSchema }) {
      const setting = jsonSchema.properties?.[plain?.id ?? ""];
      if (typeof setting !== "object") return;
      const { description: _, ...any } = setting;
      jsonSchema.patternProperties = { [pattern]: any };
    },
  });
}

/** Ids, topics and `*`; a stranger is answered with the nearest id. */
function ruleNames(rules: readonly KnownRule[]) {
  const ids = rules.map(({ id }) => id);
  const stranger = (names: readonly string[]) =>
    names.find((name) => !ids.some((id) => namesRule([name], id)));
  return list("The rules: ids, topic/*, or *").refine((names) => stranger(names) === undefined, {
    error: ({ input }) => {
      const name = Array.isArray(input) ? (stranger(input) ?? "") : "";
      return `unknown rule "${name}"${hint(name, ids)}`;
    },
  });
}

/** Whether the length of the prefix stands behind an address. */
type Length = "needed" | "allowed" | "none";

function addresses(length: Length, description: string) {
  return z.record(z.string(), address(length), { error: "must hold addresses" }).describe(description);
}

/** An IPv4 or IPv6 address. */
function address(length: Length) {
  const words = length === "needed" ? "be an address and a length, as 10.0.0.1/24" : "be an address";
  const slash = { needed: "/\\d+", allowed: "(?:/\\d+)?", none: "" }[length];
  // Editors know the form, the reader of commands each number.
  return z
    .string({ error: must(words) })
    .regex(new RegExp(`^[\\dA-Fa-f.:]+${slash}$`), { error: must(words) })
    .refine(isAddress, { error: must(words) });
}

function isAddress(text: string): boolean {
  const kinds = text.includes("/") ? ["A.B.C.D/M", "X:X::X:X/M"] : ["A.B.C.D", "X:X::X:X"];
  return kinds.some((kind) => readValue(kind, text) !== undefined);
}

function settingsOf(rules: readonly KnownRule[]) {
  const severity = oneOf("severity", grades);
  const either = <S extends z.ZodRawShape>(more: S) =>
    z.union([severity, keyed({ severity: severity.optional(), ...more })]);
  const plain = either({});
  const entries = rules.map((rule) => {
    const setting = rule.options === undefined ? plain : either({ options: optionsOf(rule).optional() });
    return [rule.id, setting.optional().describe(rule.summary)] as const;
  });
  return keyed({ ...Object.fromEntries(entries), ...topicsOf(rules) });
}

function severitiesOf(rules: readonly KnownRule[]) {
  const severity = oneOf("severity", grades).optional();
  const entries = rules.map((rule) => [rule.id, severity.describe(rule.summary)] as const);
  return keyed({ ...Object.fromEntries(entries), ...topicsOf(rules) });
}

function topicsOf(rules: readonly KnownRule[]) {
  const severity = oneOf("severity", grades).optional();
  return Object.fromEntries(
    topicNames(rules).map((topic) => [`${topic}/*`, severity.describe(`All rules ${topic}/*`)]),
  );
}

/** The beginnings of their ids. */
export function topicNames(rules: readonly Pick<KnownRule, "id">[]): readonly string[] {
  return [...new Set(rules.map(({ id }) => id.replace(/\/.*/, "")))].sort();
}

function optionsOf({ options }: KnownRule) {
  return options?.(optionTypes) ?? z.strictObject({});
}

function isDay(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return (
    /^\d{4}-\d\d-\d\d$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)
  );
}
