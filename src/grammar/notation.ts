/** The grammar of one line of a catalogue file. */
import { EmbeddedActionsParser, type IToken, type TokenType } from "chevrotain";
import type { Attribute, Element, Entry, Name, Place } from "./elements.ts";
import * as t from "./tokens.ts";

/** Reads the tokens of one line (`input`); mistakes are left in `errors`. */
export class NotationParser extends EmbeddedActionsParser {
  /** File that is being read. */
  path = "";

  constructor() {
    super(t.tokens, {
      errorMessageProvider: {
        buildMismatchTokenMessage: ({ expected, actual }) =>
          `expected ${expected.LABEL ?? expected.name}, found ${found(actual)}`,
        buildNotAllInputParsedMessage: ({ firstRedundant }) => `unexpected ${found(firstRedundant)}`,
        buildNoViableAltMessage: ({ actual }) => `unexpected ${found(actual[0])}`,
        buildEarlyExitMessage: ({ actual }) => `unexpected ${found(actual[0])}`,
      },
    });
    this.performSelfAnalysis();
  }

  line = this.RULE("line", (): Entry | undefined =>
    this.OR<Entry | undefined>({
      MAX_LOOKAHEAD: 1,
      IGNORE_AMBIGUITIES: true,
      DEF: [
        { ALT: () => this.SUBRULE(this.help) },
        { GATE: () => this.begins("mode"), ALT: () => this.SUBRULE(this.mode) },
        { GATE: () => this.begins("fragment"), ALT: () => this.SUBRULE(this.fragmentLine) },
        { GATE: () => this.begins("name"), ALT: () => this.SUBRULE(this.nameLine) },
        { GATE: () => this.begins("interfaces"), ALT: () => this.SUBRULE(this.interfaces) },
        { ALT: () => this.SUBRULE(this.command) },
      ],
    }),
  );

  private help = this.RULE("help", (): Entry => {
    const token = this.CONSUME(t.Help);
    return { type: "help", text: token.image.slice(2).trim(), at: this.place(token) };
  });

  private mode = this.RULE("mode", (): Entry => {
    const at = this.place(this.CONSUME(t.Word));
    const modes: Name[] = [];
    const prompts: string[] = [];
    this.AT_LEAST_ONE_SEP({ SEP: t.Comma, DEF: () => modes.push(this.name(this.CONSUME1(t.Word))) });
    this.OPTION(() => {
      this.CONSUME2(t.Word);
      this.AT_LEAST_ONE(() =>
        prompts.push(
          this.OR([
            { ALT: () => this.CONSUME3(t.Word).image },
            { ALT: () => unquoted(this.CONSUME(t.Quoted)) },
          ]),
        ),
      );
    });
    return { type: "mode", modes, prompts, at };
  });

  private fragmentLine = this.RULE("fragmentLine", (): Entry => {
    const at = this.place(this.CONSUME(t.Word));
    const name = this.name(this.CONSUME1(t.Word));
    this.CONSUME(t.Equals);
    return { type: "fragment", name, words: this.SUBRULE(this.words), at };
  });

  private nameLine = this.RULE("nameLine", (): Entry => {
    const at = this.place(this.CONSUME(t.Word));
    const name = this.name(this.CONSUME(t.Upper));
    const label = unquoted(this.CONSUME(t.Quoted));
    return { type: "name", name, label, attributes: this.SUBRULE(this.attributes), at };
  });

  private interfaces = this.RULE("interfaces", (): Entry => {
    const at = this.place(this.CONSUME(t.Word));
    const types: string[] = [];
    this.AT_LEAST_ONE(() =>
      types.push(this.OR([{ ALT: () => this.CONSUME1(t.Word) }, { ALT: () => this.CONSUME(t.Upper) }]).image),
    );
    return { type: "interfaces", types, at };
  });

  private command = this.RULE("command", (): Entry => {
    const kind = this.name(
      this.OR([{ ALT: () => this.CONSUME(t.Word) }, { ALT: () => this.CONSUME(t.Upper) }]),
    );
    const words = this.SUBRULE(this.words);
    const opens = this.OPTION(() => {
      this.CONSUME(t.Arrow);
      return this.name(this.CONSUME1(t.Word));
    });
    const attributes = this.SUBRULE(this.attributes);
    return { type: "command", kind, words, attributes, at: kind.at, ...(opens && { opens }) };
  });

  private attributes = this.RULE("attributes", (): readonly Attribute[] => {
    const attributes: Attribute[] = [];
    this.MANY(() => {
      this.CONSUME(t.Semicolon);
      const name = this.name(this.CONSUME(t.Word));
      const values: Name[] = [];
      this.MANY1(() =>
        values.push(
          this.OR([
            { ALT: () => this.name(this.CONSUME1(t.Word)) },
            { ALT: () => this.name(this.CONSUME(t.Upper)) },
            { ALT: () => this.quotedName(this.CONSUME(t.Quoted)) },
          ]),
        ),
      );
      attributes.push({ name, values });
    });
    return attributes;
  });

