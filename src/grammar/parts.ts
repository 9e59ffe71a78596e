/**
 * Commands with their fragments put in and their fields decided: each keyword and value knows what it stores.
 * This is what graphs and types are made from.
 */
import type { Element, Name, Place } from "./elements.ts";
import type { Report } from "./problems.ts";
import { isBuiltin, isList, isRange, numberName, parseRange } from "./values.ts";

/** A keyword or value, and the field that it sets. */
export interface Leaf {
  readonly type: "leaf";
  /** Keyword in lower case; undefined for a value. */
  readonly keyword?: string;
  /** Kind of value as the parser knows it; names of a kind stand as their kind, number names as a range. */
  readonly value?: string;
  readonly field?: string;
  /** What a keyword stores: `true`, or its own text. */
  readonly stores?: true | string;
  /** The field collects every value. */
  readonly many?: true;
  /** Kinds of value that the choice which this value is a branch of puts into the same field. */
  readonly siblings?: readonly string[];
  /** The name that this value defines or uses. */
  readonly name?: { readonly kind: string; readonly defines: boolean };
  readonly at: Place;
}

export type Part =
  | Leaf
  | { readonly type: "sequence"; readonly items: readonly Part[] }
  | { readonly type: "choice"; readonly branches: readonly Part[] }
  | { readonly type: "optional"; readonly item: Part }
  | { readonly type: "options"; readonly items: readonly Part[] }
  | { readonly type: "repeat"; readonly item: Part };

/** What a command line may refer to. */
export interface Scope {
  readonly fragments: ReadonlyMap<string, Element>;
  /** Kinds of name; true when the name is a number. */
  readonly names: ReadonlyMap<string, boolean>;
  readonly report: Report;
}

interface Context {
  readonly scope: Scope;
  readonly prefix: string;
  readonly many: boolean;
  readonly inside: readonly string[];
}

const reserved: ReadonlySet<string> = new Set(["kind", "negated", "defaulted", "syntax"]);

/** Puts in fragments and decides fields. Mistakes are reported at their place. */
export function resolve(element: Element, scope: Scope): Part {
  return part(element, { scope, prefix: "", many: false, inside: [] });
}

function part(element: Element, context: Context): Part {
  switch (element.type) {
    case "keyword":
      return element.field
        ? keyword(element, element.field, element.text, context)
        : keyword(element, undefined, undefined, context);
    case "value":
      return value(element, element.field, context);
    case "fragment":
      return fragment(element, context);
    case "sequence":
      return { type: "sequence", items: element.items.map((item) => part(item, context)) };
    case "optional":
      return { type: "optional", item: optional(element, context) };
    case "choice":
      return choice(element.branches, element.field, context);
    case "options":
      return { type: "options", items: element.items.map((item) => unwrap(part(item, context))) };
    case "repeat":
      return { type: "repeat", item: part(element.item, { ...context, many: true }) };
  }
}

/** `[x]` inside braces is as optional as `x`. */
function unwrap(item: Part): Part {
  return item.type === "optional" ? item.item : item;
}

type Keyword = Extract<Element, { type: "keyword" }>;

function keyword(
  element: Keyword,
  field: Name | undefined,
  stores: true | string | undefined,
  context: Context,
): Leaf {
  if (!/^[!-~]+$/.test(element.text))
    context.scope.report(element.at, `"${element.text}" is no keyword: it holds a blank`);
  const text = element.text.toLowerCase();
  const name = field && fieldName(field, context);
  if (!name || stores === undefined) return { type: "leaf", keyword: text, at: element.at };
  return {
    type: "leaf",
    keyword: text,
    field: name,
    stores,
    at: element.at,
    ...(context.many && { many: true }),
  };
}

/** Each interface of a list is named. */
const interfaceList = "INTERFACES";

function value(
  element: Extract<Element, { type: "value" }>,
  field: Name | undefined,
  context: Context,
): Leaf {
  const { report, names } = context.scope;
  const { at } = element;
  const defines = element.value.startsWith("@");
  const kind = defines ? element.value.slice(1) : element.value;
  const isName = kind !== interfaceList && (defines || !isBuiltin(kind) || kind === "INTERFACE");
  if ((isRange(kind) || isList(kind)) && !parseRange(kind))
    report(at, `${kind} is no range: write (1-5) or (1-5,9), rising`);
  if (isName && kind !== "INTERFACE" && !names.has(kind))
    report(at, `no kind of value and no kind of name is called ${kind}; define it: name ${kind} "label"`);
  if (!field) report(at, `${element.value} needs a field: ${element.value}$field`);
  const fieldText = field ? fieldName(field, context) : "value";
  return {
    type: "leaf",
    value: names.get(kind) ? numberName : kind,
    field: fieldText,
    at,
    ...(context.many && { many: true }),
    ...((isName || kind === interfaceList) && {
      name: { kind: kind === interfaceList ? "INTERFACE" : kind, defines },
    }),
  };
}

