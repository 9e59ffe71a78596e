/** What a text tells of its owner, found without the help of the anonymiser: by the fields of commands as the catalogue types them. */
import { isPublicWord } from "../../src/anonymize/vocabulary.ts";
import type { Config, Statement } from "../../src/syntax/ast.ts";
import { type ValueSpan, valuesIn } from "../../src/syntax/command.ts";
import type { Document } from "../../src/syntax/document.ts";
import { metaOf, nameKind } from "../../src/syntax/meta.ts";
import { isSecret, revealSecret } from "../../src/syntax/secret.ts";

export interface Sensitive {
  readonly secrets: ReadonlySet<string>;
  readonly addresses: ReadonlySet<string>;
  /** Names of devices and of everything that commands define or use. */
  readonly names: ReadonlySet<string>;
  /** Words of descriptions and remarks. */
  readonly words: ReadonlySet<string>;
}

/** Masks, loopback, multicast, link-local, and where ranges of IANA begin: they mean the same everywhere. */
const common =
  /^(0|127|169\.254|22[4-9]|2[3-5]\d)\.|^(::|fe80|ff)|^(\d+\.0|192\.168|172\.16|192\.0\.2|198\.51\.100|203\.0\.113)(\.0)+$|^2001:db8::$/i;

export function sensitiveIn(documents: readonly Document[]): Sensitive {
  const secrets = new Set<string>();
  const addresses = new Set<string>();
  const names = new Set<string>();
  const words = new Set<string>();
  const look = (statements: readonly Statement[]): void => {
    for (const { command, children } of statements) {
      const { kind, syntax, ...fields } = command;
      for (const value of Object.values(fields).flat())
        if (isSecret(value) && !syntax.masked) secrets.add(revealSecret(value));
      const { defines, uses } = metaOf(kind);
      for (const { field, name } of [...defines, ...uses])
        for (const value of [Reflect.get(command, field)].flat())
          if (typeof value === "string" && name !== "INTERFACE" && !isBuiltin(value, name)) names.add(value);
      for (const span of valuesIn(syntax.mode, syntax.text)) {
        const text = syntax.text.slice(span.start - 1, span.end - 1);
        if (isAddress(span)) addresses.add(text.replace(/\/.*/, ""));
        if (/^(text|description|remark)$/.test(span.field) && span.type === "LINE")
          for (const word of text.match(/[\p{L}\p{N}]{3,}/gu) ?? []) words.add(word);
      }
      look(children);
    }
  };
  for (const { configs } of documents) {
    for (const { name, statements } of configs satisfies readonly Config[]) {
      names.add(name);
      look(statements);
    }
  }
  return {
    secrets,
    names: new Set([...names].filter(tells)),
    words: new Set([...words].filter(tells)),
    addresses: new Set([...addresses].filter((each) => !common.test(each))),
  };
}

function isBuiltin(name: string, kind: string): boolean {
  const builtin = nameKind(kind)?.builtin ?? [];
  return builtin.some((each) => each === name || (each.endsWith("*") && name.startsWith(each.slice(0, -1))));
}

function isAddress({ type, field, masked }: ValueSpan): boolean {
  return !masked && /^(A\.B\.C\.D|X:X::X:X)/.test(type) && !/mask|wildcard/i.test(field);
}

/** Words of the language stand in every configuration, and numbers. */
function tells(word: string): boolean {
  return word.length > 2 && /\p{L}/u.test(word) && !isPublicWord(word);
}

/** The words of a text, and the parts of those that are put together. */
export function wordsOf(text: string): ReadonlySet<string> {
  const whole = text.split(/[^\p{L}\p{N}_.:@-]+/u);
  return new Set([
    ...text.split(/\s+/),
    ...whole,
    ...whole.flatMap((word) => word.split(/[^\p{L}\p{N}_-]+/u)),
  ]);
}
