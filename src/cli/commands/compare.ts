/** `ioslint compare`: what a change breaks and what it cures. */
import { existsSync, statSync } from "node:fs";
import { resolve } from "node:path";
import type { Settings } from "../../config/settings.ts";
import {
  type Change,
  changesOf,
  type Session,
  type SessionChange,
  sessionChanges,
} from "../../lint/compare.ts";
import type { Diagnostic } from "../../lint/diagnostic.ts";
import { summaryOf } from "../../lint/lint.ts";
import { pairsIn } from "../../report/pairs.ts";
import { count, safeJson, visible, visiblePath } from "../../report/text.ts";
import type { Document } from "../../syntax/document.ts";
import { type Checked, check } from "../check.ts";
import { complain, failed } from "../complain.ts";
import { documentsAt, documentsIn } from "../earlier.ts";
import { isRevision, isShallow } from "../git.ts";
import { readConfigs } from "../inputs.ts";
import type { Io } from "../io.ts";
import { exitCode, limitsOf } from "../limits.ts";
import { type Arguments, UsageError } from "../request.ts";
import { filterOf, rulesOf, settingsOf, wishesOf } from "../settings.ts";
import { oneOf } from "../values.ts";

export async function compare(read: Arguments, io: Io): Promise<number> {
  const format = oneOf(read, "format", ["text", "json", "markdown"], "text");
  const [before, after, ...others] = read.operands;
  if (before === undefined || after === undefined || others.length > 0)
    throw new UsageError("compare takes two folders, files or revisions of git: ioslint compare <old> <new>");
  const settings = await settingsOf(read, io);
  const wishes = wishesOf(read, rulesOf(settings));
  const limits = limitsOf(read, settings);
  const [old, now] = [await documentsOf(before, settings, io), await documentsOf(after, settings, io)];
  for (const [name, documents] of [
    [before, old],
    [after, now],
  ] as const) {
    if (documents.length > 0) continue;
    complain(io, `${name}: no IOS configuration found`);
    return failed;
  }
  const [then, today] = [old, now].map((documents) => check(documents, settings, wishes));
  if (then === undefined || today === undefined) return failed;
  const findings = changesOf(then.result, today.result, then.fingerprint, today.fingerprint);
  const sessions = sessionChanges(await sessionsOf(then), await sessionsOf(today));
  if (format === "json") io.out(`${safeJson({ version: 1, ...asJson(findings), sessions })}\n`);
  else if (format === "markdown") {
    const { changesMarkdown } = await import("../../report/changes-markdown.ts");
    io.out(changesMarkdown({ ...findings, sessions }));
  } else io.out(asText(findings, sessions));
  return exitCode(summaryOf(findings.fresh), limits, io);
}

/** A file or folder, else a revision. Paths count from the folder, so that both sides have the same ones. */
async function documentsOf(word: string, settings: Settings, io: Io): Promise<readonly Document[]> {
  const path = resolve(io.cwd, word);
  if (!existsSync(path)) {
    // Of a shallow clone the message tells how to get the rest.
    if (isRevision(word, io.cwd) || isShallow(io.cwd)) return documentsAt(word, [], io, filterOf(settings));
    throw new UsageError(`${word}: neither a file or folder nor a revision of git`);
  }
  if (statSync(path).isDirectory()) return documentsIn(word, [], io, filterOf(settings));
  const { documents, problems } = await readConfigs([word], io);
  for (const each of problems) complain(io, each);
  return documents;
}

async function sessionsOf({ result }: Checked): Promise<readonly Session[]> {
  return pairsIn(await result.networks()).map(
    ({ cloud = "point-to-point tunnels", link: { a, b, state } }) => ({
      cloud,
      a,
      b,
      state,
    }),
  );
}

type Findings = ReturnType<typeof changesOf>;

function asJson({ fresh, cured, changed }: Findings) {
  const plain = ({ rule, severity, message, at: { device, path, line, column } }: Diagnostic) => ({
    rule,
    severity,
    message,
    device,
    path,
    line,
    column,
  });
  return {
    new: fresh.map(plain),
    cured: cured.map(plain),
    changed: changed.map(({ before, after }) => ({ before: plain(before), after: plain(after) })),
  };
}

function asText({ fresh, cured, changed }: Findings, sessions: readonly SessionChange[]): string {
  const parts = [
    section("new", fresh.map(line)),
    section("cured", cured.map(line)),
    section("changed", changed.map(changeLine)),
    section("sessions", sessions.map(sessionLine)),
  ].filter((part) => part !== "");
  const sum = `${fresh.length} new, ${cured.length} cured, ${changed.length} changed; ${count(sessions.length, "session")} changed\n`;
  return [...parts, sum].join("\n");
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : `${title}:\n${lines.map((each) => `  ${each}\n`).join("")}`;
}

function line({ at, severity, message, rule }: Diagnostic): string {
  return `${visiblePath(at.path)}:${at.line}:${at.column}: ${severity}: ${visible(message)} [${rule}]`;
}

function changeLine({ before, after }: Change): string {
  const was = before.severity === after.severity ? visible(before.message) : before.severity;
  return `${line(after)}; it was: ${was}`;
}

function sessionLine({ cloud, a, b, before, after }: SessionChange): string {
  return visible(`${a} - ${b} in ${cloud}: ${before ?? "not there"} -> ${after ?? "not there"}`);
}
