/** Conditions on the values of a field: checked against what the catalogue says the field holds, then made functions. */
import { hint, listed } from "../lint/nearest.ts";
import { fullInterfaceName, readValue } from "../syntax/command.ts";
import type { FieldFacts } from "../syntax/field-facts.ts";
import { contains, networkOf } from "../syntax/ip.ts";
import type { Condition, Mistake, Parts, Scalar } from "./definition.ts";
import { glob, linearRegex, PatternError } from "./regex.ts";

/** Whether a value of the field fulfils the condition; `undefined` is a field that the line does not give. */
export type Test = (value: unknown) => boolean;

/** Told of each mistake, with the path from the condition. */
export type Complain = (path: Mistake["path"], message: string) => void;

/**
 * The test that a condition stands for. A field with several values fulfils a value, range or pattern when one of them does.
 *
 * @param field what the field holds
 */
export function testOf(condition: Condition, field: FieldFacts, complain: Complain): Test {
  if (isList(condition)) {
    const tests = condition.map((each, index) =>
      scalarTest(each, field, (path, says) => complain([index, ...path], says)),
    );
    return (value) => tests.some((test) => test(value));
  }
  if (typeof condition !== "object") return scalarTest(condition, field, complain);
  const { not, ...parts } = condition;
  const tests = partTests(parts, field, complain);
  if (not !== undefined) {
    const test = testOf(not, field, (path, says) => complain(["not", ...path], says));
    tests.push((value) => !test(value));
  }
  return (value) => tests.every((test) => test(value));
}

function isList(condition: Condition): condition is readonly Scalar[] {
  return Array.isArray(condition);
}

function scalarTest(wanted: Scalar, field: FieldFacts, complain: Complain): Test {
  const { types, keywords } = field;
  const wrong = (says: string): Test => {
    complain([], says);
    return () => false;
  };
  if (types.has("secret"))
    return wrong("is a secret: only { present: true } or { present: false } can be asked");
  if (typeof wanted === "boolean") {
    if (!types.has("true") && keywords.length === 0)
      return wrong("is not true or false: ask { present: true } or { present: false }");
    return (value) => (value !== undefined) === wanted;
  }
  const text = String(wanted);
  if (typeof wanted === "number" && isNumeric(field))
    return takes(field, wanted)
      ? some((each) => covers(each, wanted, wanted))
      : wrong(`is no value of this field: ${wanted} is not in ${rangesOf(field)}`);
  const meant = meanings(text, field);
  if (meant.size > 0) return some((each) => meant.has(each));
  if (types.has("true")) return wrong("must be true or false");
  if (keywords.length > 0) return wrong(`no value of this field: "${text}"${hint(text, keywords)}`);
  return wrong(types.has("text") ? `must be ${listed(field.values)}` : "must be a number");
}

/** What a field holds where a text stands for its value: `Tu0` is `Tunnel0`, `2001:DB8::1` is `2001:db8::1`. */
function meanings(text: string, { values, free, types, keywords }: FieldFacts): ReadonlySet<unknown> {
  const read = types.has("text") ? values.flatMap<unknown>((each) => readValue(each, text) ?? []) : [];
  return new Set<unknown>(free || keywords.includes(text) ? [text, ...read] : read);
}

/** Whether a field may hold a number. */
function takes({ values, free }: FieldFacts, number: number): boolean {
  return free || values.some((each) => readValue(each, String(number)) !== undefined);
}

/** `1-4094`, of all its kinds of number. */
function rangesOf({ values }: FieldFacts): string {
  return listed(values.map((each) => each.replace(/^(?:LIST)?\((.*)\)$/, "$1")));
}

function partTests(parts: Parts, field: FieldFacts, complain: Complain): Test[] {
  const { min, max, glob: wildcard, regex, prefix, present } = parts;
  const { types, keywords } = field;
  const tests: Test[] = [];
  if (present !== undefined) tests.push((value) => (value !== undefined) === present);
  for (const part of ["min", "max"] as const) {
    const bound = parts[part];
    if (bound === undefined) continue;
    if (!isNumeric(field)) complain([part], "is for numbers, the field holds none");
    else if (!takes(field, bound)) complain([part], `${bound} is not in ${rangesOf(field)}`);
  }
  if (min !== undefined && max !== undefined && min > max)
    complain(["min"], `${min} is more than max, ${max}: no number is both`);
  if (min !== undefined || max !== undefined) tests.push(some((each) => covers(each, min, max)));
  for (const part of ["glob", "regex", "prefix"] as const) {
    if (parts[part] === undefined) continue;
    if (types.has("secret")) complain([part], "is not for secrets");
    else if (!types.has("text") && keywords.length === 0)
      complain([part], "is for texts, the field holds none");
  }
  if (wildcard !== undefined)
    tests.push(textTest("glob", wildcard, isOfInterfaces(field) ? interfaceGlob : glob, complain));
  if (regex !== undefined) tests.push(textTest("regex", regex, linearRegex, complain));
  if (prefix !== undefined) tests.push(prefixTest(prefix, complain));
  return tests;
}

/** Letter case and abbreviations are as on IOS: `gi0/*` is `GigabitEthernet0/*`. */
function interfaceGlob(pattern: string): (text: string) => boolean {
  const [type = ""] = /^[a-z][a-z-]*(?=[\d?])/i.exec(pattern) ?? [];
  const full = type === "" ? undefined : fullInterfaceName(`${type}0`)?.slice(0, -1);
  const fits = glob(((full ?? type) + pattern.slice(type.length)).toLowerCase());
  return (text) => fits(text.toLowerCase());
}

function isOfInterfaces({ values, free }: FieldFacts): boolean {
  if (free) return false;
  return values.includes("INTERFACE") || values.includes("INTERFACES");
}

function prefixTest(prefixes: readonly string[], complain: Complain): Test {
  for (const each of prefixes) {
    if (!/\/\d+$/.test(each) || networkOf(each) === undefined)
      complain(["prefix"], `"${each}" is no prefix: write 10.0.0.0/8 or 2001:db8::/32`);
  }
  return some((each) => typeof each === "string" && prefixes.some((prefix) => liesIn(prefix, each)));
}

/** Of a prefix all addresses have to lie there. */
function liesIn(prefix: string, value: string): boolean {
  const [address = "", length] = value.split("/");
  const isShorter = length !== undefined && Number(length) < Number(prefix.split("/")[1]);
  return !isShorter && contains(prefix, address);
}

function textTest(
  part: string,
  pattern: string,
  compile: (pattern: string) => (text: string) => boolean,
  complain: Complain,
): Test {
  try {
    const matches = compile(pattern);
    return some((each) => typeof each === "string" && matches(each));
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    complain([part], `"${pattern}" cannot be used: ${error.message}`);
    return () => false;
  }
}

function isNumeric({ types }: FieldFacts): boolean {
  return types.has("number") || types.has("ranges");
}

function some(test: (each: unknown) => boolean): Test {
  return (value) => (Array.isArray(value) ? value.some(test) : value !== undefined && test(value));
}

/** Whether a number lies between two, or a range has a number that does. */
function covers(value: unknown, min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY): boolean {
  if (typeof value === "number") return min <= value && value <= max;
  if (typeof value !== "object" || value === null || !("from" in value && "to" in value)) return false;
  return Number(value.from) <= max && min <= Number(value.to);
}
