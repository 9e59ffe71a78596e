/** Rows as the boxes print them. */

/** What the text does not decide. */
export const unknown = "unknown";

/** Stands for times, counters and numbers that nothing predicts. */
export const placeholder = "*";

/** Cells padded to these widths; a longer cell pushes the rest along, as on the box. */
export function row(cells: readonly string[], widths: readonly number[]): string {
  const padded = cells.map((cell, index) => {
    const width = widths[index] ?? 0;
    return cell.length < width ? cell.padEnd(width) : `${cell} `;
  });
  return padded.join("").trimEnd();
}

/** An address as the boxes print it: IPv6 in capitals. */
export function printedAddress(address: string): string {
  return address.includes(":") ? address.toUpperCase() : address;
}

/** Numbers of interfaces that the box makes from templates are its own. */
export function printedInterface(name: string): string {
  return name === "Virtual-Access" ? `${name}${placeholder}` : name;
}

/** `Tunnel0` as tables shorten it: `Tu0`. */
export function shortInterface(name: string): string {
  const [, type = name, number = ""] = /^([A-Za-z-]+)(.*)$/.exec(printedInterface(name)) ?? [];
  return type.slice(0, 2) + number;
}

/** A remark behind a row, which no box prints. */
export function remark(line: string, text: string | undefined): string {
  return text === undefined ? line : `${line}   ! ${text}`;
}
