/** Changes that look like mistakes and are none. */
import { harmlessEdges } from "./harmless-edges.ts";
import { harmlessHygiene } from "./harmless-hygiene.ts";
import { harmlessMembers } from "./harmless-members.ts";
import { harmlessRouting } from "./harmless-routing.ts";
import { harmlessSites } from "./harmless-sites.ts";
import type { Kind } from "./kind.ts";

export interface Harmless
  extends Pick<Kind, "line" | "under" | "where" | "networks" | "to" | "append" | "every"> {
  /** What is changed, and why nothing is wrong with it. */
  readonly name: string;
  /** Rules that might take it for a mistake. */
  readonly near: readonly string[];
  /** Made at all places at once. */
  readonly all?: true;
}

export const harmless: readonly Harmless[] = [
  ...harmlessMembers,
  ...harmlessRouting,
  ...harmlessEdges,
  ...harmlessHygiene,
  ...harmlessSites,
];
