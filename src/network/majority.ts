/** The odd ones out among members that should agree. */
import { addTo } from "../syntax/add-to.ts";
import type { Member } from "./types.ts";

/** A member whose value differs, and those that hold the usual one. */
export interface Odd<T, M = Member> {
  readonly member: M;
  readonly value: T;
  /** What most of the others have. */
  readonly usual: T;
  /** Who has it, in the order of the members. */
  readonly others: readonly M[];
}

/**
 * The members that hold another value than most. In a tie the value of more hubs is the usual one, else that of the first
 * member. A value of undefined is unknown: that member neither agrees nor differs. Values are compared with `===`; use a
 * word of your own (`"none"`) for an absence that is known.
 */
export function minority<T extends string | number | boolean, M extends { readonly role: string } = Member>(
  members: readonly M[],
  value: (member: M) => T | undefined,
): readonly Odd<T, M>[] {
  const groups = new Map<T, M[]>();
  for (const member of members) {
    const held = value(member);
    if (held === undefined) continue;
    addTo(groups, held, member);
  }
  const [first, ...rest] = [...groups].sort(([, a], [, b]) => b.length - a.length || hubsOf(b) - hubsOf(a));
  if (!first || rest.length === 0) return [];
  const [usual, others] = first;
  const odd = rest.flatMap(([value, group]) => group.map((member) => ({ member, value, usual, others })));
  const order = new Map(members.map((member, index) => [member, index]));
  return odd.sort((a, b) => (order.get(a.member) ?? 0) - (order.get(b.member) ?? 0));
}

function hubsOf(members: readonly { readonly role: string }[]): number {
  return members.filter((each) => each.role === "hub").length;
}