  private words = this.RULE("words", (): Element => {
    const items: Element[] = [];
    this.AT_LEAST_ONE(() => items.push(this.SUBRULE(this.repeated)));
    const [first] = items;
    return items.length === 1 && first ? first : { type: "sequence", items, at: first?.at ?? this.place() };
  });

  private repeated = this.RULE("repeated", (): Element => {
    const item = this.SUBRULE(this.element);
    const more = this.OPTION(() => this.CONSUME(t.Ellipsis));
    return more ? { type: "repeat", item, at: item.at } : item;
  });

  private element = this.RULE(
    "element",
    (): Element =>
      this.OR([
        { ALT: () => this.SUBRULE(this.keyword) },
        { ALT: () => this.SUBRULE(this.value) },
        { ALT: () => this.SUBRULE(this.fragment) },
        { ALT: () => this.SUBRULE(this.optional) },
        { ALT: () => this.SUBRULE(this.choice) },
        { ALT: () => this.SUBRULE(this.options) },
      ]),
  );

  private keyword = this.RULE("keyword", (): Element => {
    const word = this.OR([
      { ALT: () => this.name(this.CONSUME(t.Word)) },
      { ALT: () => this.quotedName(this.CONSUME(t.Quoted)) },
    ]);
    const field = this.SUBRULE(this.field);
    return { type: "keyword", text: word.text, at: word.at, ...(field && { field }) };
  });

  private value = this.RULE("value", (): Element => {
    const token = this.OR([
      { ALT: () => this.CONSUME(t.Address) },
      { ALT: () => this.CONSUME(t.Range) },
      { ALT: () => this.CONSUME(t.List) },
      { ALT: () => this.CONSUME(t.Definition) },
      { ALT: () => this.CONSUME(t.Upper) },
    ]);
    const field = this.SUBRULE(this.field);
    return { type: "value", value: token.image, at: this.place(token), ...(field && { field }) };
  });

  private fragment = this.RULE("fragment", (): Element => {
    const token = this.CONSUME(t.Fragment);
    const prefix = this.SUBRULE(this.field);
    return { type: "fragment", name: token.image.slice(1), at: this.place(token), ...(prefix && { prefix }) };
  });

  private optional = this.RULE("optional", (): Element => {
    const at = this.place(this.CONSUME(t.OpenBracket));
    const item = this.SUBRULE(this.branches);
    this.CONSUME(t.CloseBracket);
    const field = this.SUBRULE(this.field);
    return { type: "optional", item, at, ...(field && { field }) };
  });

  private choice = this.RULE("choice", (): Element => {
    this.CONSUME(t.OpenAngle);
    const inner = this.SUBRULE(this.branches);
    this.CONSUME(t.CloseAngle);
    const field = this.SUBRULE(this.field);
    const branches = inner.type === "choice" && !inner.field ? inner.branches : [inner];
    return { type: "choice", branches, at: inner.at, ...(field && { field }) };
  });

  private options = this.RULE("options", (): Element => {
    const at = this.place(this.CONSUME(t.OpenBrace));
    const items: Element[] = [];
    this.AT_LEAST_ONE(() => items.push(this.SUBRULE(this.repeated)));
    this.CONSUME(t.CloseBrace);
    return { type: "options", items, at };
  });

  private branches = this.RULE("branches", (): Element => {
    const branches: Element[] = [];
    this.AT_LEAST_ONE_SEP({ SEP: t.Bar, DEF: () => branches.push(this.SUBRULE(this.words)) });
    const [first] = branches;
    const at = first?.at ?? this.place();
    return branches.length === 1 && first ? first : { type: "choice", branches, at };
  });

  private field = this.RULE("field", (): Name | undefined =>
    this.OPTION(() => {
      const token = this.CONSUME(t.Field);
      return { text: token.image.slice(1), at: this.place(token) };
    }),
  );

  private begins(word: string): boolean {
    return this.LA(1).tokenType === t.Word && this.LA(1).image === word;
  }

  private place(token: IToken = this.LA(1)): Place {
    return { path: this.path, line: token.startLine ?? 1, column: token.startColumn ?? 1 };
  }

  private name(token: IToken): Name {
    return { text: token.image, at: this.place(token) };
  }

  private quotedName(token: IToken): Name {
    return { text: unquoted(token), at: this.place(token) };
  }
}

function unquoted(token: IToken): string {
  return token.image.slice(1, -1);
}

function found(token: (IToken & { tokenType: TokenType }) | undefined): string {
  return !token || Number.isNaN(token.startOffset) ? "the end of the line" : `"${token.image}"`;
}
