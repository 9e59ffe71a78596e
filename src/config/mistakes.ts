/** What is wrong with a configuration, one line a mistake, each with its place. */
import type { ConfigSource, KeyPath } from "./source.ts";

/** The part of zod's issues that is needed; alternatives have issues of their own. */
export interface Issue {
  readonly code?: string | undefined;
  readonly path: KeyPath;
  readonly message: string;
  readonly keys?: readonly string[];
  readonly errors?: readonly (readonly Issue[])[];
}

/** `ioslint.yaml:4:3: rules: unknown key "nhrp/nhs-unknwn", did you mean "nhrp/nhs-unknown"?`, in the order of the lines. */
export function mistakesOf(issues: readonly Issue[], source: ConfigSource): readonly string[] {
  return issues
    .flatMap((issue) => leaves(issue, []))
    .map((issue) => {
      const path = issue.keys === undefined ? issue.path : [...issue.path, issue.keys[0] ?? ""];
      return { ...source.spot(path), says: sentence(issue) };
    })
    .sort((a, b) => a.line - b.line || a.column - b.column)
    .map(({ path, line, column, says }) => `${path}:${line}:${column}: ${says}`);
}

/** Of alternatives, the one that came furthest: somebody who writes `{ severty: off }` meant the object. */
function leaves(issue: Issue, above: KeyPath): readonly Issue[] {
  const path = [...above, ...issue.path];
  const own = issue.errors?.map((errors) => errors.flatMap((each) => leaves(each, path))) ?? [];
  const best = own.find((errors) => errors.some(isDeep(path))) ?? own.find(isOfValue);
  return best ?? [{ ...issue, path }];
}

function isDeep(path: KeyPath): (issue: Issue) => boolean {
  return (issue) => issue.path.length > path.length || issue.keys !== undefined;
}

function isOfValue(issues: readonly Issue[]): boolean {
  return issues.some(({ code }) => code === "invalid_value");
}

/** `ignore[0].rule: must be a text`. */
function sentence({ path, message }: Issue): string {
  const name = path.map((key) => (typeof key === "number" ? `[${key}]` : `.${String(key)}`)).join("");
  return name === "" ? message : `${name.replace(/^\./, "")}: ${message}`;
}
