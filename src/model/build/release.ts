/** Software releases: reading and comparing them. */
import type { Release } from "../device.ts";

/** First releases that behave in some way; a line of releases that never does is absent. */
export interface FirstReleases {
  /** Classic IOS (and XE 3.x, which prints 15.x): `15.7`. */
  readonly classic?: string;
  /** IOS XE from 16 on: `16.3`. */
  readonly xe?: string;
}

const known = new Map<string, Release | undefined>();

/** Reads `15.7`, `16.09`, `17.12.1a`; undefined when it is no release number. A fleet runs few releases, so each is read once. */
export function readRelease(text: string): Release | undefined {
  if (!known.has(text)) known.set(text, parseRelease(text));
  return known.get(text);
}

function parseRelease(text: string): Release | undefined {
  const [major, minor] = text.split(".").map((part) => Number.parseInt(part, 10));
  if (major === undefined || minor === undefined || Number.isNaN(major) || Number.isNaN(minor))
    return undefined;
  return { major, minor, text };
}

/**
 * Whether the box behaves as if a line stood there that is not written: `false` for a line that is never there by itself,
 * undefined when the release decides and is not known.
 */
export function defaultOn(
  first: FirstReleases | undefined,
  release: Release | undefined,
): boolean | undefined {
  if (!first) return false;
  if (first.classic === undefined && first.xe === undefined) return true;
  if (!release) return undefined;
  const since = release.major >= 16 ? first.xe : first.classic;
  return since !== undefined && reaches(release, readRelease(since));
}

/** Whether a release comes before the first one that has something; undefined when nothing is said of its line of releases. */
export function isBefore(release: Release, first: FirstReleases): boolean | undefined {
  const since = release.major >= 16 ? first.xe : first.classic;
  return since === undefined ? undefined : !reaches(release, readRelease(since));
}

/** Whether a release comes after the last one that has something; undefined as in `isBefore`. */
export function isAfter(release: Release, last: FirstReleases): boolean | undefined {
  const until = release.major >= 16 ? last.xe : last.classic;
  const limit = until === undefined ? undefined : readRelease(until);
  return limit && reaches(release, limit) && !reaches(limit, release);
}

function reaches(release: Release, first: Release | undefined): boolean {
  return first !== undefined && (release.major - first.major || release.minor - first.minor) >= 0;
}
