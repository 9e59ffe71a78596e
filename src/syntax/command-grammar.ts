/**
 * The inner level of the grammar: the words of one command. The way through the mode's graph (`path.ts`) has decided
 * what each word is, so every token list parses; these rules give each word its meaning and build the fields.
 */
import { createToken, EmbeddedActionsParser, type IToken, type TokenType } from "chevrotain";
import type { Word } from "./ast.ts";
import { createDraft, type Draft, imageOf, storeStep, storeValue } from "./draft.ts";
import type { Label } from "./graph.ts";
import type { Step } from "./path.ts";
import type { ValueRule } from "./values.ts";

const No = createToken({ name: "No" });
const Default = createToken({ name: "Default" });
const Keyword = createToken({ name: "Keyword" });
const Address = createToken({ name: "Address" });
const Num = createToken({ name: "Number" });
const List = createToken({ name: "List" });
const Interface = createToken({ name: "Interface" });
const Name = createToken({ name: "Name" });
const SecretWord = createToken({ name: "Secret" });
const Rest = createToken({ name: "Rest" });
const Masked = createToken({ name: "Masked" });
const Other = createToken({ name: "Other" });
const all = [No, Default, Keyword, Address, Num, List, Interface, Name, SecretWord, Rest, Masked, Other];

const tokenOf: Readonly<Record<ValueRule, TokenType>> = {
  address: Address,
  number: Num,
  list: List,
  interface: Interface,
  name: Name,
  secret: SecretWord,
  rest: Rest,
};

/** A word or several as one token. `image` is the text to read. */
interface CommandToken extends IToken {
  readonly label: Label | undefined;
  readonly start: number;
  readonly end: number;
}

/** The grammar of a command. One instance serves all; `read` is not re-entrant and need not be. */
export class CommandGrammar extends EmbeddedActionsParser {
  private draft = createDraft();

  constructor(options: { readonly skipValidations: boolean }) {
    super(all, { maxLookahead: 1, ...options });
    this.performSelfAnalysis();
  }

  /** Builds the fields of a command whose words take `steps`; without steps the words stay words. */
  read(
    text: string,
    words: readonly Word[],
    steps: readonly Step[] | undefined,
    first: number,
    draft: Draft,
  ): void {
    this.draft = draft;
    this.input = tokensOf(text, words, steps, first);
    this.command();
  }

  readonly command = this.RULE("command", () => {
    this.OPTION(() => this.SUBRULE(this.negation));
    this.OR([{ ALT: () => this.SUBRULE(this.known) }, { ALT: () => this.SUBRULE(this.unknown) }]);
  });

  private readonly negation = this.RULE("negation", () => {
    this.OR([
      {
        ALT: () => {
          this.CONSUME(No);
          this.draft.negated = true;
        },
      },
      {
        ALT: () => {
          this.CONSUME(Default);
          this.draft.defaulted = true;
        },
      },
    ]);
  });

  private readonly known = this.RULE("known", () => {
    this.AT_LEAST_ONE(() =>
      this.OR([{ ALT: () => this.SUBRULE(this.keyword) }, { ALT: () => this.SUBRULE(this.value) }]),
    );
  });

  private readonly unknown = this.RULE("unknown", () => {
    this.MANY(() => this.CONSUME(Other));
  });

  private readonly keyword = this.RULE("keyword", () => this.store(this.CONSUME(Keyword)));

  private readonly value = this.RULE("value", () => {
    this.OR([
      { ALT: () => this.SUBRULE(this.address) },
      { ALT: () => this.SUBRULE(this.number) },
      { ALT: () => this.SUBRULE(this.list) },
      { ALT: () => this.SUBRULE(this.interface) },
      { ALT: () => this.SUBRULE(this.name) },
      { ALT: () => this.SUBRULE(this.secret) },
      { ALT: () => this.SUBRULE(this.rest) },
      { ALT: () => this.SUBRULE(this.masked) },
    ]);
  });

  private readonly address = this.RULE("address", () => this.store(this.CONSUME(Address)));

  private readonly number = this.RULE("number", () => this.store(this.CONSUME(Num)));

  private readonly list = this.RULE("list", () => this.store(this.CONSUME(List)));

  private readonly interface = this.RULE("interface", () => this.store(this.CONSUME(Interface)));

  private readonly name = this.RULE("name", () => this.store(this.CONSUME(Name)));

  private readonly rest = this.RULE("rest", () => this.store(this.CONSUME(Rest)));

  private readonly secret = this.RULE("secret", () => this.store(this.CONSUME(SecretWord)));

  /** A placeholder: names keep its text, for they are compared inside one text only; other fields are left out. */
  private readonly masked = this.RULE("masked", () => {
    const { label, image, start, end } = this.CONSUME(Masked) as CommandToken;
    if (label?.field === undefined) return;
    this.draft.masked ??= [];
    this.draft.masked.push(label.field);
    if (label.value?.maskable) this.draft.spans[label.field] = { start, end };
    else storeValue(this.draft, label, image, start, end);
  });

  private store(token: IToken): void {
    const { label, image, start, end } = token as CommandToken;
    if (label) storeStep(this.draft, label, image, start, end);
  }
}

/** One token a step; a prefix `no` or `default` comes first. */
function tokensOf(
  text: string,
  words: readonly Word[],
  steps: readonly Step[] | undefined,
  first: number,
): IToken[] {
  const tokens: IToken[] = [];
  const [prefix] = words;
  if (first > 0 && prefix)
    tokens.push(
      token(prefix.text.toLowerCase() === "no" ? No : Default, prefix.text, prefix.start, prefix.end),
    );
  if (!steps) {
    for (const word of words.slice(first)) tokens.push(token(Other, word.text, word.start, word.end));
    return tokens;
  }
  for (const step of steps) {
    const from = words[step.from];
    const to = words[step.from + step.count - 1];
    if (from && to) tokens.push(stepToken(text, words, step, from, to));
  }
  return tokens;
}

function stepToken(text: string, words: readonly Word[], step: Step, from: Word, to: Word): IToken {
  const { label, masked } = step;
  const { value } = label;
  if (!value) return token(Keyword, from.text, from.start, from.end, label);
  const type = masked ? Masked : tokenOf[value.rule];
  return token(type, imageOf(text, words, step, from, to), from.start, to.end, label);
}

function token(type: TokenType, image: string, start: number, end: number, label?: Label): CommandToken {
  return {
    image,
    startOffset: start - 1,
    tokenTypeIdx: type.tokenTypeIdx ?? 0,
    tokenType: type,
    label,
    start,
    end,
  };
}
