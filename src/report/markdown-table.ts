/** Tables of a comment in Markdown. Hosts cut or refuse long comments, so a table ends before and counts the rest. */

/** Characters that a table may take: GitHub refuses comments of 65,536. */
const longest = 30_000;

/**
 * A table; nothing when it has no rows.
 *
 * @param head titles, of which empty ones are right too
 * @param rows cells in Markdown
 * @param more what the rows are that did not fit, in the plural
 */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  more: string,
): string {
  if (rows.length === 0) return "";
  const lines = [row(head), row(head.map(() => "---"))];
  let length = 0;
  for (const [index, cells] of rows.entries()) {
    const line = row(cells);
    length += line.length;
    if (length > longest) return `${lines.join("")}\nand ${rows.length - index} ${more}\n`;
    lines.push(line);
  }
  return lines.join("");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |\n`;
}
