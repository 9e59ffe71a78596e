/** The prefixes that a run knows, as trees of bits: an address follows one of their ways, or leaves all of them. */
import { type Bits, head, ones, type Width } from "./bits.ts";

/** A place in a tree: some prefix begins with the bits so far. */
export interface Node {
  readonly branches: [Node | undefined, Node | undefined];
  /** A prefix ends here. */
  isEnd: boolean;
}

export interface Subnets {
  /** Adds a prefix. A single address is none. */
  add(bits: Bits, length: number): void;
  root(width: Width): Node;
  /** Length of the longest known prefix of which this is the first or the last address; undefined when it is of none. */
  edgeOf(bits: Bits): number | undefined;
}

export function createSubnets(): Subnets {
  const roots = { 32: node(), 128: node() };
  const edges = { 32: new Map<bigint, number>(), 128: new Map<bigint, number>() };
  return {
    add(bits, length) {
      const { width } = bits;
      if (length < 1 || length >= width) return;
      let at = roots[width];
      for (let index = 0; index < length; index++) at = grow(at, bitAt(bits, index));
      at.isEnd = true;
      const first = head(bits, length) << BigInt(width - length);
      const last = first | ones(width - length);
      for (const edge of width === 32 ? [first, last] : [first])
        edges[width].set(edge, Math.max(length, edges[width].get(edge) ?? 0));
    },
    root: (width) => roots[width],
    edgeOf: ({ width, value }) => edges[width].get(value),
  };
}

/** One bit of an address, counted from the left. */
export function bitAt({ width, value }: Bits, index: number): 0 | 1 {
  return (value >> BigInt(width - 1 - index)) & 1n ? 1 : 0;
}

function node(): Node {
  return { branches: [undefined, undefined], isEnd: false };
}

function grow(at: Node, bit: 0 | 1): Node {
  const next = at.branches[bit] ?? node();
  at.branches[bit] = next;
  return next;
}
