/** The findings that each format carries, read back as its consumer reads it. */
import { readFileSync } from "node:fs";
import { XMLParser } from "fast-xml-parser";

const xml = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: "",
  parseAttributeValue: false,
  isArray: (name) => ["file", "error", "testsuite", "testcase"].includes(name),
});

/** An XML report as an object; attributes are keys. */
export function parseXml(text: string): unknown {
  return xml.parse(text);
}

/** `networks/north/hub.cfg:34 error tunnel/key-mismatch`. */
export type Finding = string;

const severities: Readonly<Record<string, string>> = {
  major: "error",
  minor: "warning",
  note: "info",
  notice: "info",
  ERROR: "error",
  WARNING: "warning",
  INFO: "info",
  "🔴": "error",
  "🟡": "warning",
  "🔵": "info",
};

function finding(path: unknown, line: unknown, severity: string, rule: unknown): Finding {
  return `${path}:${line} ${severities[severity] ?? severity} ${rule}`;
}

interface Start {
  readonly start: { readonly line: number };
}

const matcher: { readonly regexp: string; readonly [part: string]: string | number } = JSON.parse(
  readFileSync("editors/github/ioslint-matcher.json", "utf8"),
).problemMatcher[0].pattern[0];

/** By the matcher that turns lines of a log into annotations. */
function unix(text: string): readonly Finding[] {
  return text.split("\n").flatMap((line) => {
    const found = new RegExp(matcher.regexp).exec(line);
    const part = (name: string) => found?.[Number(matcher[name])] ?? "";
    return found ? [finding(part("file"), part("line"), part("severity"), part("code"))] : [];
  });
}

/** As GitHub's runner takes commands apart. */
function github(text: string): readonly Finding[] {
  return text.split("\n").flatMap((line) => {
    const [, command = "", words = ""] = /^::(\w+) (.*?)::/.exec(line) ?? [];
    if (command === "") return [];
    const properties = new Map(
      words.split(",").map((word) => [word.split("=")[0], unescaped(word.replace(/^.*?=/, ""))]),
    );
    return [finding(properties.get("file"), properties.get("line"), command, properties.get("title"))];
  });
}

function unescaped(text: string): string {
  return decodeURIComponent(text);
}

function stylish(text: string): readonly Finding[] {
  let path = "";
  return text.split("\n").flatMap((line) => {
    if (/^\S.*\.cfg$/.test(line)) path = line;
    const [, at, severity = "", rule] = /^ {2}(\d+):\d+ {2}(\w+) {2}.* {2}(\S+)$/.exec(line) ?? [];
    return at === undefined ? [] : [finding(path, at, severity, rule)];
  });
}

/** The rows of its table of findings. */
function markdown(text: string): readonly Finding[] {
  return [...text.matchAll(/^\| (\S+) \| `(.*?):(\d+)` \| .* \| `(\S+)` \|$/gm)].map(
    ([, sign = "", path, line, rule]) => finding(path, line, sign, rule),
  );
}

function html(text: string): readonly Finding[] {
  return [...text.matchAll(/<article [^>]*data-severity="(\w+)"[\s\S]*?<\/article>/g)].map(
    ([article, severity = ""]) => {
      const [, path, line] = />([^<>]*\.cfg):(\d+)/.exec(article) ?? [];
      const [, rule] = />([a-z0-9]+\/[a-z0-9-]+)</.exec(article) ?? [];
      return finding(path, line, severity, rule);
    },
  );
}

/** By format: what a text of it says. */
export const readers: Readonly<Record<string, (text: string) => readonly Finding[]>> = {
  stylish,
  unix,
  github,
  markdown,
  html,
  json: (text) =>
    JSON.parse(text).diagnostics.map((each: { path: string; severity: string; rule: string; range: Start }) =>
      finding(each.path, each.range.start.line, each.severity, each.rule),
    ),
  gitlab: (text) =>
    JSON.parse(text).map(
      (each: {
        check_name: string;
        severity: string;
        location: { path: string; lines: { begin: number } };
      }) => finding(each.location.path, each.location.lines.begin, each.severity, each.check_name),
    ),
  rdjson: (text) =>
    JSON.parse(text).diagnostics.map(
      (each: { severity: string; code: { value: string }; location: { path: string; range: Start } }) =>
        finding(each.location.path, each.location.range.start.line, each.severity, each.code.value),
    ),
  sarif: (text) =>
    JSON.parse(text).runs[0].results.flatMap(
      (each: {
        ruleId: string;
        level: string;
        suppressions?: unknown;
        locations: {
          physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } };
        }[];
      }) => {
        const at = each.locations[0]?.physicalLocation;
        const path = decodeURIComponent(at?.artifactLocation.uri ?? "");
        return each.suppressions ? [] : [finding(path, at?.region.startLine, each.level, each.ruleId)];
      },
    ),
  junit: (text) =>
    (parseXml(text) as JUnit).testsuites.testsuite.flatMap(({ name, testcase }) =>
      testcase.flatMap(({ name: title, failure, "system-out": said }) => {
        const [, line] = /:(\d+):\d+: /.exec(failure?.["#text"] ?? said ?? "") ?? [];
        return line === undefined
          ? []
          : [finding(name, line, failure?.type ?? "info", title.replace(/: .*/s, ""))];
      }),
    ),
  checkstyle: (text) =>
    (parseXml(text) as Checkstyle).checkstyle.file.flatMap(({ name, error = [] }) =>
      error.map(({ line, severity, source }) =>
        finding(name, line, severity, source.replace(/^ioslint\./, "")),
      ),
    ),
};

interface JUnit {
  readonly testsuites: {
    readonly testsuite: readonly {
      readonly name: string;
      readonly testcase: readonly {
        readonly name: string;
        readonly failure?: { readonly type: string; readonly "#text": string };
        readonly "system-out"?: string;
      }[];
    }[];
  };
}

interface Checkstyle {
  readonly checkstyle: {
    readonly file: readonly {
      readonly name: string;
      readonly error?: readonly {
        readonly line: string;
        readonly severity: string;
        readonly source: string;
      }[];
    }[];
  };
}