function fragment(element: Extract<Element, { type: "fragment" }>, context: Context): Part {
  const { fragments, report } = context.scope;
  const words = fragments.get(element.name);
  const circular = context.inside.includes(element.name);
  if (!words || circular) {
    report(
      element.at,
      circular ? `fragment ${element.name} holds itself` : `no fragment is called ${element.name}`,
    );
    return { type: "sequence", items: [] };
  }
  const prefix = element.prefix ? prefixed(context.prefix, element.prefix.text) : context.prefix;
  return part(words, { ...context, prefix, inside: [...context.inside, element.name] });
}

function optional(element: Extract<Element, { type: "optional" }>, context: Context): Part {
  const { item, field } = element;
  if (item.type === "choice" && !item.field) return choice(item.branches, field, context);
  const keywords = keywordsOf(item);
  const last = keywords?.at(-1);
  if (!keywords || !last) {
    if (field)
      context.scope.report(
        field.at,
        "only keywords in brackets can be named as a whole: name the values inside",
      );
    return part(item, context);
  }
  if (last.field || (!field && keywords.length > 1)) return part(item, context);
  const name = field ?? { text: camelCase(last.text), at: last.at };
  return flag(keywords, name, true, context);
}

function choice(branches: readonly Element[], field: Name | undefined, context: Context): Part {
  if (!field) return { type: "choice", branches: branches.map((branch) => part(branch, context)) };
  const named = branches.map((branch) => namedBranch(branch, field, context));
  const siblings = named.flatMap((each) => (each.type === "leaf" && each.value ? [each.value] : []));
  return {
    type: "choice",
    branches: named.map((each) => (each.type === "leaf" && each.value ? { ...each, siblings } : each)),
  };
}

/** A branch of a choice with one `$field`: a value goes into it, else the keywords that the branch begins with. */
function namedBranch(branch: Element, field: Name, context: Context): Part {
  if (branch.type === "value" && !branch.field) return value(branch, field, context);
  if (branch.type === "choice" && !branch.field) return choice(branch.branches, field, context);
  const keywords = keywordsOf(branch);
  if (keywords) return flag(keywords, field, keywords.map((each) => each.text).join(" "), context);
  const items = branch.type === "sequence" ? branch.items : [branch];
  const first = items.findIndex((item) => item.type !== "keyword");
  const leading = items.slice(0, first).filter((item) => item.type === "keyword");
  if (leading.length === 0) return part(branch, context);
  const head = flag(leading, field, leading.map((each) => each.text).join(" "), context);
  return { type: "sequence", items: [head, ...items.slice(first).map((item) => part(item, context))] };
}

/** Keywords of which the last sets a field. */
function flag(keywords: readonly Keyword[], field: Name, stores: true | string, context: Context): Part {
  const items = keywords.map((each, index) =>
    index === keywords.length - 1
      ? keyword(each, field, stores, context)
      : keyword(each, undefined, undefined, context),
  );
  const [only] = items;
  return items.length === 1 && only ? only : { type: "sequence", items };
}

/** The keywords of an element that holds nothing else and names no field. */
function keywordsOf(element: Element): readonly Keyword[] | undefined {
  const items = element.type === "sequence" ? element.items : [element];
  const keywords = items.filter((item) => item.type === "keyword");
  return keywords.length === items.length && keywords.every((each) => !each.field) ? keywords : undefined;
}

function fieldName(field: Name, context: Context): string {
  const name = prefixed(context.prefix, field.text);
  if (!/^[a-z][A-Za-z0-9]*$/.test(name))
    context.scope.report(field.at, `"${name}" is no field name: write $camelCase after the word`);
  if (reserved.has(name)) context.scope.report(field.at, `${name} is a reserved field name`);
  return name;
}

function prefixed(prefix: string, name: string): string {
  return prefix ? prefix + name.charAt(0).toUpperCase() + name.slice(1) : name;
}

function camelCase(text: string): string {
  return text.toLowerCase().replace(/[^a-z0-9]+([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
