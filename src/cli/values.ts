/** Values of options, checked. Every mistake is one line that names what is possible. */
import { hint } from "../lint/nearest.ts";
import { type Arguments, UsageError } from "./request.ts";

/** The last value of an option: a later one wins. */
export function lastValue(read: Arguments, option: string): string | undefined {
  return read.values.get(option)?.at(-1);
}

/** The last value of an option that takes one of these names. */
export function oneOf<T extends string>(
  read: Arguments,
  option: string,
  names: readonly T[],
  otherwise: T,
): T {
  const typed = lastValue(read, option);
  return typed === undefined ? otherwise : chosen(typed, nounOf(option), names);
}

/** One of these names; another is a mistake of the user. */
export function chosen<T extends string>(typed: string, noun: string, names: readonly T[]): T {
  const name = names.find((each) => each === typed);
  if (name === undefined) throw new UsageError(`unknown ${noun} "${typed}"${hint(typed, names)}`);
  return name;
}

/** `fail-on` takes a severity; the others are named as what they take. */
function nounOf(option: string): string {
  return option === "fail-on" ? "severity" : option;
}

/** The last value of an option that takes a whole number; a negative one means no limit. */
export function wholeNumber(read: Arguments, option: string): number | undefined {
  const typed = lastValue(read, option);
  if (typed === undefined) return undefined;
  if (!/^-?\d{1,15}$/.test(typed)) throw new UsageError(`--${option} takes a whole number, not "${typed}"`);
  const number = Number(typed);
  return number < 0 ? undefined : number;
}

/** The one operand of a command. */
export function onlyOperand(read: Arguments, noun: string): string {
  const [first, ...others] = read.operands;
  if (first === undefined || others.length > 0) {
    throw new UsageError(`${read.command} takes one ${noun}: ioslint ${read.command} <${noun}>`);
  }
  return first;
}

/** Refuses operands where a command takes none. */
export function noOperands(read: Arguments): void {
  if (read.operands.length > 0) throw new UsageError(`${read.command} takes no "${read.operands[0]}"`);
}

/** Refuses the name of a device that is not among those that were read. */
export function checkDevice(name: string, devices: readonly { readonly name: string }[]): void {
  const names = devices.map((device) => device.name);
  if (!names.includes(name))
    throw new UsageError(`no device "${name}" among the configs${hint(name, names)}`);
}
