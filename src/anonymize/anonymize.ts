/**
 * A network with other secrets, addresses, names, AS numbers and texts, which ioslint judges as it judges the first one. Over all files of
 * a run equal values stay equal and different ones different. What a word is the catalogue says; of what it does not know only words of the
 * language stay.
 */
import type { Config, Statement } from "../syntax/ast.ts";
import { type Document, readDocument } from "../syntax/document.ts";
import { nameOfFile } from "../syntax/readers/names.ts";
import { otherCommand } from "./command.ts";
import { otherDocument } from "./document.ts";
import { saltOf } from "./key.ts";
import { otherPaths } from "./paths.ts";
import { plainConfig } from "./plain.ts";
import { recorder, type Values, valuesFor } from "./values.ts";
import { otherText } from "./words.ts";

/** A file of the other network. */
export interface Anonymized {
  /** Relative, with forward slashes. */
  readonly path: string;
  readonly text: string;
  /** The path of the file that it stands for. */
  readonly from: string;
  /** Its form could not be kept: it is the configuration of one of the devices of that file. */
  readonly isPlain: boolean;
}

/** The files of a network with other values. The salt decides which; without one the contents do. */
export function anonymize(documents: readonly Document[], salt?: string): readonly Anonymized[] {
  const values = otherValues(documents, salt);
  const paths = otherPaths(
    documents.map(({ path }) => path),
    values,
  );
  return documents.flatMap((document): readonly Anonymized[] => {
    const from = document.path;
    const path = paths.get(from) ?? from;
    const text = otherDocument(document, values);
    if (text !== undefined && isAlike(document, readDocument(path, text), values))
      return [{ path, text, from, isPlain: false }];
    return document.configs.map((config) => ({
      path: `${path.replace(/\.\w+$/, "")}/${values.names.of(config.name, "Rtr")}.cfg`,
      text: plainConfig(config, values),
      from,
      isPlain: true,
    }));
  });
}

/** Commands of the documents with other values. */
export function commandsFor(documents: readonly Document[]): (command: Statement["command"]) => string {
  const values = otherValues(documents);
  return (command) => otherCommand(command, values);
}

function otherValues(documents: readonly Document[], salt = saltOf(documents)): Values {
  const { values, seen } = recorder();
  for (const document of documents) {
    if (otherDocument(document, values) === undefined)
      for (const config of document.configs) plainConfig(config, values);
  }
  return valuesFor(seen, documents.flatMap(devicesOf), salt);
}

function devicesOf({ path, configs, stretches }: Document): readonly string[] {
  const isNamed = configs.some(({ namedBy }) => namedBy === "file");
  return [
    ...(isNamed ? [nameOfFile(path)] : []),
    ...configs.map(({ name }) => name),
    ...stretches.map(({ device }) => device),
  ];
}

/** Whether a text was read as the first one was: the same devices with commands of the same kinds at the same lines. */
function isAlike(first: Document, second: Document, values: Values): boolean {
  return (
    first.configs.length === second.configs.length &&
    first.configs.every((config, index) => {
      const other = second.configs[index];
      return other !== undefined && nameIn(config.name, values) === other.name && haveSame(config, other);
    })
  );
}

/** What a device is called in the new text: a name of several words is no name of a box, but what a title says. */
function nameIn(name: string, values: Values): string {
  return /\s/.test(name) ? otherText(name, values, "language") : values.names.of(name, "Rtr");
}

function haveSame(first: Config | Statement, second: Config | Statement): boolean {
  const [all, others] = [first, second].map((each) => ("children" in each ? each.children : each.statements));
  if (all === undefined || others === undefined || all.length !== others.length) return false;
  return all.every((statement, index) => {
    const other = others[index];
    return (
      other !== undefined &&
      other.line === statement.line &&
      other.command.kind === statement.command.kind &&
      other.command.negated === statement.command.negated &&
      other.uncertain === statement.uncertain &&
      haveSame(statement, other)
    );
  });
}
