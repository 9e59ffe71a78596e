/** `ioslint config`: what holds for a file, and which line says so. */
import { resolve } from "node:path";
import { presetsOn, said, stateOf } from "../../config/plan.ts";
import type { Settings, Told } from "../../config/settings.ts";
import type { Spot } from "../../config/source.ts";
import { presetsOf } from "../../lint/presets.ts";
import type { Rule } from "../../lint/rule.ts";
import { safeJson, visible, visiblePath } from "../../report/text.ts";
import { isConfigName } from "../find-files.ts";
import { read as readDocument } from "../inputs.ts";
import type { Io } from "../io.ts";
import { type Arguments, UsageError } from "../request.ts";
import { rulesOf, settingsOf } from "../settings.ts";
import { oneOf, onlyOperand } from "../values.ts";

/** A value as text, and where it is set: a place, or `default`, or the name of a preset. */
interface Row {
  readonly key: string;
  readonly value: string;
  readonly from: string;
}

const noWishes = { severities: new Map(), only: [], tags: [] } as const;

export async function showConfig(read: Arguments, io: Io): Promise<number> {
  const format = oneOf(read, "format", ["text", "json"], "text");
  const path = onlyOperand(read, "file");
  const settings = await settingsOf(read, io);
  const document = await readDocument({ path, named: true }, io);
  if (typeof document === "string") throw new UsageError(document);
  const devices = document.configs.map(({ name }) => name);
  const general = [...(await generalRows(settings, path, io)), ...deviceRows(settings, path, devices)];
  const ofRules = rulesOf(settings).flatMap((rule) => [
    ...rowsOfRule(rule, settings, path, devices),
    ...optionRows(rule, settings),
  ]);
  if (format === "json") {
    io.out(`${safeJson({ version: 1, path, devices, settings: general, rules: ofRules })}\n`);
    return 0;
  }
  io.out(`${visiblePath(path)}${devices.length === 0 ? "" : `: ${visible(devices.join(", "))}`}\n\n`);
  io.out(`${table(general)}\n${table(ofRules)}`);
  return 0;
}

async function generalRows(settings: Settings, path: string, io: Io): Promise<readonly Row[]> {
  const { failOn, maxWarnings, version, baseline, presets, networks } = settings;
  const of = networks.flatMap((each) => {
    const value = each.networkOf(path);
    return value === undefined ? [] : [{ key: "network", value, from: spot(each.at) }];
  });
  const none = {
    key: "network",
    value: networks.length === 0 ? "all files" : "files of no named network",
    from: "default",
  };
  const named = presets.map(({ value, at }) => ({ key: "preset", value, from: spot(at) }));
  const defaults = presetsOn(settings, noWishes).map((value) => ({ key: "preset", value, from: "default" }));
  return [
    ...(named.length > 0 ? named : defaults),
    row("failOn", failOn, "error"),
    row("maxWarnings", maxWarnings, "any number"),
    row("version", version, "unknown"),
    row("baseline", baseline, "none"),
    await readRow(settings, resolve(io.cwd, path), io.cwd),
    ...(of.length > 0 ? of : [none]),
  ];
}

/** Facts about the file's devices, and what is left out of what is found on them. */
function deviceRows(
  { devices: told, ignore }: Settings,
  path: string,
  devices: readonly string[],
): readonly Row[] {
  const lower = devices.map((name) => name.toLowerCase());
  const facts = [...told].filter(([name]) => lower.includes(name.toLowerCase()));
  const about = devices.length === 0 ? [""] : devices;
  return [
    ...facts.map(([name, { value, at }]) => ({
      key: "device",
      value: `${name} ${JSON.stringify(value)}`,
      from: spot(at),
    })),
    ...ignore
      .filter(({ covers }) => about.some((device) => covers({ device, path })))
      .map(({ rules, text, until, at }) => ({
        key: "ignore",
        value: [
          ...rules,
          ...(text === undefined ? [] : [JSON.stringify(text)]),
          ...(until === undefined ? [] : [`until ${until}`]),
        ].join(" "),
        from: spot(at),
      })),
  ];
}

/** Whether the file is read when it is met in a folder. */
async function readRow({ include, exclude }: Settings, absolute: string, cwd: string): Promise<Row> {
  const key = "read in folders";
  const { gitIgnored } = await import("../../config/git-ignore.ts");
  if (gitIgnored(cwd)?.(absolute) === true) return { key, value: "no", from: ".gitignore" };
  const against = exclude.find(({ value }) => value.list.covers(absolute));
  if (against) return { key, value: "no", from: spot(against.at) };
  if (include)
    return { key, value: include.value.list.covers(absolute) ? "yes" : "no", from: spot(include.at) };
  return { key, value: isConfigName(absolute) ? "yes" : "no", from: "default" };
}

/** One row, or one for each device of which something else holds. */
function rowsOfRule(
  rule: Rule,
  settings: Settings,
  path: string,
  devices: readonly string[],
): readonly Row[] {
  const rows = (devices.length === 0 ? [""] : devices).map((device) => ({
    ...ruleRow(rule, settings, path, device),
    device,
  }));
  const [first] = rows;
  if (first && rows.every(({ value, from }) => value === first.value && from === first.from))
    return [first].map(plain);
  return rows.map((each) => plain({ ...each, key: `${each.key} (${each.device})` }));
}

function plain({ key, value, from }: Row): Row {
  return { key, value, from };
}

function optionRows(rule: Rule, settings: Settings): readonly Row[] {
  const told = settings.rules.get(rule.id);
  if (told?.value.options === undefined) return [];
  return [{ key: `${rule.id} options`, value: JSON.stringify(told.value.options), from: spot(told.at) }];
}

function ruleRow(rule: Rule, settings: Settings, path: string, device: string): Row {
  const override = settings.overrides.findLast(
    ({ covers, rules }) => said(rules, rule.id) && covers({ device, path }),
  );
  const overridden = override && said(override.rules, rule.id);
  if (overridden) return { key: rule.id, value: overridden.value, from: spot(overridden.at) };
  const { severity, fixed } = stateOf(rule, settings, noWishes);
  const told = said(settings.rules, rule.id);
  const preset = presetsOn(settings, noWishes).find((each) => presetsOf(rule).includes(each));
  const custom = rule.presets === undefined ? settings.custom.get(rule.id) : undefined;
  const from =
    fixed && told
      ? spot(told.at)
      : custom
        ? spot(custom.at)
        : (preset ?? `only in ${presetsOf(rule)[0] ?? "all"}`);
  return { key: rule.id, value: severity, from };
}

function row<T extends string | number>(key: string, told: Told<T> | undefined, otherwise: string): Row {
  return told
    ? { key, value: String(told.value), from: spot(told.at) }
    : { key, value: otherwise, from: "default" };
}

function spot({ path, line, column }: Spot): string {
  return `${path}:${line}:${column}`;
}

function table(rows: readonly Row[]): string {
  const keys = Math.max(0, ...rows.map(({ key }) => key.length));
  const values = Math.max(0, ...rows.map(({ value }) => value.length));
  return rows
    .map(
      ({ key, value, from }) => `${key.padEnd(keys)}  ${visible(value).padEnd(values)}  ${visible(from)}\n`,
    )
    .join("");
}
