/**
 * Configuration lines from a line of the vendor's command table. Its notation: `(1-5,9)` a number, `<a|b>` one of, `[x]` optional, `{x y}` any order,
 * `x ...` repeatable, `@set` a keyword of a named set, `LIST(1-9)`, `Name+x` a value joined to a keyword, upper-case words values.
 */

type Element =
  | { readonly type: "word"; readonly text: string }
  | { readonly type: "choice"; readonly choices: readonly (readonly Element[])[] }
  | { readonly type: "optional"; readonly inside: readonly Element[] }
  | { readonly type: "group"; readonly inside: readonly Element[] };

/** Values by the word that stands for them in the table; of several readings of one word all are tried. */
export interface Values {
  /** Stands for `WORD`. */
  readonly word: string;
  /** Stands for `LINE`. */
  readonly line: string;
  /** Stands for the second and later `A.B.C.D`. */
  readonly mask: string;
  /** Numbers at the bounds of their ranges, or a usual one between: the model's ranges are wider than those of most boxes. */
  readonly numbers: "bounds" | "usual";
}

/** What a name, a number or a mask may look like: a line counts when one of these fits. */
export const readings: readonly Values[] = [
  { word: "NAME", line: "some text", mask: "255.255.255.0", numbers: "bounds" },
  { word: "NAME", line: "some text", mask: "255.255.255.0", numbers: "usual" },
  { word: "10", line: "65001 65002", mask: "10.1.1.2", numbers: "usual" },
  { word: "65001:10", line: "10", mask: "0.0.0.255", numbers: "usual" },
  { word: "/NAME", line: "default", mask: "10.1.1.2", numbers: "usual" },
  { word: "GigabitEthernet0/0/1", line: "GigabitEthernet0/0/1", mask: "255.255.255.0", numbers: "usual" },
  { word: "8000", line: "10.1.1.1", mask: "255.255.255.0", numbers: "usual" },
];

/** The lines of one row: shortest, longest, each optional part alone, each choice; at most `most`. */
export function linesOf(
  syntax: string,
  sets: ReadonlyMap<string, readonly string[]>,
  values: Values,
  most = 12,
): readonly string[] {
  const bare = syntax.replace(/^\[no\] /, "").replace(/ -> \S+$/, "");
  const elements = parse(tokensOf(bare), sets);
  const choices = elements.flatMap(({ type }, index) => (type === "choice" ? [index] : []));
  const options = elements.flatMap(({ type }, index) =>
    type === "optional" || type === "group" ? [index] : [],
  );
  const texts = [
    render(elements, values, { options: "none", pick: "first" }),
    render(elements, values, { options: "all", pick: "last" }),
    ...options.map((only) => render(elements, values, { options: only, pick: "first" })),
    ...choices.flatMap((at) => {
      const element = elements[at];
      const count = element?.type === "choice" ? element.choices.length : 0;
      return Array.from({ length: Math.min(count, 6) }, (_, pick) =>
        render(elements, values, { options: "none", pick: { at, pick } }),
      );
    }),
  ];
  return [...new Set(texts)].slice(0, most);
}

function tokensOf(syntax: string): readonly string[] {
  return (
    syntax.match(
      /LIST\((?:<[^>]*>|[^)<])*\)|\([\d.,-]+\)|\.\.\.|[[\]{}<>|]|[^\s[\]{}<>|()]+(?:\([\d.,-]+\))?/g,
    ) ?? []
  );
}

function parse(tokens: readonly string[], sets: ReadonlyMap<string, readonly string[]>): readonly Element[] {
  let at = 0;
  const sequence = (closing: string): readonly Element[] => {
    const elements: Element[] = [];
    while (at < tokens.length && tokens[at] !== closing && !(closing === ">" && tokens[at] === "|")) {
      const token = tokens[at++] ?? "";
      if (token === "[") elements.push({ type: "optional", inside: closed("]") });
      else if (token === "{") elements.push({ type: "group", inside: closed("}") });
      else if (token === "<") elements.push({ type: "choice", choices: alternatives() });
      else if (token.startsWith("@")) elements.push(named(token));
      else if (token !== "...") elements.push({ type: "word", text: token });
    }
    return elements;
  };
  const closed = (closing: string): readonly Element[] => {
    const inside = sequence(closing);
    at++;
    return inside;
  };
  const alternatives = (): readonly (readonly Element[])[] => {
    const choices = [sequence(">")];
    while (tokens[at] === "|") {
      at++;
      choices.push(sequence(">"));
    }
    at++;
    return choices;
  };
  const named = (token: string): Element => ({
    type: "choice",
    choices: (sets.get(token) ?? [token]).map((text) => [{ type: "word", text }]),
  });
  return sequence("");
}

interface Plan {
  /** Which optional parts stand: of the outermost level one, or none, or all of all levels. */
  readonly options: "none" | "all" | number;
  readonly pick: "first" | "last" | { readonly at: number; readonly pick: number };
}

function render(elements: readonly Element[], values: Values, plan: Plan): string {
  let addresses = 0;
  const walk = (list: readonly Element[], depth: number): readonly string[] =>
    list.flatMap((element, index) => {
      if (element.type === "word") {
        if (element.text === "A.B.C.D") addresses++;
        return wordsFor(element.text, values, plan.pick === "last", addresses);
      }
      if (element.type === "choice") {
        const { choices } = element;
        const pick = plan.pick === "first" || typeof plan.pick === "object" ? 0 : choices.length - 1;
        const chosen =
          typeof plan.pick === "object" && depth === 0 && plan.pick.at === index ? plan.pick.pick : pick;
        return walk(choices[chosen] ?? [], depth + 1);
      }
      const stands =
        plan.options === "all" || (depth === 0 && plan.options === index) || element.type === "group";
      return stands ? walk(element.inside, depth + 1) : [];
    });
  return walk(elements, 0).join(" ");
}

/** A value for a word of the table, else the word itself. */
function wordsFor(text: string, values: Values, high: boolean, addresses: number): readonly string[] {
  const { word, line, mask } = values;
  const [, head, tail] = /^(.+?)\+(.+)$/.exec(text) ?? [];
  if (head !== undefined && tail !== undefined && text !== "tacacs+") {
    const joined = wordsFor(tail, values, high, addresses);
    return [`${head}${joined.join("")}`];
  }
  const range = /^(?:LIST)?\(<?\(?([\d.,-]+)\)?[^)]*\)?$/.exec(text)?.[1];
  if (range !== undefined) {
    const [first = "", last = first] = [/^-?[\d.]+/.exec(range)?.[0], /[\d.]+$/.exec(range)?.[0]];
    if (values.numbers === "bounds") return [high ? last : first];
    return [String(Math.min(Math.max(Number(first), 100), Number(last)))];
  }
  const fixed: Readonly<Record<string, string>> = {
    WORD: word,
    LINE: line,
    HEX: "0a1b2c3d",
    "A.B.C.D": addresses > 1 ? mask : "10.1.1.1",
    "A.B.C.D/M": "10.1.0.0/16",
    "X:X::X:X": "2001:db8::1",
    "X:X::X:X/M": "2001:db8::/32",
    "H.H.H": "0011.2233.4455",
    "N.N": "1.5",
    INTERFACE: "GigabitEthernet0/0/1",
    M: "24",
  };
  return [fixed[text] ?? text];
}
